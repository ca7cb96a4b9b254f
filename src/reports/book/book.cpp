// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/book/book.h"

#include "base/wide.h"

#include <limits>
#include <unordered_set>

namespace grants {
namespace {

BookValue plus(const BookValue& sum, const BookValue& value) {
    if (const auto* money = std::get_if<Money>(&value)) {
        const auto* before = std::get_if<Money>(&sum);
        return before == nullptr ? *money : *before + *money;
    }
    if (const auto* count = std::get_if<std::int64_t>(&value)) {
        const auto* before = std::get_if<std::int64_t>(&sum);
        return before == nullptr ? *count : *before + *count;
    }
    return sum;
}

BookValue nothingOf(ColumnFormat format) {
    if (format == ColumnFormat::Count) return std::int64_t{0};
    return Money();
}

void append(std::vector<RowSpan>& spans, std::size_t row) {
    if (!spans.empty() && spans.back().last + 1 == row) {
        spans.back().last = row;
    } else {
        spans.push_back({row, row});
    }
}

void collectPlainRows(const BookSheet& sheet, std::size_t row, std::vector<RowSpan>& spans) {
    for (const auto& span : sheet.rows.sums(row)) {
        for (auto at = span.first; at <= span.last; ++at) {
            const auto kind = sheet.rows.kind(at);
            if (kind == BookRow::Kind::Plain) append(spans, at);
            if (kind == BookRow::Kind::Subtotal) collectPlainRows(sheet, at, spans);
        }
    }
}

/// Without headings, and without rows that a subtotal among them covers already.
std::vector<RowSpan> countedOnce(const BookSheet& sheet, const std::vector<RowSpan>& sums) {
    std::unordered_set<std::size_t> covered;
    for (const auto& span : sums) {
        for (auto at = span.first; at <= span.last; ++at) {
            for (const auto& part : sheet.rows.sums(at)) {
                for (auto row = part.first; row <= part.last; ++row) covered.insert(row);
            }
        }
    }
    std::vector<RowSpan> spans;
    for (const auto& span : sums) {
        for (auto at = span.first; at <= span.last; ++at) {
            const bool heading = sheet.rows.kind(at) == BookRow::Kind::Section;
            if (!heading && !covered.contains(at)) append(spans, at);
        }
    }
    return spans;
}

/// Adds up beyond the range of what it adds.
class WideSum {
  public:
    void add(const BookValue& value) {
        if (const auto* money = std::get_if<Money>(&value)) take(money->inFen(), true);
        if (const auto* count = std::get_if<std::int64_t>(&value)) take(*count, false);
    }
    [[nodiscard]] bool agreesWith(const BookValue& shown) const {
        if (const auto* money = std::get_if<Money>(&shown))
            return m_sum == money->inFen() && !m_counts;
        if (const auto* count = std::get_if<std::int64_t>(&shown))
            return m_sum == *count && !m_money;
        using Range = std::numeric_limits<std::int64_t>;
        const bool none = !m_counts && !m_money, mixed = m_counts && m_money;
        return none || mixed || m_sum > Range::max() || m_sum < Range::min();
    }

  private:
    void take(std::int64_t figure, bool money) {
        m_sum += figure;
        (money ? m_money : m_counts) = true;
    }
    Wide m_sum = 0;
    bool m_money = false, m_counts = false;
};

bool holds(const BookSheet& sheet, std::size_t row, std::size_t column,
           const std::vector<RowSpan>& records) {
    WideSum sum;
    for (const auto& span : records) {
        for (auto at = span.first; at <= span.last; ++at) sum.add(sheet.rows.value(at, column));
    }
    return sum.agreesWith(sheet.rows.value(row, column));
}

}  // namespace

BookValue sumOf(const BookSheet& sheet, std::size_t column, const std::vector<RowSpan>& sums) {
    BookValue sum;
    for (const auto& span : sums) {
        for (auto row = span.first; row <= span.last; ++row) {
            sum = plus(sum, sheet.rows.value(row, column));
        }
    }
    return sum;
}

void addSum(BookSheet& sheet, BookRow::Kind kind, std::vector<BookValue> values,
            const std::vector<RowSpan>& sums) {
    const auto spans = countedOnce(sheet, sums);
    values.resize(sheet.columns.size());
    for (std::size_t column = 0; column < sheet.columns.size(); ++column) {
        if (!sheet.columns[column].total) continue;
        auto sum = sumOf(sheet, column, spans);
        if (std::holds_alternative<std::monostate>(sum)) {
            sum = nothingOf(sheet.columns[column].format);
        }
        values[column] = std::move(sum);
    }
    sheet.rows.push_back({kind, std::move(values), spans});
}

void addGivenSum(BookSheet& sheet, BookRow::Kind kind, std::vector<BookValue> values,
                 const std::vector<RowSpan>& sums) {
    values.resize(sheet.columns.size());
    auto spans = countedOnce(sheet, sums);
    sheet.rows.push_back({kind, std::move(values), std::move(spans)});
}

std::vector<RowSpan> plainRowsUnder(const BookSheet& sheet, std::size_t row) {
    std::vector<RowSpan> spans;
    collectPlainRows(sheet, row, spans);
    return spans;
}

std::vector<RowSpan> plainRowsAbove(const BookSheet& sheet, std::size_t row) {
    auto first = row;
    while (first > 0 && sheet.rows.kind(first - 1) != BookRow::Kind::Total) --first;
    std::vector<RowSpan> spans;
    for (auto at = first; at < row; ++at) {
        if (sheet.rows.kind(at) == BookRow::Kind::Plain) append(spans, at);
    }
    return spans;
}

bool totalsHold(const BookSheet& sheet) {
    for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
        if (sheet.rows.sums(row).empty()) continue;
        const bool total = sheet.rows.kind(row) == BookRow::Kind::Total;
        const auto records = total ? plainRowsAbove(sheet, row) : plainRowsUnder(sheet, row);
        for (std::size_t column = 0; column < sheet.columns.size(); ++column) {
            if (sheet.columns[column].total && !holds(sheet, row, column, records)) return false;
        }
    }
    return true;
}

}  // namespace grants
