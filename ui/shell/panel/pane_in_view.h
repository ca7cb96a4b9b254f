// SPDX-License-Identifier: GPL-3.0-or-later
// Which table the menu's commands are about.
#pragma once

class QWidget;

namespace grants::ui {

class TablePane;

/// The visible table of `page` that has the keyboard, else the page's main one, else its first;
/// null when none is visible.
[[nodiscard]] TablePane* paneInView(const QWidget* page);

}  // namespace grants::ui
