// SPDX-License-Identifier: GPL-3.0-or-later
// From lines to payments: the unit's sum, its cap, the pool, the rounding, and back to the lines.
#pragma once

#include "domain/batches/settled.h"
#include "domain/plan/rules.h"
#include "domain/subsidy/result.h"

namespace grants {

/// Fills everything but rules, lines' raw amounts and rejections of `result`, whose units hold
/// their lines by record and role and are in order of credit code. cap_aggregation says who shares
/// a cap: BY_USCC the unit in all its roles; BY_ROLE each role of a unit for itself; BY_GROUP all
/// units that name the same 法定代表人 – the one tie between units that the register knows. What
/// approved batches paid is taken off the pool and off the cap of whoever got it.
void settle(SchemeResult& result, const Registry& registry, const Rules& rules,
            const Settled& settled);

}  // namespace grants
