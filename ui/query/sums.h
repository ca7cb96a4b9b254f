// SPDX-License-Identifier: GPL-3.0-or-later
// The one addition of the session's tables: status bar, subtotals and totals.
#pragma once

#include "ui/query/rows.h"

#include <vector>

namespace grants::ui {

/// The exact sum of counts or of amounts. There is none when both kinds come, or past the range.
class Sum {
  public:
    /// Other values than counts and amounts are passed over.
    void add(const CellValue& value);
    /// Nothing when nothing was added or there is no sum.
    [[nodiscard]] const CellValue& value() const { return m_sum; }
    /// How many counts and amounts came.
    [[nodiscard]] std::int64_t figures() const { return m_figures; }
    /// Half up, as a person would round it: an amount in 分, a count as the amount in 元 with two
    /// decimals.
    [[nodiscard]] CellValue average() const;

  private:
    CellValue m_sum;
    std::int64_t m_figures = 0;
    bool m_none = false;
};

/// The columns whose cells are added up in subtotals and totals.
[[nodiscard]] bool isSummed(const ColumnTitle& column);
/// The columns whose cells are added up where they are selected.
[[nodiscard]] bool isSummedWhereChosen(const ColumnTitle& column);

}  // namespace grants::ui
