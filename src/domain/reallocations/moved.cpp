// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reallocations/moved.h"

#include "domain/decisions/actions.h"
#include "domain/lines/lines.h"

namespace grants {

std::string_view Moved::ref() const {
    return approved != nullptr && !approved->ref.empty() ? approved->ref : record->ref;
}

std::optional<Date> Moved::approvedOn() const {
    if (state != "approved") return std::nullopt;
    return approved == nullptr ? record->date : approved->date;
}

Moved movedOf(const Reallocation& reallocation, const FundYear& year) {
    Moved moved{&reallocation, stateOf(reallocation, year)};
    for (const Decision* each :
         standing(year.decisions, Subject::Reallocation, reallocation.number)) {
        if (each->action == "propose") moved.proposed = each;
        if (each->action == "approve") moved.approved = each;
        if (each->action == "reject") moved.rejected = each;
    }
    return moved;
}

}  // namespace grants
