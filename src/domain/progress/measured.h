// SPDX-License-Identifier: GPL-3.0-or-later
// What a measure gives, and how it stands beside its goal.
#pragma once

#include "domain/plan/plan.h"

#include <optional>
#include <variant>

namespace grants {

/// A quotient kept as counted, e.g. 41 of 1800; not reduced. den = 0 means 无法计算.
struct Ratio {
    std::int64_t num = 0, den = 0;
    friend bool operator==(Ratio, Ratio) = default;
};
using Measured = std::variant<std::int64_t, Money, Ratio>;

/// A value of the plan, or a promised one, as a measured one.
[[nodiscard]] Measured measuredOf(const Quantity& value);
/// 无法计算 for ratios with no denominator.
[[nodiscard]] bool isComputable(const Measured& value);
/// Exact; false when the value cannot be computed.
[[nodiscard]] bool isMet(const Measured& value, const NumericGoal& goal);
/// value ÷ goal; nothing when it cannot be computed or the goal is nothing.
[[nodiscard]] std::optional<Fraction> fulfilmentOf(const Measured& value, const NumericGoal& goal);

}  // namespace grants
