// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reallocations/effect.h"

#include "domain/lines/lines.h"
#include "domain/subsidy/calculation.h"

#include <algorithm>

namespace grants {
namespace {

/// The line with so much more in it than the year says.
std::optional<LedgerLine> lineWith(std::string_view code, Money moved, const FundYear& year,
                                   const Plan& plan) {
    std::vector<SchemeResult> results;
    if (plan.findScheme(code) != nullptr) {
        const SchemeRules rules = withMoreInPool(schemeRulesInForce(code, year, plan), moved);
        results.push_back(calculate(rules, year, plan.rules(), defaultBasis(year),
                                    projectSupport(year, plan), settledBy(code, year)));
    }
    const std::vector<LedgerLine> lines = ledger(year, plan, results);
    const auto found = std::find_if(lines.begin(), lines.end(),
                                    [&](const LedgerLine& each) { return each.code == code; });
    if (found == lines.end()) return std::nullopt;
    LedgerLine line = *found;
    line.reallocated += moved;
    return line;
}

}  // namespace

std::optional<LedgerLine> lineNow(std::string_view code, const FundYear& year, const Plan& plan) {
    return lineWith(code, Money(), year, plan);
}

std::optional<ReallocationEffect> effectOf(const Reallocation& reallocation, const FundYear& year,
                                           const Plan& plan) {
    const Money lost = Money() - reallocation.amount;
    const auto fromBefore = lineNow(reallocation.from, year, plan);
    const auto fromAfter = lineWith(reallocation.from, lost, year, plan);
    const auto toBefore = lineNow(reallocation.to, year, plan);
    const auto toAfter = lineWith(reallocation.to, reallocation.amount, year, plan);
    if (!fromBefore || !toBefore) return std::nullopt;
    return ReallocationEffect{{*fromBefore, *fromAfter}, {*toBefore, *toAfter}};
}

}  // namespace grants
