// SPDX-License-Identifier: GPL-3.0-or-later
// Payments and reallocations that begin here: the record and its first decision, or why not.
#pragma once

#include "workspace/deciding.h"
#include "workspace/money_orders.h"

namespace grants {

/// Both are written together, or neither when the act is refused.
template <class Record>
struct Begun {
    Acted acted;
    Record record;
};

/// Refusals: NOT_DUE, OVER_DUE, OVER_LINE, NO_ACCOUNT. Throw Error(Usage) APPLICATION_UNKNOWN,
/// UNIT_UNKNOWN, AMOUNT.
[[nodiscard]] Begun<Payment> beginPayment(const PaymentOrder& order, const Occasion& occasion);
/// Of what is to come back; refusals: NOT_DUE, OVER_DUE, OPINION.
[[nodiscard]] Begun<Payment> beginRecovery(const PaymentOrder& order, const Occasion& occasion);
/// Refusals: OVER_FREE, OVER_CEILING. Throws Error(Usage) LINE_UNKNOWN, SAME_LINE, AMOUNT.
[[nodiscard]] Begun<Reallocation> beginReallocation(const ReallocationOrder& order,
                                                    const Occasion& occasion);

}  // namespace grants
