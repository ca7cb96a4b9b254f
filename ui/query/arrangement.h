// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows of a table are shown, in which order and groups, with their sums. Made beside the
// window, then only read.
#pragma once

#include "ui/query/matcher.h"

namespace grants::ui {

/// Rows that stand together: `first` … of Arrangement::order.
struct Group {
    std::uint32_t first = 0, size = 0;
};

struct Arrangement {
    std::shared_ptr<const Rows> rows;
    Query query;
    RowOrder order;  // row numbers of `rows`
    std::vector<Group> groups;
    std::vector<int> summed;           // the columns that are added up
    std::vector<CellValue> groupSums;  // a group after another, one value a summed column
    std::vector<CellValue> totals;     // one value a summed column; empty when not asked for
    bool complete = true;              // false while more rows are being looked for

    /// What the rows of a group have in common: a value, or the first day of a month or year.
    [[nodiscard]] CellValue groupValue(std::size_t group) const;
    /// Nothing where the column is not summed.
    [[nodiscard]] CellValue groupSum(std::size_t group, int column) const;
    [[nodiscard]] CellValue total(int column) const;
};

using ArrangementPtr = std::shared_ptr<const Arrangement>;

/// Equal cells keep the table's own order, blank ones come last in either direction. Null when
/// stopped. `some` gets the first rows when they stand in the table's own order and finding all
/// takes longer.
[[nodiscard]] ArrangementPtr arrange(Matcher& matcher, const Query& query,
                                     const std::stop_token& stop,
                                     const std::function<void(ArrangementPtr)>& some);

/// Whether all rows are asked for as they stand.
[[nodiscard]] bool isPlain(const Query& query);
[[nodiscard]] ArrangementPtr arrangePlainly(std::shared_ptr<const Rows> rows, const Query& query);
/// The same as arrange() at once, for tables of a few rows.
[[nodiscard]] ArrangementPtr arrangeAtOnce(Matcher& matcher, const Query& query);

}  // namespace grants::ui
