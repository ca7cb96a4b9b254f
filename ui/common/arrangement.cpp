// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/arrangement.h"

#include <QCollator>
#include <QLocale>
#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace grants::ui {

namespace {

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// `word` is in lower case; other than ASCII letters are compared as they are.
bool containsWord(std::string_view text, std::string_view word) {
    const auto same = [](char a, char b) { return lower(a) == b; };
    return std::search(text.begin(), text.end(), word.begin(), word.end(), same) != text.end();
}

/// Whether a word could stand in a cell that shows figures or a day.
bool looksLikeFigure(std::string_view word) {
    return word.find_first_not_of("0123456789.,-%") == std::string_view::npos;
}

struct Word {
    std::string text;
    bool figure;
};

std::vector<Word> wordsIn(const QString& text) {
    std::vector<Word> words;
    for (const QString& part : text.split(QChar::Space, Qt::SkipEmptyParts)) {
        std::string word = part.toLower().toStdString();
        const bool figure = looksLikeFigure(word);
        words.push_back({std::move(word), figure});
    }
    return words;
}

bool cellHas(const Rows& rows, std::size_t row, int column, const Word& word, AmountUnit unit) {
    const CellKind kind = rows.column(column).kind;
    if (kind == CellKind::Flag) return false;
    if (kind != CellKind::Text && kind != CellKind::Identifier)
        return word.figure &&
               containsWord(displayText(rows.value(row, column), unit).toStdString(), word.text);
    const CellValue value = rows.value(row, column);
    return containsWord(wordsOf(value), word.text) ||
           containsWord(rows.alias(row, column), word.text);
}

bool rowHas(const Rows& rows, std::size_t row, const Word& word, AmountUnit unit) {
    for (int column = 0; column < rows.columnCount(); ++column)
        if (cellHas(rows, row, column, word, unit)) return true;
    return false;
}

struct Test {
    int column;
    const Condition* condition;
};

/// A filter over a column that this table does not have holds for every row.
std::vector<Test> testsOf(const Rows& rows, const Query& query) {
    std::vector<Test> tests;
    for (const ColumnFilter& filter : query.filters)
        if (const auto column = columnOf(rows, filter.column))
            tests.push_back({*column, &filter.condition});
    return tests;
}

RowOrder matching(const Rows& rows, const Query& query) {
    RowOrder order(rows.size());
    std::iota(order.begin(), order.end(), 0u);
    const std::vector<Word> words = wordsIn(query.text);
    const std::vector<Test> tests = testsOf(rows, query);
    if (words.empty() && tests.empty()) return order;
    std::erase_if(order, [&](std::uint32_t row) {
        const auto holds = [&](const Test& test) {
            return passes(*test.condition, rows.value(row, test.column));
        };
        const auto found = [&](const Word& word) { return rowHas(rows, row, word, query.unit); };
        return !std::all_of(tests.begin(), tests.end(), holds) ||
               !std::all_of(words.begin(), words.end(), found);
    });
    return order;
}

/// Replaces words by their rank among the distinct ones, so that each is collated once.
void rankByPinyin(std::vector<CellValue>& keys) {
    std::unordered_map<std::string, std::int64_t> ranks;
    for (const CellValue& key : keys) ranks.emplace(wordsOf(key), 0);
    const QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    std::vector<std::pair<QCollatorSortKey, const std::string*>> sorted;
    sorted.reserve(ranks.size());
    for (const auto& [word, rank] : ranks)
        sorted.emplace_back(collator.sortKey(fromUtf8(word)), &word);
    std::sort(sorted.begin(), sorted.end(),
              [](const auto& a, const auto& b) { return a.first.compare(b.first) < 0; });
    std::int64_t next = 0;
    for (const auto& [key, word] : sorted) ranks[*word] = next++;
    for (CellValue& key : keys) {
        const std::string_view word = wordsOf(key);
        key = word.empty() ? CellValue() : CellValue(ranks[std::string(word)]);
    }
}

bool isNothing(const CellValue& value) {
    return std::holds_alternative<std::monostate>(value);
}

std::vector<CellValue> sortKeys(const Rows& rows, const RowOrder& order, int column) {
    std::vector<CellValue> keys;
    keys.reserve(order.size());
    for (const std::uint32_t row : order) keys.push_back(rows.value(row, column));
    if (rows.column(column).kind == CellKind::Text) rankByPinyin(keys);
    return keys;
}

void sortBy(const Rows& rows, const Query& query, RowOrder& order) {
    const std::vector<CellValue> keys = sortKeys(rows, order, query.sortColumn);
    RowOrder places(order.size());
    std::iota(places.begin(), places.end(), 0u);
    std::stable_sort(places.begin(), places.end(), [&](std::uint32_t a, std::uint32_t b) {
        if (isNothing(keys[a]) || isNothing(keys[b]))
            return !isNothing(keys[a]) && isNothing(keys[b]);
        const auto ordering = compare(keys[a], keys[b]);
        return query.descending ? ordering > 0 : ordering < 0;
    });
    for (std::uint32_t& place : places) place = order[place];
    order = std::move(places);
}

}  // namespace

RowOrder arrange(const Rows& rows, const Query& query) {
    RowOrder order = matching(rows, query);
    if (query.sortColumn >= 0 && query.sortColumn < rows.columnCount()) sortBy(rows, query, order);
    return order;
}

}  // namespace grants::ui
