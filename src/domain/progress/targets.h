// SPDX-License-Identifier: GPL-3.0-or-later
// The district targets of the plan: value, goal, met or not, the records behind, month by month
// (一(三)).
#pragma once

#include "base/date.h"
#include "domain/plan/plan.h"
#include "domain/progress/evidence_ref.h"
#include "domain/progress/measured.h"
#include "domain/year/fund_year.h"

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
