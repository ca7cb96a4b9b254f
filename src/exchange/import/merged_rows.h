// SPDX-License-Identifier: GPL-3.0-or-later
// What is merged over several rows of a table holds in each of them.
#pragma once

#include "exchange/mapping/header_row.h"
#include "exchange/tables/table_source.h"

#include <vector>

namespace grants {

/// Those of `all` that lie below the header, in its columns; in the order of their rows.
[[nodiscard]] std::vector<MergedCells> mergedBelow(const HeaderRow& header,
                                                   std::vector<MergedCells> all);

/// Fills rows that come in their order.
class MergedRows {
  public:
    explicit MergedRows(std::vector<MergedCells> merged) : m_merged(std::move(merged)) {}
    /// Puts the values of merged cells into the blank cells that they cover in this row.
    void fill(SheetRow& row);

  private:
    struct Held {
        MergedCells cells;
        Cell value;
    };
    void begin(const SheetRow& row);

    std::vector<MergedCells> m_merged;
    std::size_t m_next = 0;
    std::vector<Held> m_held;  // at most one a column
};

}  // namespace grants
