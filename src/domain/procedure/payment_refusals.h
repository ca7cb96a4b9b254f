// SPDX-License-Identifier: GPL-3.0-or-later
// Why a payment is refused now (projects §6), beyond state, right and separation of duties.
#pragma once

#include "domain/payments/paybook.h"
#include "domain/procedure/refusals.h"

#include <vector>

namespace grants {

/// One for each reason; none when the decision may be kept as it is wanted. What a decision about
/// this payment passed stays passed as long as it stands. A payment that is to be requested or
/// recovered need not be in the book yet.
[[nodiscard]] std::vector<Refusal> paymentRefusals(const Paybook& book, const Payment& payment,
                                                   const ActionOutcome& outcome,
                                                   const Decision& wanted);
/// NO_ACCOUNT of one whose payee is another than when it was approved.
[[nodiscard]] Refusal refusalOfPayee(const Paybook& book, const Payment& payment);
/// What would stand against the payment itself, were it paid on the day of its approval: a reason
/// given with the approval passes it, since whoever pays may not and whoever may does not pay.
[[nodiscard]] std::vector<Refusal> refusalsAhead(const Paybook& book, const Payment& payment,
                                                 const Decision& wanted);

}  // namespace grants
