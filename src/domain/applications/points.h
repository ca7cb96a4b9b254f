// SPDX-License-Identifier: GPL-3.0-or-later
// Points that a reviewer gives: at most two decimals (projects §4).
#pragma once

#include "base/decimal.h"
#include "base/finding.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace grants {

class Points {
  public:
    constexpr Points() = default;
    [[nodiscard]] static constexpr Points ofHundredths(std::int32_t hundredths) {
        Points points;
        points.m_hundredths = hundredths;
        return points;
    }
    [[nodiscard]] constexpr std::int32_t inHundredths() const { return m_hundredths; }
    friend constexpr auto operator<=>(Points, Points) = default;

  private:
    std::int32_t m_hundredths = 0;
};

/// `18`, `18.5`, `18.25`, full-width digits. Faults: POINTS_FORMAT, POINTS_NEGATIVE.
[[nodiscard]] Parsed<Points> parsePoints(std::string_view text);
/// `18.5`: no more decimals than it has.
[[nodiscard]] Decimal inDecimal(Points points);
[[nodiscard]] std::string toText(Points points);

}  // namespace grants
