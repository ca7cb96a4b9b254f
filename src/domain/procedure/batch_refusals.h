// SPDX-License-Identifier: GPL-3.0-or-later
// Why a batch is refused now (projects §8), beyond state, right and separation of duties.
#pragma once

#include "domain/batches/batchbook.h"
#include "domain/payments/paybook.h"
#include "domain/plan/plan.h"
#include "domain/procedure/refusals.h"

#include <optional>
#include <vector>

namespace grants {

/// BATCH_OUTDATED: another batch of the scheme was approved since it was frozen, so that both would
/// pay out of the same pool and caps; OVER_LINE: the pool in force holds less than it pays.
[[nodiscard]] std::vector<Refusal> batchRefusals(const FundYear& year, const Plan& plan,
                                                 const BatchCase& batch,
                                                 const ActionOutcome& outcome);
/// Why the last decision about it may not be reversed: a freezing never, an approval once money was
/// asked for or a later batch took it off. Nothing when it may.
[[nodiscard]] std::optional<Message> whatRestsOn(const Decision& last, const BatchCase& batch,
                                                 const Paybook& payments);

}  // namespace grants
