// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/money.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace grants {
namespace {

std::int64_t checkedTimes(std::int64_t a, std::int64_t b) {
    std::int64_t product = 0;
    if (__builtin_mul_overflow(a, b, &product)) throw std::overflow_error("money out of range");
    return product;
}

constexpr std::int64_t kFenPerYuan = 100;
constexpr std::int64_t kFenPerWan = 10'000 * kFenPerYuan;
constexpr std::size_t kPlacesOfYuan = 2, kPlacesOfWan = 6;  // down to the 分

tl::unexpected<Fault> fault(const char* code, const Message& message) {
    return tl::make_unexpected(Fault{code, message});
}

tl::unexpected<Fault> notMoney(std::string_view text) {
    return fault(
        "MONEY_FORMAT",
        translatable("money", "“{0}”不是金额，请写成 1234.50 或 1.2万 这样的数字").with(text));
}

/// Thousands separators are right when every group but the first has three digits.
bool removeSeparators(std::string& digits) {
    const auto firstComma = digits.find(',');
    if (firstComma == std::string::npos) return true;
    const auto dot = digits.find('.');
    std::string whole = digits.substr(0, dot);
    if (firstComma == 0 || firstComma > 3 || (whole.size() - firstComma) % 4 != 0) return false;
    std::string plain = whole.substr(0, firstComma);
    for (auto at = firstComma; at < whole.size(); at += 4) {
        if (whole[at] != ',') return false;
        plain += whole.substr(at + 1, 3);
    }
    if (plain.find(',') != std::string::npos) return false;
    digits = plain + (dot == std::string::npos ? "" : digits.substr(dot));
    return true;
}

struct WrittenNumber {
    std::string whole, decimals;
};

/// Digits with at most one dot; nothing else.
std::optional<WrittenNumber> splitDecimal(const std::string& text) {
    const auto dot = text.find('.');
    WrittenNumber parts{text.substr(0, dot), dot == std::string::npos ? "" : text.substr(dot + 1)};
    if (parts.whole.empty() || (dot != std::string::npos && parts.decimals.empty()))
        return std::nullopt;
    for (const char c : parts.whole + parts.decimals) {
        if (c < '0' || c > '9') return std::nullopt;
    }
    return parts;
}

/// The number times 10^places as an integer; the caller made sure that no decimals are lost.
std::optional<std::int64_t> scaled(const WrittenNumber& number, std::size_t places) {
    std::int64_t value = 0;
    for (const char c :
         number.whole + (number.decimals + std::string(places, '0')).substr(0, places)) {
        if (__builtin_mul_overflow(value, 10, &value) ||
            __builtin_add_overflow(value, c - '0', &value)) {
            return std::nullopt;
        }
    }
    return value;
}

/// Takes a suffix of unit words off and tells how many decimal places 分 lie below the written
/// unit; `bare` where none is written.
std::size_t takeUnit(std::string& text, std::size_t bare) {
    const auto take = [&text](std::string_view suffix) {
        if (!std::string_view(text).ends_with(suffix)) return false;
        text = trimmed(std::string_view(text).substr(0, text.size() - suffix.size()));
        return true;
    };
    if (take("万元") || take("万")) return kPlacesOfWan;
    return take("元") ? kPlacesOfYuan : bare;
}

/// `(1,000.00)`, as accounts write what is below zero.
bool isBracketed(std::string_view digits) {
    return digits.size() > 2 && digits.starts_with('(') && digits.ends_with(')') &&
           digits.substr(1, digits.size() - 2).find_first_not_of("0123456789,. ") ==
               std::string_view::npos;
}

/// Every sign that people and programs write for minus.
bool isNegative(std::string_view digits) {
    constexpr std::array<std::string_view, 6> kMinus = {"-", "−", "–", "—", "﹣", "⁻"};
    return isBracketed(digits) ||
           std::any_of(kMinus.begin(), kMinus.end(),
                       [digits](std::string_view sign) { return digits.starts_with(sign); });
}

/// `¥1,234.50` and `￥1,234.50`.
void takeCurrency(std::string& text) {
    for (const std::string_view sign : {"¥", "￥", "人民币"}) {
        const auto at = text.find(sign);
        if (at <= 4) text.erase(at, sign.size());
    }
    text = trimmed(text);
}

bool areTwo(std::string_view digits) {
    const auto gap = digits.find(' ');
    return gap != std::string_view::npos &&
           digits.find_first_not_of("0123456789,. ") == std::string_view::npos;
}

/// An exact amount; `bare` as takeUnit() has it.
Parsed<Money> exactAmount(std::string_view text, std::size_t bare) {
    std::string digits = trimmed(halfWidth(text));
    const std::size_t places = takeUnit(digits, bare);
    takeCurrency(digits);
    if (isNegative(digits)) {
        return fault("MONEY_NEGATIVE",
                     translatable("money", "金额“{0}”是负数，请填不小于 0 的金额").with(text));
    }
    if (areTwo(digits)) {
        return fault("MONEY_FORMAT",
                     translatable("money", "“{0}”里有空格，像是两个数，请只留一个").with(text));
    }
    if (!removeSeparators(digits)) return notMoney(text);
    auto number = splitDecimal(digits);
    if (!number) return notMoney(text);
    while (number->decimals.size() > places && number->decimals.back() == '0')
        number->decimals.pop_back();
    if (number->decimals.size() > places) {
        return fault("MONEY_FRACTION",
                     translatable("money", "金额“{0}”比 1 分还细，请写到分为止").with(text));
    }
    const auto fen = scaled(*number, places);
    if (!fen)
        return fault("MONEY_RANGE", translatable("money", "金额“{0}”太大，请核对单位").with(text));
    return Money::ofFen(*fen);
}

std::string grouped(std::string digits, bool separators) {
    if (!separators) return digits;
    for (auto at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > 0; at -= 3) {
        digits.insert(static_cast<std::size_t>(at), ",");
    }
    return digits;
}

std::uint64_t magnitude(Money money) {
    const auto fen = money.inFen();
    return fen < 0 ? ~static_cast<std::uint64_t>(fen) + 1 : static_cast<std::uint64_t>(fen);
}

}  // namespace

Money Money::ofYuan(std::int64_t yuan) {
    return Money(checkedTimes(yuan, kFenPerYuan));
}
Money Money::ofWan(std::int64_t wan) {
    return Money(checkedTimes(wan, kFenPerWan));
}

Money& Money::operator+=(Money other) {
    if (__builtin_add_overflow(m_fen, other.m_fen, &m_fen))
        throw std::overflow_error("money out of range");
    return *this;
}

Money& Money::operator-=(Money other) {
    if (__builtin_sub_overflow(m_fen, other.m_fen, &m_fen))
        throw std::overflow_error("money out of range");
    return *this;
}

Money operator*(Money a, std::int64_t times) {
    return Money::ofFen(checkedTimes(a.inFen(), times));
}

Parsed<Money> parseMoney(std::string_view text) {
    return exactAmount(text, kPlacesOfYuan);
}

Parsed<Money> parseWan(std::string_view text) {
    return exactAmount(text, kPlacesOfWan);
}

std::string inYuan(Money money, bool separators) {
    const auto value = magnitude(money);
    const auto fen = value % 100;
    return (money.isNegative() ? "-" : "") + grouped(std::to_string(value / 100), separators) +
           '.' + static_cast<char>('0' + fen / 10) + static_cast<char>('0' + fen % 10);
}

std::string inWan(Money money, int decimals) {
    std::uint64_t unit = 1;  // 分 a last place stands for
    for (int place = decimals; place < 6; ++place) unit *= 10;
    const auto value =
        magnitude(money) / unit + (magnitude(money) % unit * 2 >= unit && unit > 1 ? 1 : 0);
    std::string digits = std::to_string(value);
    const auto places = static_cast<std::size_t>(decimals);
    if (digits.size() <= places) digits.insert(0, places + 1 - digits.size(), '0');
    const std::string whole = grouped(digits.substr(0, digits.size() - places), true);
    const std::string sign = money.isNegative() && value != 0 ? "-" : "";
    return sign + whole + (places == 0 ? "" : "." + digits.substr(digits.size() - places));
}

}  // namespace grants
