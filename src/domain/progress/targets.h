// SPDX-License-Identifier: GPL-3.0-or-later
// The ten district targets: value, goal, met or not, the records behind, month by month (一(三)).
#pragma once

#include "base/date.h"
#include "domain/fund_year.h"
#include "domain/plan/plan.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace grants {

/// A quotient kept as counted, e.g. 41 of 1800; not reduced. den = 0 means 无法计算.
struct Ratio {
    std::int64_t num = 0, den = 0;
    friend bool operator==(Ratio, Ratio) = default;
};
using Measured = std::variant<std::int64_t, Money, Ratio>;

struct TargetState {
    std::string_view code;              // T1; views into the plan
    Measured value;
    bool met = false;                   // false as well when it cannot be computed
    std::optional<Fraction> fulfilment; // value ÷ goal; nothing when it cannot be computed
    Fraction pace;                      // how much of the window has passed at as-of (calendar pace)
};

/// All targets with facts inside the window and not after `asOf`.
[[nodiscard]] std::vector<TargetState> measureTargets(const FundYear& year, const Plan& plan, Date asOf);

/// A record that a target's value rests on.
struct EvidenceRef {
    enum class Kind { Licence, Pledge, Product, Survey, Stock } kind;
    std::size_t index;                  // into the FundYear's vector of that kind
};
[[nodiscard]] std::vector<EvidenceRef> recordsBehind(const FundYear& year, const Plan& plan,
                                                     std::string_view target, Date asOf);

struct MonthValue {
    Date month;                         // its last day
    Measured value;
};
/// The cumulative value at the end of every month of the window, up to `asOf`.
[[nodiscard]] std::vector<MonthValue> monthByMonth(const FundYear& year, const Plan& plan,
                                                   std::string_view target, Date asOf);

[[nodiscard]] bool isMet(const Measured& value, const NumericGoal& goal);
/// 无法计算 for ratios with no denominator.
[[nodiscard]] bool isComputable(const Measured& value);

}  // namespace grants
