// SPDX-License-Identifier: GPL-3.0-or-later
// The distinct values of a column with how often each is there: what a filter can be chosen from.
#pragma once

#include "ui/query/matcher.h"

namespace grants::ui {

struct ValueCount {
    std::uint32_t row = 0;    // a row that has the value
    std::uint32_t count = 0;  // rows that have it
};

/// In the column's order, blank cells last.
struct ValueList {
    std::shared_ptr<const Rows> rows;
    int column = 0;
    Denomination denomination = Denomination::Yuan;
    std::vector<ValueCount> values;
    std::vector<bool> passing;  // the column's own filter; empty when it has none

    [[nodiscard]] CellValue value(std::size_t at) const {
        return rows->value(values[at].row, column);
    }
};

using ValueListPtr = std::shared_ptr<const ValueList>;
/// Places in ValueList::values, ascending.
using ValuePlaces = std::vector<std::uint32_t>;

/// Over the rows that match `query` without its filter of this column. Null when stopped.
[[nodiscard]] ValueListPtr valuesOf(Matcher& matcher, const Query& query, int column,
                                    const std::stop_token& stop);
/// Where every word of `text` is found, by its letters or by pinyin. Nothing when stopped.
[[nodiscard]] std::optional<ValuePlaces> placesOf(TableIndex& index, const ValueList& list,
                                                  const QString& text, const std::stop_token& stop);

}  // namespace grants::ui
