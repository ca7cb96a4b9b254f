// SPDX-License-Identifier: GPL-3.0-or-later
// Asked of whoever is about to do what he may not mean, or cannot take back by himself.
#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace grants::ui {

struct Doubt {
    const char* name;  // of the box
    QString title, text;
    QString act;  // in a word, on the button
};

/// Asks over `parent`, without stopping the window; `act` is done when he means it.
void askFirst(QWidget& parent, const Doubt& doubt, std::function<void()> act);

}  // namespace grants::ui
