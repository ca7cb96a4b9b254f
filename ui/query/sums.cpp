// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/sums.h"

namespace grants::ui {

namespace {

/// The number behind a count or an amount; nothing for others.
const std::int64_t* countOf(const CellValue& value) {
    return std::get_if<std::int64_t>(&value);
}

std::optional<std::int64_t> wholeOf(const CellValue& value) {
    if (const auto* count = countOf(value)) return *count;
    if (const auto* money = std::get_if<Money>(&value)) return money->inFen();
    return std::nullopt;
}

bool hasSums(CellKind kind) {
    return kind == CellKind::Count || kind == CellKind::Amount;
}

std::int64_t roundedQuotient(std::int64_t sum, std::int64_t count) {
    const std::int64_t half = count / 2;
    return sum >= 0 ? (sum + half) / count : -((-sum + half) / count);
}

}  // namespace

void Sum::add(const CellValue& value) {
    const auto figure = wholeOf(value);
    if (!figure) return;
    ++m_figures;
    if (m_none) return;
    if (m_figures == 1) {
        m_sum = value;
        return;
    }
    std::int64_t sum = 0;
    m_none = value.index() != m_sum.index() ||
             __builtin_add_overflow(wholeOf(m_sum).value_or(0), *figure, &sum);
    if (m_none) {
        m_sum = std::monostate{};
    } else if (countOf(m_sum) != nullptr) {
        m_sum = sum;
    } else {
        m_sum = Money::ofFen(sum);
    }
}

CellValue Sum::average() const {
    if (const auto* money = std::get_if<Money>(&m_sum))
        return Money::ofFen(roundedQuotient(money->inFen(), m_figures));
    std::int64_t hundredths = 0;
    const auto* count = countOf(m_sum);
    if (count == nullptr || __builtin_mul_overflow(*count, 100, &hundredths)) return {};
    return Money::ofFen(roundedQuotient(hundredths, m_figures));
}

bool isSummed(const ColumnTitle& column) {
    return hasSums(column.kind) && column.adding == Adding::Throughout;
}

bool isSummedWhereChosen(const ColumnTitle& column) {
    return hasSums(column.kind) && column.adding != Adding::Never;
}

}  // namespace grants::ui
