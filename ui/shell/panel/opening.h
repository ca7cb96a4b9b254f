// SPDX-License-Identifier: GPL-3.0-or-later
// A file given to the program that the computer has for it.
#pragma once

#include <QString>
#include <functional>

class QObject;

namespace grants::ui {

/// `heard` is told whether there is such a program, unless `listener` has gone by then.
void openOutside(const QString& file, QObject& listener, std::function<void(bool opened)> heard);

}  // namespace grants::ui
