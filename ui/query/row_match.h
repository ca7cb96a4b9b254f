// SPDX-License-Identifier: GPL-3.0-or-later
// One row against a query, cell by cell: what an index says of all rows at once.
#pragma once

#include "ui/query/query.h"
#include "ui/query/search_words.h"

namespace grants::ui {

/// `words` are wordsIn(query.text). A filter over a column that is not there holds.
[[nodiscard]] bool matches(const Rows& rows, std::size_t row, const Query& query,
                           const std::vector<SearchWord>& words);

}  // namespace grants::ui
