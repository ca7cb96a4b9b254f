// SPDX-License-Identifier: GPL-3.0-or-later
// How the columns of a table stand to those of the import sheet its records are typed by.
#pragma once

#include "ui/drafts/draft.h"
#include "ui/input/amount_text.h"
#include "ui/input/unit_finder.h"
#include "ui/query/rows.h"

namespace grants::ui {

class EntryColumns {
  public:
    EntryColumns() = default;
    EntryColumns(const Rows& rows, const Entry& entry);

    /// The import column that this column of the table is typed into.
    [[nodiscard]] std::optional<std::size_t> entryColumn(int column) const;
    [[nodiscard]] std::optional<int> tableColumn(std::size_t entryColumn) const;
    /// The import columns by which the rows for what is awaited are told apart, as the table shows
    /// them.
    struct Key {
        int column;         // of the table
        std::size_t place;  // of the entry
    };
    [[nodiscard]] const std::vector<Key>& keys() const { return m_keys; }
    [[nodiscard]] const ColumnTitle& title(int column) const {
        return m_titles[static_cast<std::size_t>(column)];
    }
    [[nodiscard]] int count() const { return static_cast<int>(m_titles.size()); }

  private:
    std::vector<ColumnTitle> m_titles;
    std::vector<std::optional<std::size_t>> m_typed;  // by column of the table
    std::vector<Key> m_keys;
};

/// A typed text as the table shows it: amounts in its denomination, units by name.
[[nodiscard]] QString shownText(const std::string& text, const ColumnDescriptor& descriptor,
                                Denomination denomination, const UnitFinder& units);
/// As it is copied: like that, and no amount is rounded.
[[nodiscard]] QString copiedText(const std::string& text, const ColumnDescriptor& descriptor,
                                 Denomination denomination, const UnitFinder& units);

}  // namespace grants::ui
