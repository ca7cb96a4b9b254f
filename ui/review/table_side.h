// SPDX-License-Identifier: GPL-3.0-or-later
// What the views beside the panels have in common: a title, buttons, and a table beneath
// them: in a low window the table gives way and the buttons stay in reach.
#pragma once

#include <initializer_list>

class QLabel;
class QPushButton;
class QWidget;

namespace grants::ui {

/// Lays them out in `view`, the buttons from the left.
void layOutSide(QWidget& view, QLabel& title, QWidget& table,
                std::initializer_list<QPushButton*> buttons);

}  // namespace grants::ui
