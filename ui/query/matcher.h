// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the rows that a query asks for. Remembers its last findings, so that typing on is quick.
#pragma once

#include "ui/query/value_hits.h"

#include <functional>

namespace grants::ui {

using RowOrder = std::vector<std::uint32_t>;

/// One thread at a time.
class Matcher {
  public:
    explicit Matcher(std::shared_ptr<TableIndex> index) : m_index(std::move(index)) {}

    /// Rows found so far, when it takes longer.
    using Some = std::function<void(const RowOrder&)>;

    /// The matching rows in the table's own order; nothing when stopped.
    [[nodiscard]] std::optional<RowOrder> find(const Query& query, const std::stop_token& stop,
                                               const Some& some);
    /// As long as the index cannot be searched: looks at every cell. Goes on with the index when
    /// that is ready meanwhile.
    [[nodiscard]] std::optional<RowOrder> scan(const Query& query, const std::stop_token& stop,
                                               const Some& some);

    [[nodiscard]] TableIndex& index() const { return *m_index; }

  private:
    [[nodiscard]] WordHits::Ptr hitsOf(const SearchWord& word, Denomination denomination,
                                       const std::stop_token& stop);
    [[nodiscard]] FilterHits::Ptr hitsOf(const ColumnFilter& filter, const std::stop_token& stop);
    /// False when stopped.
    [[nodiscard]] bool collect(const Query& query, const std::stop_token& stop,
                               std::vector<WordHits::Ptr>& words,
                               std::vector<FilterHits::Ptr>& filters);

    std::shared_ptr<TableIndex> m_index;
    std::vector<WordHits::Ptr> m_words;  // newest first
    std::vector<FilterHits::Ptr> m_filters;
};

}  // namespace grants::ui
