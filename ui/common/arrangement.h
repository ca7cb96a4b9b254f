// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows of a table are shown and in which order. Pure, so it can run beside the window.
#pragma once

#include "ui/common/condition.h"
#include "ui/common/rows.h"

#include <cstdint>
#include <vector>

namespace grants::ui {

struct Query {
    QString text;                       // every word must be found somewhere in the row
    std::vector<ColumnFilter> filters;  // at most one a column; all must hold
    int sortColumn = -1;                // -1: the table's own order
    bool descending = false;
    AmountUnit unit = AmountUnit::Yuan;  // in which the text is looked for in amounts
    friend bool operator==(const Query&, const Query&) = default;
};

using RowOrder = std::vector<std::uint32_t>;

/// The matching rows, sorted; equal cells keep the table's own order, empty cells come last.
/// Words are sorted by pinyin.
[[nodiscard]] RowOrder arrange(const Rows& rows, const Query& query);

}  // namespace grants::ui
