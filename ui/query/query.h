// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of a table: which rows, in which order, in which groups.
#pragma once

#include "ui/query/condition.h"

#include <optional>

namespace grants::ui {

/// Rows with the same value stand together; days can be taken by month or year.
struct Grouping {
    enum class Step { Value, Month, Year } step = Step::Value;
    QString column;
    friend bool operator==(const Grouping&, const Grouping&) = default;
};

struct Query {
    QString text;                       // every word must be found somewhere in the row
    std::vector<ColumnFilter> filters;  // at most one a column; all must hold
    int sortColumn = -1;                // -1: the table's own order
    bool descending = false;
    std::optional<Grouping> grouping;
    bool total = false;                              // a last line with the sums of all
    Denomination denomination = Denomination::Yuan;  // in which the text is looked for in amounts
    friend bool operator==(const Query&, const Query&) = default;

    /// Whether every row is asked for.
    [[nodiscard]] bool keepsAll() const { return text.isEmpty() && filters.empty(); }
};

}  // namespace grants::ui
