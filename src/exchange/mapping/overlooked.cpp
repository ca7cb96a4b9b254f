// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mapping/overlooked.h"

#include "base/date.h"
#include "base/money.h"
#include "base/seen_text.h"
#include "base/text.h"
#include "exchange/mapping/header_unit.h"

#include <algorithm>
#include <array>
#include <span>

namespace grants {
namespace {

constexpr std::array<std::string_view, 6> kMoneyWords = {"资金", "经费", "款", "费", "价", "额"};
constexpr std::array<std::string_view, 5> kMoneySigns = {"元", "万", "¥", "￥", ","};

bool holdsAny(std::string_view text, std::span<const std::string_view> words) {
    return std::any_of(words.begin(), words.end(), [text](std::string_view word) {
        return text.find(word) != std::string_view::npos;
    });
}

/// By its unit or its words; 名额 counts places.
bool speaksOfMoney(std::string_view header) {
    const HeaderParts parts = partsOf(header);
    if (isConverted(parts.unit)) return true;
    return !parts.name.ends_with("名额") && holdsAny(parts.name, kMoneyWords);
}

/// Of whatever size, sign and number of decimals.
bool isAmount(std::string_view text, bool money) {
    if (!money && !holdsAny(text, kMoneySigns)) return false;
    const auto amount = parseMoney(text);
    return amount || amount.error().code != "MONEY_FORMAT";
}

}  // namespace

bool holdsAmountsOrDays(const InspectedTable& table, const ProposedTable& reading,
                        std::size_t cell) {
    const bool money = cell < reading.headers.size() && speaksOfMoney(reading.headers[cell]);
    bool any = false;
    for (auto at = static_cast<std::size_t>(reading.headerRow); at < table.rows.size(); ++at) {
        if (cell >= table.rows[at].size()) continue;
        const std::string text = seenText(table.rows[at][cell]);
        if (text.empty() || isPlaceholder(text)) continue;
        if (!parseDate(text) && !isAmount(text, money)) return false;
        any = true;
    }
    return any;
}

}  // namespace grants
