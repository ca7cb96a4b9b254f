// SPDX-License-Identifier: GPL-3.0-or-later
// Why a reallocation is refused now (projects §6), beyond state, right and separation of duties.
#pragma once

#include "domain/procedure/refusals.h"

#include <vector>

namespace grants {

/// OVER_FREE: more than the giving line has free; OVER_CEILING: past the receiving line's ceiling,
/// where the plan does not let it. One that is to be proposed need not be in the year yet.
[[nodiscard]] std::vector<Refusal> reallocationRefusals(const FundYear& year, const Plan& plan,
                                                        const Reallocation& reallocation,
                                                        const ActionOutcome& outcome);
/// Whether the receiving line has committed what an approved one brought it, so that the approval
/// cannot be taken back.
[[nodiscard]] bool isCommittedUpon(const FundYear& year, const Plan& plan,
                                   const Reallocation& reallocation);

}  // namespace grants
