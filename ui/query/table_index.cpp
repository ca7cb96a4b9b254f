// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/table_index.h"

#include "base/pinyin.h"
#include "ui/query/ranks.h"

namespace grants::ui {

namespace {

constexpr std::size_t kMostSpelt = 50'000;  // values; each takes some microseconds
constexpr Dictionary::Code kCodesBetweenStops = 256;

std::optional<TableIndex::Pinyin> pinyinOf(const Rows& rows, int column, const Dictionary& values,
                                           const std::stop_token& stop) {
    TableIndex::Pinyin made;
    if (rows.column(column).kind != CellKind::Text || values.size() > kMostSpelt) return made;
    made.reserve(values.size());
    for (Dictionary::Code code = 0; code < values.size(); ++code) {
        if (code % kCodesBetweenStops == 0 && stop.stop_requested()) return std::nullopt;
        const CellValue value = rows.value(values.firstRow(code), column);
        made.push_back(pinyinKey(wordsOf(value)));
    }
    return made;
}

}  // namespace

TableIndex::TableIndex(std::shared_ptr<const Rows> rows)
    : m_rows(std::move(rows)),
      m_columns(std::make_unique<Column[]>(static_cast<std::size_t>(m_rows->columnCount()))) {}

MadeOnce<PackedTexts>& TableIndex::textsOf(int column, Denomination denomination) const {
    const bool inWan =
        denomination == Denomination::Wan && m_rows->column(column).kind == CellKind::Amount;
    Column& parts = m_columns[static_cast<std::size_t>(column)];
    return inWan ? parts.textsInWan : parts.texts;
}

const Dictionary* TableIndex::dictionary(int column, const std::stop_token& waiting) {
    return m_columns[static_cast<std::size_t>(column)].dictionary.get(
        [&] { return Dictionary::of(*m_rows, column, m_stop.get_token()); }, waiting);
}

const PackedTexts* TableIndex::texts(int column, Denomination denomination,
                                     const std::stop_token& waiting) {
    const Dictionary* values = dictionary(column, waiting);
    if (values == nullptr) return nullptr;
    return textsOf(column, denomination)
        .get(
            [&] {
                return PackedTexts::of(*m_rows, column, *values, denomination, m_stop.get_token());
            },
            waiting);
}

const TableIndex::Ranks* TableIndex::ranks(int column, const std::stop_token& waiting) {
    const Dictionary* values = dictionary(column, waiting);
    if (values == nullptr) return nullptr;
    const PackedTexts* words = nullptr;
    if (hasWords(m_rows->column(column).kind)) {
        words = texts(column, Denomination::Yuan, waiting);
        if (words == nullptr) return nullptr;
    }
    return m_columns[static_cast<std::size_t>(column)].ranks.get(
        [&] { return ranksOf(*m_rows, column, *values, words, m_stop.get_token()); }, waiting);
}

const TableIndex::Pinyin* TableIndex::pinyin(int column, const std::stop_token& waiting) {
    const Dictionary* values = dictionary(column, waiting);
    if (values == nullptr) return nullptr;
    return m_columns[static_cast<std::size_t>(column)].pinyin.get(
        [&] { return pinyinOf(*m_rows, column, *values, m_stop.get_token()); }, waiting);
}

bool TableIndex::isSearchable(Denomination denomination) const {
    for (int column = 0; column < m_rows->columnCount(); ++column)
        if (!textsOf(column, denomination).isMade()) return false;
    return true;
}

void TableIndex::makeAll(Denomination denomination) {
    const std::stop_token stop = m_stop.get_token();
    for (int column = 0; column < m_rows->columnCount(); ++column)
        texts(column, denomination, stop);
    for (int column = 0; column < m_rows->columnCount(); ++column) ranks(column, stop);
}

}  // namespace grants::ui
