// SPDX-License-Identifier: GPL-3.0-or-later
// F6: from one pane of a window to the next, and round again.
#pragma once

#include <QPointer>
#include <QWidget>
#include <functional>
#include <vector>

namespace grants::ui {

class PaneRing {
  public:
    /// A pane may be another widget from time to time, or none.
    using Pane = std::function<QWidget*()>;
    explicit PaneRing(std::vector<Pane> panes) : m_panes(std::move(panes)) {}

    /// Gives the focus to the pane after or before the one that has it.
    void move(int by) const;

  private:
    std::vector<Pane> m_panes;
};

}  // namespace grants::ui
