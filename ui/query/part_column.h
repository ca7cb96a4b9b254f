// SPDX-License-Identifier: GPL-3.0-or-later
// A column of what is a part of the row.
#pragma once

#include "ui/query/rows.h"

namespace grants::ui {

/// The part's own column, shown and not typed into.
template <class Row, class Part>
Column<Row> partColumn(const Column<Part>& of, Part Row::*part) {
    const auto through = [part](const auto& ask) {
        using Answer = typename std::decay_t<decltype(ask)>::result_type;
        using Asked = std::function<Answer(const Row&)>;
        return ask ? Asked([ask, part](const Row& row) { return ask(row.*part); }) : Asked();
    };
    Column<Row> column{of.key, of.title, of.kind, through(of.value), of.width};
    column.adding = of.adding;
    column.pinyin = through(of.pinyin);
    column.toolTip = through(of.toolTip);
    column.fault = through(of.fault);
    return column;
}

}  // namespace grants::ui
