// SPDX-License-Identifier: GPL-3.0-or-later
// A setting of a plan: its name, the form and options of its value, and the member of Rules that it
// sets.
#pragma once

#include "base/finding.h"
#include "base/money.h"

#include <string>
#include <string_view>
#include <vector>

namespace grants {

struct Rules;

enum class SettingType {
    Choice,
    Money,
    Fraction,
    Dates,
    Integer,
    Text,
    Codes,
    Amounts,
    Shares,
    Days,
    Day
};

struct Setting {
    std::string_view name;
    SettingType type = SettingType::Choice;
    std::vector<std::string_view> options;  // for Choice, in the order of the enum it sets
    /// Takes a canonical value; none when no calculation uses the setting.
    void (*assign)(Rules& rules, const Setting& setting, std::string_view value) = nullptr;
    int since = 1;  // the first form of plans (`schema`) that has it; older ones do without
    /// For Text that is a list: what its parts may be; none when any text will do.
    const std::vector<std::string_view>& (*parts)() = nullptr;
};

/// choice, money, fraction, dates, integer, text, list, amounts, shares, days, day: as the plan
/// writes them.
[[nodiscard]] std::string_view nameOf(SettingType type);

/// The one way a value is written: `10万元`, `1/1000`, `2023-09-01..2024-12-31`. Money is 元 when
/// no unit is named. Faults: SET_OPTION, SET_FORMAT, SET_NEGATIVE.
[[nodiscard]] Parsed<std::string> canonicalValue(const Setting& setting, std::string_view text);
/// Both canonical; only money, fractions and integers have an order.
[[nodiscard]] bool exceeds(SettingType type, std::string_view value, std::string_view ceiling);

/// As parseMoney, and also `4亿元`.
[[nodiscard]] Parsed<Money> parseAmount(std::string_view text);
/// The shortest exact writing: `50亿元`, `10万元`, `4000元`, `0.05元`.
[[nodiscard]] std::string inShort(Money money);

}  // namespace grants
