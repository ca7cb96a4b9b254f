// SPDX-License-Identifier: GPL-3.0-or-later
// A cell's value and how it reads: the same value is shown, sorted, summed, copied and exported.
#pragma once

#include "base/date.h"
#include "base/decimal.h"
#include "base/fraction.h"
#include "base/money.h"

#include <QString>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

namespace grants::ui {

/// How amounts are shown; a title or a suffix always names the denomination.
enum class Denomination { Yuan, Wan };

enum class CellKind { Text, Identifier, Count, Amount, Percent, Decimal, Day, Flag };

/// Nothing, words (owned or of the row), a number, an amount, a share, a day, 是/否, a number with
/// decimals, such as a score.
using CellValue = std::variant<std::monostate, std::string_view, std::string, std::int64_t, Money,
                               Fraction, Date, bool, Decimal>;

/// As it stands in a table; amounts without their denomination.
[[nodiscard]] QString displayText(const CellValue& value, Denomination denomination);
/// 是 or 否, where a blank could be taken for something that is missing.
[[nodiscard]] QString flagText(bool yes);
/// The words of a text cell, empty for others.
[[nodiscard]] std::string_view wordsOf(const CellValue& value);
/// Nothing, or words that are empty.
[[nodiscard]] bool isBlank(const CellValue& value);
/// The same value with words of its own, to be kept beyond its row.
[[nodiscard]] CellValue owned(const CellValue& value);
/// Natural order; nothing comes last.
[[nodiscard]] std::weak_ordering compare(const CellValue& a, const CellValue& b);
[[nodiscard]] bool isNumeric(CellKind kind);
/// Text or Identifier.
[[nodiscard]] bool hasWords(CellKind kind);

/// 元 or 万元.
[[nodiscard]] QString denominationName(Denomination denomination);
/// `1,234.50` or `0.1235`, without the denomination.
[[nodiscard]] QString amountText(Money money, Denomination denomination);
/// `500.0000`, or `500.000001` where four decimals of 万元 would be another amount.
[[nodiscard]] QString exactAmountText(Money money, Denomination denomination);
/// `1,234.50 元`, exact.
[[nodiscard]] QString amountWithUnit(Money money, Denomination denomination);
[[nodiscard]] QString countText(std::int64_t count);
[[nodiscard]] inline QString fromUtf8(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

}  // namespace grants::ui
