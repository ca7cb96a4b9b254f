// SPDX-License-Identifier: GPL-3.0-or-later
// Dialogs that somebody types into: what stands there is his also after somebody else was signed
// in.
#pragma once

#include <QDialog>
#include <QVariant>

namespace grants::ui {

inline constexpr const char* kKeptForTypist = "keptForTypist";

/// Whoever opened it finds it again when he signs in; nobody else sees it meanwhile. It must stand
/// on values of its own: others change the fund file while it is put aside.
inline void keepForTypist(QDialog& dialog) {
    dialog.setProperty(kKeptForTypist, true);
}

[[nodiscard]] inline bool isKeptForTypist(const QWidget& window) {
    return window.property(kKeptForTypist).toBool();
}

}  // namespace grants::ui
