// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/decimal_digits.h"

#include "base/text.h"

#include <algorithm>
#include <charconv>

namespace grants {
namespace {

/// The power of ten behind `e`; nothing when it is none or beyond sense.
std::optional<int> exponentOf(std::string_view text) {
    constexpr int kMost = 1'000;
    if (text.starts_with('+')) text.remove_prefix(1);
    int power = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), power);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return power < -kMost || power > kMost ? std::nullopt : std::optional(power);
}

void dropZeros(DecimalDigits& number) {
    const auto zeros = std::min(number.digits.find_first_not_of('0'), number.digits.size());
    number.digits.erase(0, zeros);
    number.point -= static_cast<int>(zeros);
    while (number.digits.ends_with('0')) number.digits.pop_back();
}

/// Half up at the digit `kept`, which may lie before the first.
bool keepDigits(DecimalDigits& number, int kept) {
    if (kept >= static_cast<int>(number.digits.size())) return false;
    if (kept < 0) {
        number.digits.clear();
        return true;
    }
    const auto place = static_cast<std::size_t>(kept);
    const bool up = number.digits[place] >= '5';
    number.digits.resize(place);
    std::size_t at = place;
    while (up && at > 0 && number.digits[at - 1] == '9') number.digits[--at] = '0';
    if (up && at > 0) ++number.digits[at - 1];
    if (up && at == 0) {
        number.digits.insert(0, "1");
        ++number.point;
    }
    dropZeros(number);
    return true;
}

}  // namespace

std::optional<DecimalDigits> decimalDigits(std::string_view text) {
    DecimalDigits number;
    if (text.starts_with('-') || text.starts_with('+')) {
        number.negative = text[0] == '-';
        text.remove_prefix(1);
    }
    const auto exponentAt = text.find_first_of("eE");
    const auto mantissa = text.substr(0, exponentAt);
    const auto dot = mantissa.find('.');
    number.digits = std::string(mantissa.substr(0, dot));
    number.point = static_cast<int>(std::min<std::size_t>(number.digits.size(), 1'000));
    if (dot != std::string_view::npos) number.digits += mantissa.substr(dot + 1);
    if (number.digits.empty() || !std::all_of(number.digits.begin(), number.digits.end(), isDigit))
        return std::nullopt;
    if (exponentAt != std::string_view::npos) {
        const auto power = exponentOf(text.substr(exponentAt + 1));
        if (!power) return std::nullopt;
        number.point += *power;
    }
    dropZeros(number);
    (void)keepDigits(number, kKeptDigits);
    return number;
}

bool roundTo(DecimalDigits& number, int decimals) {
    return keepDigits(number, number.point + decimals);
}

std::string written(const DecimalDigits& number) {
    std::string text = number.negative ? "-" : "";
    const int count = static_cast<int>(number.digits.size());
    if (count == 0) return text + "0";
    if (number.point <= 0) {
        return text + "0." + std::string(static_cast<std::size_t>(-number.point), '0') +
               number.digits;
    }
    if (number.point >= count) {
        return text + number.digits +
               std::string(static_cast<std::size_t>(number.point - count), '0');
    }
    const auto whole = static_cast<std::size_t>(number.point);
    return text + number.digits.substr(0, whole) + "." + number.digits.substr(whole);
}

}  // namespace grants
