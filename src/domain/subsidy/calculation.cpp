// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/subsidy/calculation.h"

namespace grants {

SchemeResult calculate(const SchemeRules& scheme, const FundYear& year, const Rules& rules,
                       Basis basis) {
    return scheme.kind() == SchemeKind::Transfer
               ? calculateTransferScheme(scheme, year, rules, basis)
               : calculatePledgeScheme(scheme, year, rules, basis);
}

std::vector<SchemeResult> calculateSchemes(const FundYear& year, const Plan& plan, Basis basis) {
    const Rules rules = plan.rules();
    std::vector<SchemeResult> results;
    for (const SchemeRules& scheme : plan.schemeRules())
        results.push_back(calculate(scheme, year, rules, basis));
    return results;
}

Basis defaultBasis(const FundYear& year) {
    return year.claims.empty() ? Basis::Potential : Basis::Filed;
}

}  // namespace grants
