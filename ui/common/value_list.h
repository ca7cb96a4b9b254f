// SPDX-License-Identifier: GPL-3.0-or-later
// The distinct values of a column with how often each is there: what a filter can be chosen from.
#pragma once

#include "ui/common/matcher.h"

namespace grants::ui {

struct ValueCount {
    std::uint32_t row = 0;    // a row that has the value
    std::uint32_t count = 0;  // rows that have it
};

/// In the column's order, blank cells last.
struct ValueList {
    std::shared_ptr<const Rows> rows;
    int column = 0;
    std::vector<ValueCount> values;

    [[nodiscard]] CellValue value(std::size_t at) const {
        return rows->value(values[at].row, column);
    }
};

/// Over the rows that match `query` without its filter of this column. Nothing when stopped.
[[nodiscard]] std::optional<ValueList> valuesOf(Matcher& matcher, Query query, int column,
                                                const std::stop_token& stop);

}  // namespace grants::ui
