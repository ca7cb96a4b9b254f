// SPDX-License-Identifier: GPL-3.0-or-later
// The projects' numeric indicators, for one unit (二(一)).
#pragma once

#include "domain/progress/targets.h"

#include <span>

namespace grants {

/// What the unit has to show for the goal, with facts inside the window and not after `asOf`. The
/// goal says whose records count: served, provided, received or held by the unit, or those of its
/// park's tenants.
[[nodiscard]] Measured measureIndicator(const FundYear& year, const Plan& plan,
                                        const NumericGoal& goal, Id<Organisation> unit, Date asOf);

struct IndicatorState {
    std::string_view code;  // P1-3b; views into the plan
    Measured value;
    bool met = false;
    std::optional<Fraction> fulfilment;
};
/// The numeric indicators of a project in one pass; qualitative ones are accepted by people.
/// `others`: what counts for somebody else, as EvidencePass takes it.
[[nodiscard]] std::vector<IndicatorState> measureProject(const FundYear& year, const Plan& plan,
                                                         const SupportProject& project,
                                                         Id<Organisation> unit, Date asOf,
                                                         std::span<const EvidenceRef> others = {});

/// The records that an indicator's value rests on.
[[nodiscard]] std::vector<EvidenceRef> recordsBehind(const FundYear& year, const Plan& plan,
                                                     const NumericGoal& goal, Id<Organisation> unit,
                                                     Date asOf,
                                                     std::span<const EvidenceRef> others = {});

}  // namespace grants
