// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/lines/paid.h"

#include "domain/decisions/actions.h"

namespace grants {

std::string stateOf(const Payment& payment, const FundYear& year) {
    return stateOf(standing(year.decisions, Subject::Payment, payment.number), payment.takenUp);
}

Money keptBy(std::string_view reason, const FundYear& year) {
    Money kept;
    for (const Payment& each : year.payments) {
        if (each.reason != reason || stateOf(each, year) != "paid") continue;
        const bool cameBack = each.kind == PaymentKind::Recovery;
        kept = cameBack ? kept - each.amount : kept + each.amount;
    }
    return kept;
}

}  // namespace grants
