// SPDX-License-Identifier: GPL-3.0-or-later
// What reviewers do not see of whom they judge (projects §1, plan: blind_fields).
#pragma once

#include "domain/plan/rules.h"
#include "domain/year/fund_year.h"

namespace grants {

/// Takes out of a reviewer's year what the plan keeps from him: of units, of applications and their
/// teams. Words of the applicant's own stay as they are.
void blind(FundYear& seen, const Rules& rules);

}  // namespace grants
