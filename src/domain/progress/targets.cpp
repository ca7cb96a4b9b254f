// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/progress/targets.h"

#include "domain/progress/evidence_pass.h"

#include <algorithm>

namespace grants {
namespace {

/// Days of the window that have passed, of all its days.
Fraction paceAt(DateRange window, Date asOf) {
    const auto days = [&](Date last) {
        return std::int64_t{last.daysSinceEpoch()} - window.first.daysSinceEpoch() + 1;
    };
    return {std::clamp<std::int64_t>(days(asOf), 0, days(window.last)), days(window.last)};
}

std::vector<MonthValue> withMonths(const std::vector<Measured>& values, const Timeline& timeline) {
    std::vector<MonthValue> months;
    months.reserve(values.size());
    for (std::size_t at = 0; at < values.size(); ++at)
        months.push_back({timeline.endOf(at).endOfMonth(), values[at]});
    return months;
}

}  // namespace

std::vector<TargetState> measureTargets(const FundYear& year, const Plan& plan, Date asOf) {
    const Rules rules = plan.rules();
    EvidencePass pass(year, rules, Timeline::whole(rules.factWindow, asOf));
    pass.measure(plan.targets);
    pass.run();
    const auto values = pass.values();
    std::vector<TargetState> states;
    for (std::size_t at = 0; at < plan.targets.size(); ++at) {
        const Target& target = plan.targets[at];
        const Measured& value = values[at].back();
        states.push_back({target.code, value, isMet(value, target.goal),
                          fulfilmentOf(value, target.goal), paceAt(rules.factWindow, asOf)});
    }
    return states;
}

std::vector<EvidenceRef> recordsBehind(const FundYear& year, const Plan& plan,
                                       std::string_view target, Date asOf) {
    const Target* found = plan.findTarget(target);
    if (!found) return {};
    const Rules rules = plan.rules();
    EvidencePass pass(year, rules, Timeline::whole(rules.factWindow, asOf));
    pass.measure(found->goal);
    return pass.runAndRecord();
}

std::vector<MonthValue> monthByMonth(const FundYear& year, const Plan& plan,
                                     std::string_view target, Date asOf) {
    const Target* found = plan.findTarget(target);
    if (!found) return {};
    const Rules rules = plan.rules();
    const auto timeline = Timeline::months(rules.factWindow, asOf);
    EvidencePass pass(year, rules, timeline);
    pass.measure(found->goal);
    pass.run();
    return withMonths(pass.values().front(), timeline);
}

std::vector<std::vector<MonthValue>> monthByMonth(const FundYear& year, const Plan& plan,
                                                  Date asOf) {
    const Rules rules = plan.rules();
    const auto timeline = Timeline::months(rules.factWindow, asOf);
    EvidencePass pass(year, rules, timeline);
    pass.measure(plan.targets);
    pass.run();
    std::vector<std::vector<MonthValue>> all;
    for (const auto& values : pass.values()) all.push_back(withMonths(values, timeline));
    return all;
}

}  // namespace grants
