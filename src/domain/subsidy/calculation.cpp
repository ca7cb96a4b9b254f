// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/subsidy/calculation.h"

#include "domain/lines/lines.h"

#include <stdexcept>
#include <unordered_map>

namespace grants {

namespace {

/// What each unit is due before cap and pool; one may stand several times under BY_ROLE.
std::unordered_map<std::int64_t, Money> rawByUnit(const SchemeResult& result) {
    std::unordered_map<std::int64_t, Money> raw;
    for (const UnitResult& unit : result.units) raw[unit.unit.value] += unit.raw;
    return raw;
}

}  // namespace

SchemeResult calculate(const SchemeRules& scheme, const FundYear& year, const Rules& rules,
                       Basis basis, const ProjectSupport& projects, const Settled& settled) {
    SchemeResult result =
        scheme.kind() == SchemeKind::Transfer
            ? calculateTransferScheme(scheme, year, rules, basis, projects, settled)
            : calculatePledgeScheme(scheme, year, rules, basis, projects, settled);
    for (Rejection& each : result.rejected)
        if (each.code == RejectionCode::AlreadyPaid) each.batch = settled.batchOf(each.record);
    return result;
}

SchemeResult calculateScheme(const FundYear& year, const Plan& plan, std::string_view code,
                             Basis basis) {
    return calculate(schemeRulesInForce(code, year, plan), year, plan.rules(), basis,
                     projectSupport(year, plan), settledBy(code, year));
}

std::vector<SchemeResult> calculateSchemes(const FundYear& year, const Plan& plan, Basis basis) {
    const Rules rules = plan.rules();
    const ProjectSupport projects = projectSupport(year, plan);
    std::vector<SchemeResult> results;
    for (const SchemeRules& scheme : schemeRulesInForce(year, plan)) {
        results.push_back(
            calculate(scheme, year, rules, basis, projects, settledBy(scheme.code, year)));
    }
    return results;
}

std::vector<UnitAmount> keptForProjects(const FundYear& year, const Plan& plan,
                                        std::string_view code, Basis basis) {
    const SchemeRules scheme = schemeRulesInForce(code, year, plan);
    Plan blocking = plan;
    if (!blocking.set("project_vs_scheme", "BLOCK_SAME_UNIT"))
        throw std::logic_error("the plan lacks A20");
    const Rules rules = blocking.rules();
    const ProjectSupport projects = projectSupport(year, blocking);
    if (projects.licences.isEmpty() && projects.pledges.isEmpty()) return {};
    const Settled settled = settledBy(code, year);
    const auto blocked = rawByUnit(calculate(scheme, year, rules, basis, projects, settled));
    const SchemeResult free = calculate(scheme, year, rules, basis, {}, settled);
    const auto raw = rawByUnit(free);
    std::vector<UnitAmount> kept;
    for (const UnitResult& unit : free.units) {
        if (!kept.empty() && kept.back().unit == unit.unit) continue;
        const auto left = blocked.find(unit.unit.value);
        const Money amount =
            raw.at(unit.unit.value) - (left == blocked.end() ? Money() : left->second);
        if (!amount.isZero()) kept.push_back({unit.unit, amount});
    }
    return kept;
}

Basis defaultBasis(const FundYear& year) {
    return year.claims.empty() ? Basis::Potential : Basis::Filed;
}

}  // namespace grants
