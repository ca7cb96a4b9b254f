// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/matcher.h"

#include "ui/base/display_interval.h"
#include "ui/query/row_match.h"

#include <algorithm>
#include <numeric>

namespace grants::ui {

namespace {

constexpr std::size_t kBlock = Dictionary::kBlock;
constexpr std::size_t kRemembered = 12;
constexpr std::size_t kScannedAtOnce = 2048;

template <class Item>
void remember(std::vector<Item>& items, Item item) {
    items.insert(items.begin(), std::move(item));
    if (items.size() > kRemembered) items.pop_back();
}

template <class Hits>
void keepMarked(Hits& hits, std::size_t block, Bits& left) {
    Bits marked(kBlock);
    hits.markRows(block, marked);
    left.keep(marked);
}

}  // namespace

WordHits::Ptr Matcher::hitsOf(const SearchWord& word, Denomination denomination,
                              const std::stop_token& stop) {
    WordHits::Ptr former;
    for (const WordHits::Ptr& known : m_words) {
        if (known->denomination() != denomination) continue;
        if (known->word() == word) return known;
        // What has pinyin from a syllable on has the beginning of it, and no other part.
        const std::size_t place = word.text.find(known->word().text);
        const bool part = word.pinyin.isPossible() ? place == 0 : place != std::string::npos;
        if (part && (!former || former->word().text.size() < known->word().text.size()))
            former = known;
    }
    WordHits::Ptr hits = WordHits::of(*m_index, word, denomination, std::move(former), stop);
    if (hits) remember(m_words, hits);
    return hits;
}

FilterHits::Ptr Matcher::hitsOf(const ColumnFilter& filter, const std::stop_token& stop) {
    for (const FilterHits::Ptr& known : m_filters)
        if (known->filter() == filter) return known;
    FilterHits::Ptr hits = FilterHits::of(*m_index, filter, stop);
    if (hits) remember(m_filters, hits);
    return hits;
}

bool Matcher::collect(const Query& query, const std::stop_token& stop,
                      std::vector<WordHits::Ptr>& words, std::vector<FilterHits::Ptr>& filters) {
    for (const ColumnFilter& filter : query.filters) {
        // A filter over a column that this table does not have holds for every row.
        if (!columnOf(m_index->rows(), filter.column)) continue;
        if (auto hits = hitsOf(filter, stop)) {
            filters.push_back(std::move(hits));
        } else {
            return false;
        }
    }
    for (const SearchWord& word : wordsIn(query.text)) {
        if (auto hits = hitsOf(word, query.denomination, stop)) {
            words.push_back(std::move(hits));
        } else {
            return false;
        }
    }
    return true;
}

std::optional<RowOrder> Matcher::find(const Query& query, const std::stop_token& stop,
                                      const Some& some) {
    const std::size_t rows = m_index->rows().size();
    RowOrder found;
    if (query.keepsAll()) {
        found.resize(rows);
        std::iota(found.begin(), found.end(), 0u);
        return found;
    }
    std::vector<WordHits::Ptr> words;
    std::vector<FilterHits::Ptr> filters;
    if (!collect(query, stop, words, filters)) return std::nullopt;
    DisplayInterval pace;
    for (std::size_t block = 0; block * kBlock < rows; ++block) {
        if (stop.stop_requested()) return std::nullopt;
        const std::size_t first = block * kBlock;
        Bits left(kBlock, true);
        for (const auto& hits : filters) keepMarked(*hits, block, left);
        for (const auto& hits : words) keepMarked(*hits, block, left);
        left.forEach(0, std::min(kBlock, rows - first), [&](std::size_t at) {
            found.push_back(static_cast<std::uint32_t>(first + at));
        });
        if (!found.empty() && pace.isDue()) some(found);
    }
    return found;
}

std::optional<RowOrder> Matcher::scan(const Query& query, const std::stop_token& stop,
                                      const Some& some) {
    const Rows& rows = m_index->rows();
    const std::vector<SearchWord> words = wordsIn(query.text);
    RowOrder found;
    DisplayInterval pace;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (row % kScannedAtOnce == 0) {
            if (stop.stop_requested()) return std::nullopt;
            if (m_index->isSearchable(query.denomination)) return find(query, stop, some);
            if (!found.empty() && pace.isDue()) some(found);
        }
        if (matches(rows, row, query, words)) found.push_back(static_cast<std::uint32_t>(row));
    }
    return found;
}

}  // namespace grants::ui
