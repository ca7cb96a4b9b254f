// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/lines/lines.h"

#include "domain/decisions/actions.h"
#include "domain/plan/setting.h"

#include <algorithm>
#include <numeric>

namespace grants {

Money fundTotal(const FundYear& year, const Plan& plan) {
    if (year.appropriations.empty()) return plan.fundTotal;
    return std::accumulate(year.appropriations.begin(), year.appropriations.end(), Money(),
                           [](Money sum, const Appropriation& each) { return sum + each.amount; });
}

std::string stateOf(const Reallocation& reallocation, const FundYear& year) {
    return stateOf(standing(year.decisions, Subject::Reallocation, reallocation.number),
                   reallocation.takenUp);
}

Money reallocatedTo(std::string_view line, const FundYear& year) {
    Money moved;
    for (const Reallocation& each : year.reallocations) {
        if (each.from != line && each.to != line) continue;
        if (stateOf(each, year) != "approved") continue;
        moved = each.to == line ? moved + each.amount : moved - each.amount;
    }
    return moved;
}

Money ceilingOf(std::string_view line, const Plan& plan) {
    for (const SupportProject& project : plan.projects)
        if (project.code == line) return project.totalCap;
    for (const SubsidyScheme& scheme : plan.schemes)
        if (scheme.code == line) return parseAmount(plan.findParameter(scheme.pool)->value).value();
    return {};
}

Money adjustedCeiling(std::string_view line, const FundYear& year, const Plan& plan) {
    return ceilingOf(line, plan) + reallocatedTo(line, year);
}

SchemeRules withMoreInPool(SchemeRules rules, Money moved) {
    rules.reallocated += moved;
    rules.pool = std::max(rules.pool + moved, Money());
    return rules;
}

SchemeRules schemeRulesInForce(std::string_view scheme, const FundYear& year, const Plan& plan) {
    return withMoreInPool(plan.schemeRules(scheme), reallocatedTo(scheme, year));
}

std::vector<SchemeRules> schemeRulesInForce(const FundYear& year, const Plan& plan) {
    std::vector<SchemeRules> all;
    for (SchemeRules& rules : plan.schemeRules()) {
        const Money moved = reallocatedTo(rules.code, year);
        all.push_back(withMoreInPool(std::move(rules), moved));
    }
    return all;
}

std::vector<std::string> lineCodes(const Plan& plan) {
    std::vector<std::string> codes;
    for (const SupportProject& each : plan.projects) codes.push_back(each.code);
    for (const SubsidyScheme& each : plan.schemes) codes.push_back(each.code);
    return codes;
}

const SubsidyScheme* schemeOfBatch(std::string_view batch, const Plan& plan) {
    const std::size_t dash = batch.find('-');
    return dash == std::string_view::npos ? nullptr : plan.findScheme(batch.substr(0, dash));
}

}  // namespace grants
