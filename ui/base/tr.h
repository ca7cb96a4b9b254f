// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences of functions that belong to no widget, in the language of the desk.
#pragma once

#include <QCoreApplication>

namespace grants::ui {

/// As QObject::tr(); `number` fills %n.
[[nodiscard]] inline QString tr(const char* source, const char* comment = nullptr,
                                int number = -1) {
    return QCoreApplication::translate("grants::ui", source, comment, number);
}

}  // namespace grants::ui
