// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/book/book.h"

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
            std::vector<RowSpan> sums) {
    values.resize(sheet.columns.size());
    for (std::size_t column = 0; column < sheet.columns.size(); ++column) {
        if (!sheet.columns[column].total) continue;
        auto sum = sumOf(sheet, column, sums);
        if (std::holds_alternative<std::monostate>(sum)) {
            sum = nothingOf(sheet.columns[column].format);
        }
        values[column] = std::move(sum);
    }
    sheet.rows.push_back({kind, std::move(values), std::move(sums)});
}

std::vector<RowSpan> plainRowsUnder(const BookSheet& sheet, std::size_t row) {
    std::vector<RowSpan> spans;
    collectPlainRows(sheet, row, spans);
    return spans;
}

bool totalsHold(const BookSheet& sheet) {
    for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
        const auto& sums = sheet.rows.sums(row);
        if (sums.empty()) continue;
        for (std::size_t column = 0; column < sheet.columns.size(); ++column) {
            if (!sheet.columns[column].total) continue;
            if (sumOf(sheet, column, sums) != sheet.rows.value(row, column)) return false;
        }
    }
    return true;
}

}  // namespace grants
