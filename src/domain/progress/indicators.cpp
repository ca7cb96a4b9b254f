// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/progress/indicators.h"

#include "domain/progress/evidence_pass.h"

namespace grants {

Measured measureIndicator(const FundYear& year, const Plan& plan, const NumericGoal& goal,
                          Id<Organisation> unit, Date asOf) {
    const Rules rules = plan.rules();
    EvidencePass pass(year, rules, Timeline::whole(rules.factWindow, asOf), unit);
    pass.measure(goal);
    pass.run();
    return pass.values().front().back();
}

std::vector<IndicatorState> measureProject(const FundYear& year, const Plan& plan,
                                           const SupportProject& project, Id<Organisation> unit,
                                           Date asOf, std::span<const EvidenceRef> others) {
    const Rules rules = plan.rules();
    EvidencePass pass(year, rules, Timeline::whole(rules.factWindow, asOf), unit);
    pass.leave(others);
    std::vector<const Indicator*> numeric;
    for (const Indicator& indicator : project.indicators) {
        const auto* goal = std::get_if<NumericGoal>(&indicator.goal);
        if (!goal) continue;
        pass.measure(*goal);
        numeric.push_back(&indicator);
    }
    pass.run();
    const auto values = pass.values();
    std::vector<IndicatorState> states;
    for (std::size_t at = 0; at < numeric.size(); ++at) {
        const auto& goal = std::get<NumericGoal>(numeric[at]->goal);
        const Measured& value = values[at].back();
        states.push_back({numeric[at]->code, value, isMet(value, goal), fulfilmentOf(value, goal)});
    }
    return states;
}

std::vector<EvidenceRef> recordsBehind(const FundYear& year, const Plan& plan,
                                       const NumericGoal& goal, Id<Organisation> unit, Date asOf,
                                       std::span<const EvidenceRef> others) {
    const Rules rules = plan.rules();
    EvidencePass pass(year, rules, Timeline::whole(rules.factWindow, asOf), unit);
    pass.measure(goal);
    pass.leave(others);
    return pass.runAndRecord();
}

}  // namespace grants
