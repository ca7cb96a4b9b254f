// SPDX-License-Identifier: GPL-3.0-or-later
// Where Tab goes when parts of a page are made later than what stands behind them.
#pragma once

class QWidget;

namespace grants::ui {

/// `made`, or whatever takes the focus inside it, comes right behind `before`, in its own order.
/// Both are in one window. The last of them; `before` when nothing takes the focus.
QWidget& followInTabOrder(QWidget& before, QWidget& made);

}  // namespace grants::ui
