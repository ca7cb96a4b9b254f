// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/value_list.h"

#include <algorithm>
#include <numeric>

namespace grants::ui {

namespace {

constexpr std::size_t kBetweenStops = 4096;

bool isOf(const ColumnFilter& filter, const Rows& rows, int column) {
    return filter.column == rows.column(column).key;
}

std::vector<ValueCount> counted(const RowOrder& rows, const Dictionary& values,
                                const TableIndex::Ranks& ranks) {
    std::vector<std::uint32_t> counts(values.size());
    values.withCodes([&](auto codeOf) {
        for (const std::uint32_t row : rows) ++counts[codeOf(row)];
    });
    std::vector<Dictionary::Code> codes;
    for (Dictionary::Code code = 0; code < values.size(); ++code)
        if (counts[code] > 0) codes.push_back(code);
    std::sort(codes.begin(), codes.end(), [&](auto a, auto b) { return ranks[a] < ranks[b]; });
    std::vector<ValueCount> list;
    list.reserve(codes.size());
    for (const Dictionary::Code code : codes)
        list.push_back({static_cast<std::uint32_t>(values.firstRow(code)), counts[code]});
    return list;
}

/// False when stopped.
bool test(ValueList& list, const Condition& condition, const std::stop_token& stop) {
    list.passing.resize(list.values.size());
    for (std::size_t at = 0; at < list.values.size(); ++at) {
        if (at % kBetweenStops == 0 && stop.stop_requested()) return false;
        list.passing[at] = passes(condition, list.value(at));
    }
    return true;
}

/// The values, by code, that have the word.
std::optional<Bits> hitsOf(TableIndex& index, const ValueList& list, const SearchWord& word,
                           const std::stop_token& stop) {
    const PackedTexts* texts = index.texts(list.column, list.denomination, stop);
    const auto* pinyin = index.pinyin(list.column, stop);
    if (texts == nullptr || pinyin == nullptr) return std::nullopt;
    const Dictionary& values = *index.dictionary(list.column, stop);
    Bits hits(values.size());
    texts->search(word, 0, static_cast<Dictionary::Code>(values.size()),
                  [&](auto code) { hits.set(code); });
    for (std::size_t code = 0; code < pinyin->size(); ++code)
        if (word.pinyin.isIn((*pinyin)[code])) hits.set(code);
    return hits;
}

}  // namespace

ValueListPtr valuesOf(Matcher& matcher, const Query& query, int column,
                      const std::stop_token& stop) {
    TableIndex& index = matcher.index();
    const Rows& rows = index.rows();
    const auto own =
        std::find_if(query.filters.begin(), query.filters.end(),
                     [&](const ColumnFilter& filter) { return isOf(filter, rows, column); });
    Query others = query;
    std::erase_if(others.filters,
                  [&](const ColumnFilter& filter) { return isOf(filter, rows, column); });
    const auto found = matcher.find(others, stop, [](const RowOrder&) {});
    const auto* ranks = index.ranks(column, stop);
    if (!found || ranks == nullptr) return nullptr;
    auto list = std::make_shared<ValueList>();
    list->rows = index.sharedRows();
    list->column = column;
    list->denomination = query.denomination;
    list->values = counted(*found, *index.dictionary(column, stop), *ranks);
    if (own != query.filters.end() && !test(*list, own->condition, stop)) return nullptr;
    return list;
}

std::optional<ValuePlaces> placesOf(TableIndex& index, const ValueList& list, const QString& text,
                                    const std::stop_token& stop) {
    ValuePlaces places(list.values.size());
    std::iota(places.begin(), places.end(), 0u);
    for (const SearchWord& word : wordsIn(text)) {
        const auto hits = hitsOf(index, list, word, stop);
        if (!hits) return std::nullopt;
        index.dictionary(list.column, stop)->withCodes([&](auto codeOf) {
            std::erase_if(places,
                          [&](auto place) { return !hits->test(codeOf(list.values[place].row)); });
        });
    }
    return places;
}

}  // namespace grants::ui
