// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers that the office gives, gap-free, by the plan's pattern of application numbers (四).
#pragma once

#include "domain/plan/plan.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace grants {

/// What stands in the pattern for what is paid, and for what is moved between lines.
inline constexpr std::string_view kPaymentSeries = "BF", kReallocationSeries = "TJ";

/// The pattern for one series, around its serial.
class NumberForm {
  public:
    /// `series` stands in the pattern where {code} does; serials have `digits` or more.
    NumberForm(std::string pattern, std::string_view series, std::size_t digits = 4);

    /// 0 for a number of another form.
    [[nodiscard]] std::int64_t serialOf(std::string_view number) const;
    [[nodiscard]] std::string with(std::int64_t serial) const;

  private:
    std::string m_before, m_after;
    std::size_t m_digits;
};

/// One above the largest serial of the series among the numbers of `records`.
template <class Records>
[[nodiscard]] std::string numberAfter(const Records& records, const Plan& plan,
                                      std::string_view series) {
    const NumberForm form(plan.value("application_number"), series);
    std::int64_t largest = 0;
    for (const auto& each : records)
        if (const auto serial = form.serialOf(each.number); serial > largest) largest = serial;
    return form.with(largest + 1);
}

}  // namespace grants
