// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a table that holds all there is to type, and which of them a line of a pasted block
// is about.
#pragma once

#include "ui/drafts/draft_sheet.h"
#include "ui/entry/pasted_block.h"

namespace grants::ui {

struct FixedRow {
    TypedCell cell;  // text and column do not count
    Texts told;      // by import column, what tells it from other records; blank elsewhere
    Texts shown;     // the same as the table shows it
};

class RowsByKey {
  public:
    /// `keys` are the import columns that tell the rows apart, `columns` those of the block's
    /// heading. All must outlive this.
    RowsByKey(const std::vector<FixedRow>& rows, const std::vector<std::size_t>& keys,
              const BlockColumns& columns);

    /// The row that the line names by all keys, and by whatever else it says of the record; null
    /// when there is none.
    [[nodiscard]] const FixedRow* find(const std::vector<QString>& line) const;
    /// What the line says in the columns of the keys, or at all.
    [[nodiscard]] QString nameOf(const std::vector<QString>& line) const;

  private:
    [[nodiscard]] bool isKey(int column) const;

    const std::vector<FixedRow>& m_rows;
    const std::vector<std::size_t>& m_keys;
    const BlockColumns& m_columns;
};

}  // namespace grants::ui
