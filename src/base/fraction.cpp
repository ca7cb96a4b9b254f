// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fraction.h"

#include "base/text.h"
#include "base/wide.h"

#include <limits>
#include <numeric>
#include <stdexcept>

namespace grants {
namespace {

std::int64_t narrow(Wide value) {
    if (value > std::numeric_limits<std::int64_t>::max() ||
        value < std::numeric_limits<std::int64_t>::min()) {
        throw std::overflow_error("fraction out of range");
    }
    return static_cast<std::int64_t>(value);
}

Wide floorDiv(Wide num, Wide den) {
    const Wide quotient = num / den;
    return num % den != 0 && (num < 0) != (den < 0) ? quotient - 1 : quotient;
}

std::optional<std::int64_t> wholeNumber(std::string_view text) {
    if (text.empty() || text.size() > 18) return std::nullopt;
    std::int64_t value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

std::optional<Fraction> decimalNumber(std::string_view text, std::int64_t scale) {
    const auto dot = text.find('.');
    const std::string_view decimals = dot == std::string_view::npos ? "" : text.substr(dot + 1);
    if (dot != std::string_view::npos && decimals.empty()) return std::nullopt;
    const auto value = wholeNumber(std::string(text.substr(0, dot)) + std::string(decimals));
    if (!value || dot == 0 || decimals.size() > 12) return std::nullopt;
    for (std::size_t i = 0; i < decimals.size(); ++i) scale *= 10;
    return Fraction(*value, scale);
}

std::optional<Fraction> quotient(std::string_view text, std::size_t slash) {
    const auto num = wholeNumber(trimmed(text.substr(0, slash)));
    const auto den = wholeNumber(trimmed(text.substr(slash + 1)));
    if (!num || !den || *den == 0) return std::nullopt;
    return Fraction(*num, *den);
}

}  // namespace

Fraction::Fraction(std::int64_t num, std::int64_t den) {
    if (den == 0) throw std::domain_error("fraction over zero");
    const std::int64_t common = std::gcd(num, den);
    m_num = den < 0 ? -(num / common) : num / common;
    m_den = den < 0 ? -(den / common) : den / common;
}

std::strong_ordering operator<=>(Fraction a, Fraction b) {
    return Wide{a.m_num} * b.m_den <=> Wide{b.m_num} * a.m_den;
}

Money floorOf(Money money, Fraction share) {
    return Money::ofFen(floorOf(money.inFen(), share.num(), share.den()));
}

std::int64_t floorOf(std::int64_t value, std::int64_t num, std::int64_t den) {
    return narrow(floorDiv(Wide{value} * num, den));
}

Parsed<Fraction> parseFraction(std::string_view text) {
    std::string form = identifierForm(text);
    std::int64_t scale = 1;
    if (form.ends_with('%')) {
        scale = 100;
        form = trimmed(std::string_view(form).substr(0, form.size() - 1));
    }
    const auto slash = form.find('/');
    const auto value = slash == std::string::npos ? decimalNumber(form, scale)
                       : scale == 1               ? quotient(form, slash)
                                                  : std::nullopt;
    if (value) return *value;
    return tl::make_unexpected(
        Fault{"FRACTION_FORMAT",
              translatable("fraction", "“{0}”不是比例，请写成 1/1000、0.001 或 0.1%").with(text)});
}

std::string toText(Fraction fraction) {
    return std::to_string(fraction.num()) + "/" + std::to_string(fraction.den());
}

std::string inPercent(Fraction fraction, int decimals) {
    Wide scale = 100;
    for (int i = 0; i < decimals; ++i) scale *= 10;
    const Wide doubled = Wide{fraction.num()} * scale * 2;
    const auto value = narrow(floorDiv(doubled + fraction.den(), Wide{fraction.den()} * 2));
    std::string digits = std::to_string(value < 0 ? -value : value);
    const auto places = static_cast<std::size_t>(decimals);
    if (digits.size() <= places) digits.insert(0, places + 1 - digits.size(), '0');
    if (places > 0) digits.insert(digits.size() - places, ".");
    return (value < 0 ? "-" : "") + digits + "%";
}

}  // namespace grants
