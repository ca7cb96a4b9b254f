// SPDX-License-Identifier: GPL-3.0-or-later
#include "naive_pool.h"
#include "naive_scheme.h"

#include <algorithm>

namespace grants::test {
namespace {

Exact exact(Fraction fraction) {
    return {Wide{fraction.num()}, Wide{fraction.den()}};
}

/// Whether every patent of the pledge stood in an earlier one.
bool pledgedBefore(const Pledge& pledge, const FundYear& year) {
    std::size_t seen = 0;
    for (const auto patent : pledge.patents) {
        for (const auto& other : year.pledges) {
            const bool earlier =
                std::tie(other.date, other.registerNo) < std::tie(pledge.date, pledge.registerNo);
            const auto& theirs = other.patents;
            if (earlier && std::find(theirs.begin(), theirs.end(), patent) != theirs.end()) {
                ++seen;
                break;
            }
        }
    }
    return !pledge.patents.empty() && seen == pledge.patents.size();
}

std::string fault(const Pledge& pledge, const std::string& unit, const FundYear& year,
                  const Rules& rules, const ProjectClaims& projects) {
    const auto& debtor = organisation(year, codeOf(year, pledge.debtor));
    const bool near = debtor.inDistrict || rules.pledgeDistrict == PledgeDistrict::None;
    if (pledge.date < rules.factWindow.first || rules.factWindow.last < pledge.date) return "DATE";
    if (debtor.kind != UnitKind::Enterprise || !near) return "DEBTOR";
    const bool renewal = pledge.renewal ||
                         (rules.renewal == Renewal::FirstPledgeOnly && pledgedBefore(pledge, year));
    if (renewal && rules.renewal != Renewal::Count) return "RENEWAL";
    bool funded = pledge.otherFunding;
    for (const auto& row : year.otherFunding) {
        funded = funded || (codeOf(year, row.unit) == unit && row.registerNo == pledge.registerNo);
    }
    if (funded) return "OTHER_FUNDING";
    if (rules.projectVsScheme == ProjectVsScheme::BlockSameUnit &&
        projects.contains({unit, pledge.registerNo}))
        return "PROJECT_SUPPORT";
    const bool foreign = pledge.pledgor != pledge.debtor;
    return foreign && rules.pledgorRule == PledgorRule::RequireEqual ? "PLEDGOR" : "";
}

std::int64_t reward(const Pledge& pledge, bool enterprise, bool both, Fraction rate,
                    const Rules& rules) {
    Money base = std::min(pledge.disbursed, pledge.registered);
    if (rules.pledgeAmount == PledgeAmount::Disbursed) base = pledge.disbursed;
    if (rules.pledgeAmount == PledgeAmount::Registered) base = pledge.registered;
    Exact amount = Exact(base.inFen()) * exact(pledge.patentShare) * exact(rate);
    if (both && rules.pledgeSides == PledgeSides::PerLoan) {
        const Exact own = exact(pledge.enterpriseShare);
        amount = amount * (enterprise ? own : Exact(1) - own);
    }
    return amount.floor();
}

}  // namespace

PlainResult naivePledges(const SchemeRules& scheme, const FundYear& year, const Rules& rules,
                         Basis basis, const ProjectClaims& projects) {
    PlainResult result;
    const Fraction rate = std::get<PledgeRates>(scheme.rates).financing;
    const auto claims = naiveClaims(year, scheme.code);
    std::map<std::string, std::map<std::string, std::string>> sides;
    for (const auto& pledge : year.pledges) {
        std::vector<std::pair<std::string, std::string>> parties = {
            {codeOf(year, pledge.debtor), "enterprise"}};
        if (pledge.service.value != 0) {
            parties.emplace_back(codeOf(year, pledge.service), "institution");
        }
        for (const auto& [unit, role] : parties) sides[pledge.registerNo].emplace(unit, role);
        std::erase_if(parties, [&](const auto& party) {
            return basis == Basis::Filed && !claims.contains({party.first, pledge.registerNo});
        });
        for (const auto& [unit, role] : parties) {
            const std::string code = fault(pledge, unit, year, rules, projects);
            if (!code.empty()) {
                result.rejected.insert({unit, pledge.registerNo, "", role, code});
                continue;
            }
            PaidLine& line = result.lines[{unit, pledge.registerNo, role}];
            line.raw = reward(pledge, role == "enterprise", parties.size() == 2, rate, rules);
            for (const auto patent : pledge.patents) line.patents.insert(patent.text());
        }
    }
    if (basis == Basis::Filed) naiveClaimFaults(result, year, scheme.code, sides);
    naiveSettle(result, year, rules, scheme.unitCap.inFen(), scheme.pool.inFen());
    return result;
}

}  // namespace grants::test
