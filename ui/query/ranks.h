// SPDX-License-Identifier: GPL-3.0-or-later
// The order of a column's distinct values.
#pragma once

#include "ui/query/packed_texts.h"

namespace grants::ui {

/// For each code its place among the values, from 0; values that are alike to a reader share one.
/// Words go by pinyin, identifiers by their characters; blank cells have the highest place. `texts`
/// are needed for words and identifiers only. Nothing when stopped on the way.
[[nodiscard]] std::optional<std::vector<std::uint32_t>> ranksOf(const Rows& rows, int column,
                                                                const Dictionary& dictionary,
                                                                const PackedTexts* texts,
                                                                const std::stop_token& stop);

}  // namespace grants::ui
