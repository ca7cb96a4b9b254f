// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/value_hits.h"

#include <algorithm>

namespace grants::ui {

namespace {

constexpr Dictionary::Code kHitsBetweenStops = 4096;

void markBlock(const Dictionary& values, const Bits& hits, std::size_t block, std::size_t rows,
               Bits& marked) {
    const std::size_t first = block * Dictionary::kBlock,
                      last = std::min(rows, first + Dictionary::kBlock);
    values.withCodes([&](auto codeOf) {
        for (std::size_t row = first; row < last; ++row)
            if (hits.test(codeOf(row))) marked.set(row - first);
    });
}

}  // namespace

WordHits::Ptr WordHits::of(TableIndex& index, const SearchWord& word, Denomination denomination,
                           Ptr former, const std::stop_token& stop) {
    auto made = std::make_shared<WordHits>();
    made->m_word = word;
    made->m_denomination = denomination;
    made->m_rows = index.rows().size();
    // A figure is looked for in more columns than its former when that was no figure.
    if (former && (former->m_word.figure || !word.figure)) made->m_former = std::move(former);
    for (int column = 0; column < index.rows().columnCount(); ++column) {
        if (!couldStandIn(index.rows().column(column).kind, word)) continue;
        const PackedTexts* texts = index.texts(column, denomination, stop);
        if (texts == nullptr) return nullptr;
        const Dictionary* values = index.dictionary(column, stop);
        made->m_columns.push_back({values, texts, Bits(values->size())});
    }
    return made;
}

const WordHits::Column& WordHits::columnOf(const Dictionary& values) const {
    return *std::find_if(m_columns.begin(), m_columns.end(),
                         [&](const Column& each) { return each.values == &values; });
}

void WordHits::extend(std::size_t at, Dictionary::Code limit) {
    Column& column = m_columns[at];
    Dictionary::Code from = column.searchedTo;
    if (limit <= from) return;
    const auto hit = [&](std::size_t code) {
        column.hits.set(code);
        column.any = true;
    };
    if (m_former) {
        const Column& former = m_former->columnOf(*column.values);
        const Dictionary::Code known = std::clamp(former.searchedTo, from, limit);
        former.hits.forEach(from, known, [&](std::size_t code) {
            if (column.texts->has(static_cast<Dictionary::Code>(code), m_word)) hit(code);
        });
        from = known;
    }
    column.texts->search(m_word, from, limit, hit);
    column.searchedTo = limit;
}

void WordHits::markRows(std::size_t block, Bits& marked) {
    for (std::size_t at = 0; at < m_columns.size(); ++at) {
        const Column& column = m_columns[at];
        extend(at, static_cast<Dictionary::Code>(column.values->sizeAfter(block)));
        if (column.any) markBlock(*column.values, column.hits, block, m_rows, marked);
    }
    if ((block + 1) * Dictionary::kBlock >= m_rows) m_former.reset();
}

FilterHits::Ptr FilterHits::of(TableIndex& index, const ColumnFilter& filter,
                               const std::stop_token& stop) {
    const Rows& rows = index.rows();
    const auto column = columnOf(rows, filter.column);
    const Dictionary* values = column ? index.dictionary(*column, stop) : nullptr;
    if (values == nullptr) return nullptr;
    auto made = std::make_shared<FilterHits>();
    made->m_filter = filter;
    made->m_rows = rows.size();
    made->m_values = values;
    made->m_hits = Bits(values->size());
    for (Dictionary::Code code = 0; code < values->size(); ++code) {
        if (code % kHitsBetweenStops == 0 && stop.stop_requested()) return nullptr;
        if (passes(filter.condition, rows.value(values->firstRow(code), *column)))
            made->m_hits.set(code);
    }
    return made;
}

void FilterHits::markRows(std::size_t block, Bits& marked) const {
    markBlock(*m_values, m_hits, block, m_rows, marked);
}

}  // namespace grants::ui
