// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/sum_formulas.h"

#include <xlsxwriter.h>

#include <array>

namespace grants {

std::string cellName(std::size_t row, std::size_t column) {
    std::array<char, 32> name{};
    lxw_rowcol_to_cell(name.data(), static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column));
    return name.data();
}

SumFormulas::SumFormulas(const BookSheet& sheet, std::size_t top) : m_sheet(sheet), m_top(top) {
    for (std::size_t row = 0; row < sheet.rows.size(); ++row)
        m_passOver = m_passOver || sheet.rows.sums(row).size() > kMostParts;
}

std::string SumFormulas::range(RowSpan span, std::size_t column) const {
    const auto first = cellName(m_top + span.first, column);
    return span.last == span.first ? first : first + ":" + cellName(m_top + span.last, column);
}

std::string SumFormulas::sum(const std::vector<RowSpan>& spans, std::size_t column) const {
    std::string parts;
    for (const auto& span : spans) parts += (parts.empty() ? "" : ",") + range(span, column);
    return "SUM(" + parts + ")";
}

std::string SumFormulas::of(const BookRow& row, std::size_t column) const {
    if (!m_passOver) return "=" + sum(row.sums, column);
    // SUBTOTAL leaves out other cells that hold one.
    auto first = row.sums.front().first;
    while (!m_sheet.rows.sums(first).empty()) first = m_sheet.rows.sums(first).front().first;
    return "=SUBTOTAL(9," + range({first, row.sums.back().last}, column) + ")";
}

}  // namespace grants
