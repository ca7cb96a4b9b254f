// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/decimal.h"

#include <algorithm>
#include <charconv>

namespace grants {

namespace {

constexpr int kMostDecimals = 9;
constexpr std::size_t kMostDigits = 18;

bool isDigits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(),
                                        [](char each) { return each >= '0' && each <= '9'; });
}

}  // namespace

Decimal::Worth Decimal::worth() const {
    std::int64_t one = 1, billionths = 1;
    for (int place = 0; place < decimals; ++place) one *= 10;
    for (int place = decimals; place < kMostDecimals; ++place) billionths *= 10;
    return {units / one, units % one * billionths};
}

std::string toText(Decimal value) {
    std::string digits = std::to_string(value.units);
    const auto places = static_cast<std::size_t>(value.decimals);
    if (places == 0) return digits;
    if (digits.size() <= places) digits.insert(0, places + 1 - digits.size(), '0');
    return digits.insert(digits.size() - places, ".");
}

std::optional<Decimal> parseDecimal(std::string_view text) {
    const auto point = text.find('.');
    const std::string_view decimals =
        point == std::string_view::npos ? std::string_view() : text.substr(point + 1);
    const std::string digits = std::string(text.substr(0, point)) + std::string(decimals);
    const bool pointed = point == std::string_view::npos || (point > 0 && isDigits(decimals));
    if (!pointed || !isDigits(digits) || digits.size() > kMostDigits ||
        decimals.size() > kMostDecimals)
        return std::nullopt;
    Decimal number{0, static_cast<int>(decimals.size())};
    std::from_chars(digits.data(), digits.data() + digits.size(), number.units);
    return number;
}

}  // namespace grants
