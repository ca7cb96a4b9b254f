// SPDX-License-Identifier: GPL-3.0-or-later
// Which distinct values of the columns have a word or pass a condition; kept from one keystroke to
// the next.
#pragma once

#include "ui/base/bits.h"
#include "ui/query/query.h"
#include "ui/query/search_words.h"
#include "ui/query/table_index.h"

namespace grants::ui {

/// The values that have one word, in every column where it could stand. Looked for only as far as
/// rows are asked for.
class WordHits {
  public:
    using Ptr = std::shared_ptr<WordHits>;

    /// `former` is of a word that is part of this one: what lacks that lacks this. Null when
    /// stopped.
    [[nodiscard]] static Ptr of(TableIndex& index, const SearchWord& word,
                                Denomination denomination, Ptr former, const std::stop_token& stop);

    [[nodiscard]] const SearchWord& word() const { return m_word; }
    [[nodiscard]] Denomination denomination() const { return m_denomination; }
    /// Marks the rows of a block (counted from its first) that have the word in some column.
    void markRows(std::size_t block, Bits& marked);

  private:
    struct Column {
        const Dictionary* values;
        const PackedTexts* texts;
        Bits hits;
        Dictionary::Code searchedTo = 0;
        bool any = false;
    };

    void extend(std::size_t at, Dictionary::Code limit);
    /// The one whose values these are; there is one.
    [[nodiscard]] const Column& columnOf(const Dictionary& values) const;

    SearchWord m_word;
    Denomination m_denomination = Denomination::Yuan;
    std::size_t m_rows = 0;
    std::vector<Column> m_columns;
    Ptr m_former;  // has at least the same columns; kept until all is searched
};

/// The values of one column that pass a condition.
class FilterHits {
  public:
    using Ptr = std::shared_ptr<const FilterHits>;

    /// Null when stopped, or when there is no such column.
    [[nodiscard]] static Ptr of(TableIndex& index, const ColumnFilter& filter,
                                const std::stop_token& stop);

    [[nodiscard]] const ColumnFilter& filter() const { return m_filter; }
    /// Marks the rows of a block (counted from its first) that pass.
    void markRows(std::size_t block, Bits& marked) const;

  private:
    ColumnFilter m_filter;
    std::size_t m_rows = 0;
    const Dictionary* m_values = nullptr;
    Bits m_hits;
};

}  // namespace grants::ui
