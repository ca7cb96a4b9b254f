// SPDX-License-Identifier: GPL-3.0-or-later
// Money in whole 分. Sums and differences that leave the 64-bit range throw std::overflow_error.
#pragma once

#include "base/finding.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace grants {

class Money {
  public:
    constexpr Money() = default;
    [[nodiscard]] static constexpr Money ofFen(std::int64_t fen) { return Money(fen); }
    [[nodiscard]] static Money ofYuan(std::int64_t yuan);
    [[nodiscard]] static Money ofWan(std::int64_t wan);

    [[nodiscard]] constexpr std::int64_t inFen() const { return m_fen; }
    [[nodiscard]] constexpr bool isZero() const { return m_fen == 0; }
    [[nodiscard]] constexpr bool isNegative() const { return m_fen < 0; }

    Money& operator+=(Money other);
    Money& operator-=(Money other);
    friend Money operator+(Money a, Money b) { return a += b; }
    friend Money operator-(Money a, Money b) { return a -= b; }
    friend Money operator*(Money a, std::int64_t times);
    friend constexpr auto operator<=>(Money, Money) = default;

  private:
    explicit constexpr Money(std::int64_t fen) : m_fen(fen) {}
    std::int64_t m_fen = 0;
};

/// An exact, non-negative amount in 元 (`1,234.50`, `1.2万`, `3万元`, full-width digits), as the
/// import workbook writes it (interchange §1). Faults: MONEY_FORMAT, MONEY_NEGATIVE,
/// MONEY_FRACTION, MONEY_RANGE.
[[nodiscard]] Parsed<Money> parseMoney(std::string_view text);
/// The same where a bare number counts in 万元.
[[nodiscard]] Parsed<Money> parseWan(std::string_view text);

/// `1,234.50` – 元 with two decimals and thousands separators; `1234.50` without.
[[nodiscard]] std::string inYuan(Money money, bool separators = true);
/// 万元 with `decimals` places (2 rounds half up, 4 floors nothing above 1 元, 6 is exact).
[[nodiscard]] std::string inWan(Money money, int decimals = 2);
/// 人民币大写金额 by 支付结算办法附一 (domain §5.6), e.g. 人民币捌万玖仟贰佰捌拾伍元整. Not for
/// negative amounts.
[[nodiscard]] std::string inCapitals(Money money);

}  // namespace grants
