// SPDX-License-Identifier: GPL-3.0-or-later
// The formulas by which a workbook adds up again what its sums say.
#pragma once

#include "reports/book/book.h"

#include <string>

namespace grants {

/// `E5`; rows and columns from 0.
[[nodiscard]] std::string cellName(std::size_t row, std::size_t column);

/// Of one sheet whose first row stands in row `top` of the workbook, both counted from 0.
class SumFormulas {
  public:
    /// A formula takes at most so many cells and ranges.
    static constexpr std::size_t kMostParts = 200;

    SumFormulas(const BookSheet& sheet, std::size_t top);

    /// Of a Subtotal or Total row. Sums over very many parts leave it to the spreadsheet to pass
    /// over the subtotals among the rows.
    [[nodiscard]] std::string of(const BookRow& row, std::size_t column) const;
    [[nodiscard]] std::string sum(const std::vector<RowSpan>& spans, std::size_t column) const;

  private:
    [[nodiscard]] std::string range(RowSpan span, std::size_t column) const;

    const BookSheet& m_sheet;
    std::size_t m_top;
    bool m_passOver = false;  // some row has more parts than a formula takes
};

}  // namespace grants
