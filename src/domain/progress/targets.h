// SPDX-License-Identifier: GPL-3.0-or-later
// The ten district targets: value, goal, met or not, the records behind, month by month (一(三)).
#pragma once

#include "base/date.h"
#include "domain/fund_year.h"
#include "domain/plan/plan.h"
#include "domain/progress/measures.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace grants {

struct TargetState {
    std::string_view code;  // T1; views into the plan
    Measured value;
    bool met = false;                    // false as well when it cannot be computed
    std::optional<Fraction> fulfilment;  // value ÷ goal; nothing when it cannot be computed
    Fraction pace;  // how much of the window has passed at as-of (calendar pace)
};

/// All targets with facts inside the window and not after `asOf`.
[[nodiscard]] std::vector<TargetState> measureTargets(const FundYear& year, const Plan& plan,
                                                      Date asOf);

/// A record that a value rests on.
struct EvidenceRef {
    enum class Kind { Licence, Pledge, Product, Survey, Stock, Activity, Deliverable } kind;
    std::size_t index;  // into the FundYear's vector of that kind
    friend bool operator==(const EvidenceRef&, const EvidenceRef&) = default;
};
/// Empty for an unknown target.
[[nodiscard]] std::vector<EvidenceRef> recordsBehind(const FundYear& year, const Plan& plan,
                                                     std::string_view target, Date asOf);

struct MonthValue {
    Date month;  // its last day
    Measured value;
};
/// The cumulative value at the end of every month of the window, up to `asOf`; the month that
/// `asOf` cuts has the value of `asOf`. Empty before the window and for an unknown target.
[[nodiscard]] std::vector<MonthValue> monthByMonth(const FundYear& year, const Plan& plan,
                                                   std::string_view target, Date asOf);
/// The same for all targets in plan order, in one pass.
[[nodiscard]] std::vector<std::vector<MonthValue>> monthByMonth(const FundYear& year,
                                                                const Plan& plan, Date asOf);

}  // namespace grants
