// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reallocations/moved.h"

#include "domain/decisions/actions.h"
#include "domain/decisions/document_number.h"
#include "domain/lines/lines.h"

namespace grants {

std::string_view Moved::ref() const {
    return decidedRef.empty() ? std::string_view(record->ref) : decidedRef;
}

std::optional<Date> Moved::approvedOn() const {
    if (state != "approved") return std::nullopt;
    return approved == nullptr ? record->date : approved->date;
}

Moved movedOf(const Reallocation& reallocation, const FundYear& year) {
    Moved moved{&reallocation, stateOf(reallocation, year)};
    const auto stands = standing(year.decisions, Subject::Reallocation, reallocation.number);
    moved.decidedRef = documentNumber(Subject::Reallocation, stands);
    for (const Decision* each : stands) {
        if (each->action == "propose") moved.proposed = each;
        if (each->action == "approve") moved.approved = each;
        if (each->action == "reject") moved.rejected = each;
    }
    return moved;
}

}  // namespace grants
