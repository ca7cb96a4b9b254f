// SPDX-License-Identifier: GPL-3.0-or-later
// Asked of whoever takes from himself what only somebody else can give back.
#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace grants::ui {

struct SelfQuestion {
    const char* name;  // of the box
    QString title, text;
    QString act;  // in a word, on the button
};

/// Asks over `parent`, without stopping the window; `act` is done when he means it.
void askOneself(QWidget& parent, const SelfQuestion& question, std::function<void()> act);

}  // namespace grants::ui
