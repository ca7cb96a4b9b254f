// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/row_match.h"

#include <algorithm>

namespace grants::ui {

namespace {

bool cellHas(const Rows& rows, std::size_t row, int column, const SearchWord& word,
             Denomination denomination) {
    const ColumnTitle& title = rows.column(column);
    if (!couldStandIn(title.kind, word)) return false;
    const CellValue value = rows.value(row, column);
    if (!hasWords(title.kind))
        return displayText(value, denomination).toStdString().find(word.text) != std::string::npos;
    return lowered(wordsOf(value)).find(word.text) != std::string::npos ||
           word.pinyin.isIn(rows.pinyin(row, column));
}

bool rowHas(const Rows& rows, std::size_t row, const SearchWord& word, Denomination denomination) {
    for (int column = 0; column < rows.columnCount(); ++column)
        if (cellHas(rows, row, column, word, denomination)) return true;
    return false;
}

bool holds(const Rows& rows, std::size_t row, const ColumnFilter& filter) {
    const auto column = columnOf(rows, filter.column);
    return !column || passes(filter.condition, rows.value(row, *column));
}

}  // namespace

bool matches(const Rows& rows, std::size_t row, const Query& query,
             const std::vector<SearchWord>& words) {
    const auto passed = [&](const ColumnFilter& filter) { return holds(rows, row, filter); };
    const auto found = [&](const SearchWord& word) {
        return rowHas(rows, row, word, query.denomination);
    };
    return std::all_of(query.filters.begin(), query.filters.end(), passed) &&
           std::all_of(words.begin(), words.end(), found);
}

}  // namespace grants::ui
