// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/subsidy/calculation.h"

namespace grants {

SchemeResult calculate(SchemeCode scheme, const FundYear& year, const Rules& rules, Basis basis) {
    return scheme == SchemeCode::S1 ? calculateTransferScheme(year, rules, basis)
                                    : calculatePledgeScheme(year, rules, basis);
}

Basis defaultBasis(const FundYear& year) {
    return year.claims.empty() ? Basis::Potential : Basis::Filed;
}

}  // namespace grants
