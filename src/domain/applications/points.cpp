// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/applications/points.h"

#include "base/text.h"

#include <charconv>

namespace grants {
namespace {

constexpr int kWhole = 100;

bool isRunOfDigits(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

Fault unreadable(std::string_view text) {
    return {"POINTS_FORMAT",
            translatable("domain", "“{0}”不是分值；请填数字，最多两位小数，如 18.5。").with(text)};
}

}  // namespace

Parsed<Points> parsePoints(std::string_view text) {
    constexpr std::size_t kMostDigits = 5, kDecimals = 2;
    const std::string typed = trimmed(halfWidth(text));
    if (typed.size() > 1 && typed.front() == '-') {
        return tl::unexpected(Fault{"POINTS_NEGATIVE",
                                    translatable("domain", "分值不能是负数；请填 0 或更大的数。")});
    }
    const std::size_t dot = typed.find('.');
    const std::string whole = typed.substr(0, dot);
    std::string cents = dot == std::string::npos ? "0" : typed.substr(dot + 1);
    const bool fits = isRunOfDigits(whole) && whole.size() <= kMostDigits && isRunOfDigits(cents) &&
                      cents.size() <= kDecimals;
    if (!fits) return tl::unexpected(unreadable(text));
    cents.resize(kDecimals, '0');
    std::int32_t hundredths = 0;
    const std::string digits = whole + cents;
    std::from_chars(digits.data(), digits.data() + digits.size(), hundredths);
    return Points::ofHundredths(hundredths);
}

Decimal inDecimal(Points points) {
    Decimal number{points.inHundredths(), 2};
    for (; number.decimals > 0 && number.units % 10 == 0; --number.decimals) number.units /= 10;
    return number;
}

std::string toText(Points points) {
    return toText(inDecimal(points));
}

}  // namespace grants
