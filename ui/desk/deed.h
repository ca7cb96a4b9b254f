// SPDX-License-Identifier: GPL-3.0-or-later
// What a change of the fund file is called.
#pragma once

#include <QString>
#include <utility>

namespace grants::ui {

/// On the screen it is called in the window's language; the audit trail keeps the office's, which
/// is Chinese, whoever reads it later.
struct Deed {
    Deed(const QString& both) : shown(both), kept(both) {}  // NOLINT(google-explicit-constructor)
    Deed(QString onScreen, QString inTrail)
        : shown(std::move(onScreen)), kept(std::move(inTrail)) {}

    QString shown, kept;
};

}  // namespace grants::ui
