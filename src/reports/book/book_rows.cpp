// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/book/book_rows.h"

#include <algorithm>
#include <stdexcept>

namespace grants {
namespace {

BookValue valueAt(const std::vector<BookValue>& values, std::size_t column) {
    return column < values.size() ? values[column] : BookValue();
}

}  // namespace

BookValue RowList::value(std::size_t row, std::size_t column) const {
    return valueAt(values(row), column);
}

BookRows::BookRows(std::initializer_list<BookRow> rows) {
    for (const BookRow& row : rows) push_back(row);
}

void BookRows::push_back(BookRow row) {
    if (m_runs.empty() || m_runs.back().list) m_runs.push_back({m_size, {}, nullptr});
    m_runs.back().held.push_back(std::move(row));
    ++m_size;
}

void BookRows::append(std::shared_ptr<const RowList> source) {
    const std::size_t count = source->count();
    if (count == 0) return;
    m_runs.push_back({m_size, {}, std::move(source)});
    m_size += count;
}

const BookRows::Run& BookRows::runOf(std::size_t row) const {
    if (row >= m_size) throw std::out_of_range("no such row");
    const auto after =
        std::upper_bound(m_runs.begin(), m_runs.end(), row,
                         [](std::size_t sought, const Run& run) { return sought < run.first; });
    return *(after - 1);
}

const BookRow BookRows::operator[](std::size_t row) const {  // NOLINT
    const Run& run = runOf(row);
    if (!run.list) return run.held[row - run.first];
    return {BookRow::Kind::Plain, run.list->values(row - run.first)};
}

BookRow::Kind BookRows::kind(std::size_t row) const {
    const Run& run = runOf(row);
    return run.list ? BookRow::Kind::Plain : run.held[row - run.first].kind;
}

const std::vector<RowSpan>& BookRows::sums(std::size_t row) const {
    static const std::vector<RowSpan> kNone;
    const Run& run = runOf(row);
    return run.list ? kNone : run.held[row - run.first].sums;
}

BookValue BookRows::value(std::size_t row, std::size_t column) const {
    const Run& run = runOf(row);
    return run.list ? run.list->value(row - run.first, column)
                    : valueAt(run.held[row - run.first].values, column);
}

BookRow& BookRows::held(std::size_t row) {
    auto& run = const_cast<Run&>(runOf(row));
    return run.held.at(row - run.first);
}

void BookRows::holdAll() {
    BookRows all;
    for (const BookRow& row : *this) all.push_back(row);
    *this = std::move(all);
}

void BookRows::change(const std::function<void(BookRow&)>& row, const Wrap& list) {
    for (Run& run : m_runs) {
        std::for_each(run.held.begin(), run.held.end(), row);
        if (run.list) run.list = list(std::move(run.list));
    }
}

}  // namespace grants
