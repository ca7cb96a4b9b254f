// SPDX-License-Identifier: GPL-3.0-or-later
// What is selected in a table, as figures for the status bar and as text for the clipboard.
#pragma once

#include "ui/query/lines.h"
#include "ui/query/sums.h"

#include <vector>

namespace grants::ui {

/// A rectangle of lines and columns, both ends included.
struct CellRange {
    int top, bottom, left, right;
};

/// A selection with all it needs to be read beside the window.
struct Selection {
    LinesPtr lines;
    std::vector<CellRange> ranges;  // without hidden columns
    std::vector<int> order;         // the columns as shown
    Denomination denomination = Denomination::Yuan;

    [[nodiscard]] std::int64_t cellCount() const;
};

struct Summary {
    std::int64_t cells = 0;
    Sum sum;
};

/// Of the cells of rows; heads of groups and totals, which are sums already, are passed over.
[[nodiscard]] Summary summarise(const Selection& selection);
/// `计数 12　合计 1,200.00 元　平均 100.00 元`; empty for a single cell.
[[nodiscard]] QString describe(const Summary& summary, Denomination denomination);
/// Tab-separated lines under the titles of the columns; line breaks and tabs in cells become
/// spaces.
[[nodiscard]] QString asTabbedText(const Selection& selection);

}  // namespace grants::ui
