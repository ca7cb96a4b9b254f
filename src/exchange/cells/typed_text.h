// SPDX-License-Identifier: GPL-3.0-or-later
// Values as a person would type them into a cell; what cell_values.h reads back unchanged.
#pragma once

#include "base/date.h"
#include "base/fraction.h"
#include "base/money.h"
#include "domain/registry/patent_number.h"
#include "domain/year/fund_year.h"

#include <optional>
#include <string>
#include <vector>

namespace grants {

[[nodiscard]] std::string typedText(const std::string& text, const Registry& units);
[[nodiscard]] std::string typedText(const CreditCode& code, const Registry& units);
[[nodiscard]] std::string typedText(const std::vector<CreditCode>& several, const Registry& units);
/// A unit by its code.
[[nodiscard]] std::string typedText(Id<Organisation> unit, const Registry& units);
[[nodiscard]] std::string typedText(const std::vector<Id<Organisation>>& several,
                                    const Registry& units);
[[nodiscard]] std::string typedText(PatentNumber patent, const Registry& units);
[[nodiscard]] std::string typedText(const std::vector<PatentNumber>& several,
                                    const Registry& units);
/// In 元.
[[nodiscard]] std::string typedText(Money money, const Registry& units);
[[nodiscard]] std::string typedText(Points points, const Registry& units);
[[nodiscard]] std::string typedText(Date date, const Registry& units);
[[nodiscard]] std::string typedText(std::int64_t count, const Registry& units);
/// In percent, without the sign.
[[nodiscard]] std::string typedText(Fraction share, const Registry& units);
[[nodiscard]] std::string typedText(bool yes, const Registry& units);
/// In 万元, for columns that count in it.
[[nodiscard]] std::string typedWan(const std::optional<Money>& money, const Registry& units);

/// Whether `typed` is no more than what the text of `exact` says of it, as 33.333333 is of a third.
template <class Value>
[[nodiscard]] bool isTextOf(const Value& exact, const Value& typed) {
    return exact == typed;
}
[[nodiscard]] bool isTextOf(Fraction exact, Fraction typed);

template <class Value>
[[nodiscard]] std::string typedText(const std::optional<Value>& value, const Registry& units) {
    return value ? typedText(*value, units) : std::string();
}

}  // namespace grants
