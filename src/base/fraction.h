// SPDX-License-Identifier: GPL-3.0-or-later
// Exact ratios: rates, shares, goals. Never a floating-point number, never a rounded quotient.
#pragma once

#include "base/finding.h"
#include "base/money.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace grants {

/// num / den in lowest terms, den > 0. Comparisons go through __int128.
class Fraction {
  public:
    constexpr Fraction() = default;
    /// Throws std::domain_error when den is 0.
    Fraction(std::int64_t num, std::int64_t den);

    [[nodiscard]] constexpr std::int64_t num() const { return m_num; }
    [[nodiscard]] constexpr std::int64_t den() const { return m_den; }

    friend bool operator==(Fraction, Fraction) = default;
    friend std::strong_ordering operator<=>(Fraction a, Fraction b);

  private:
    std::int64_t m_num = 0;
    std::int64_t m_den = 1;
};

/// ⌊money × num ÷ den⌋ in 分, exact through __int128. Throws std::overflow_error.
[[nodiscard]] Money floorOf(Money money, Fraction share);
[[nodiscard]] std::int64_t floorOf(std::int64_t value, std::int64_t num, std::int64_t den);

/// `1/1000`, `0.001`, `0.1%`, `33.33%`. Faults: FRACTION_FORMAT.
[[nodiscard]] Parsed<Fraction> parseFraction(std::string_view text);
/// `1/1000`.
[[nodiscard]] std::string toText(Fraction fraction);
/// `2.35%`, half up to `decimals` places.
[[nodiscard]] std::string inPercent(Fraction fraction, int decimals = 2);

}  // namespace grants
