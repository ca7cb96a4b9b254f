// SPDX-License-Identifier: GPL-3.0-or-later
// What the titles of a pasted block say: of which columns they are, and in which denomination the
// amounts beneath them count.
#pragma once

#include "ui/entry/entry_columns.h"
#include "ui/entry/pasted_block.h"

namespace grants::ui {

/// As workbooks write it, and as tables do in the language of the desk; nothing when none is named.
[[nodiscard]] std::optional<Denomination> denominationIn(const QString& title);
/// A unit of money that the title names and that nothing is converted from: 千元, 亿元, 美元; empty
/// when it names none.
[[nodiscard]] QString unconvertedIn(const QString& title);

/// What a line above the titles says of all amounts, such as `单位：万元`; nothing when none does.
[[nodiscard]] std::optional<Denomination> denominationAbove(const Block& block,
                                                            const BlockHeading& heading);

class BlockTitles {
  public:
    /// Whether titles that are not typed count as well, as in a table whose rows stand fast: there
    /// few columns are.
    enum class Counted { Typed, All };
    BlockTitles(const EntryColumns& table, const ColumnDescriptors& typed, Counted counted);

    /// By import columns.
    [[nodiscard]] std::optional<BlockHeading> headingIn(const Block& block) const;
    /// The first column that tells rows apart and is not among these; empty when all are.
    [[nodiscard]] QString missingKey(const BlockColumns& columns) const;

  private:
    [[nodiscard]] QStringList namesOf(std::size_t column, const ColumnDescriptor& typed) const;

    const EntryColumns& m_table;
    std::size_t m_typed;               // import columns
    std::vector<QStringList> m_names;  // of these, then of the table's columns where they count
};

}  // namespace grants::ui
