// SPDX-License-Identifier: GPL-3.0-or-later
// When something about an application is due, and what waits for whom.
#pragma once

#include "base/date.h"
#include "domain/cases/casebook.h"
#include "domain/decisions/actions.h"

#include <optional>
#include <string_view>
#include <vector>

namespace grants {

/// The last day on which a returned application may come back: correction_workdays working days
/// from the return. Nothing for one that is not returned.
[[nodiscard]] std::optional<Date> correctionDue(const Case& one, const Plan& plan);

/// The last day of public notice: publicity_workdays working days from its beginning, whatever was
/// objected in between. Nothing where nobody knows since when.
[[nodiscard]] std::optional<Date> noticeEnds(const Case& one, const Plan& plan);
/// That an objection on this day comes after public notice ended; nothing where it does not, and
/// where nobody knows the end. No rule of projects §3 refuses it.
[[nodiscard]] std::optional<Message> lateObjection(const Case& one, const Plan& plan, Date on);
/// The same of one that only waits for it: nothing while it is not publicised, or objected to.
[[nodiscard]] std::optional<Date> publicityEnds(const Case& one, const Plan& plan);

/// The next step of an application, with the right that it needs.
struct Waiting {
    const Case* item = nullptr;
    const Action* action = nullptr;
    std::optional<Date> due;
    bool overdue = false;            // past its day on `today`
    std::optional<Date> noticeEnds;  // the last day of its public notice, where it has one
    std::optional<Date>
        opens;  // its first day, when that is still to come: it waits for nobody yet
};
/// Every application that waits for somebody's action, drafts too: overdue ones first, then by day,
/// then by 受理号. A review whose sheets are awaited waits for its experts and is left out.
[[nodiscard]] std::vector<Waiting> waitingActions(const Casebook& book, Date today);

/// Actions whose states lead on from where the application stands, in the order of the table.
[[nodiscard]] std::vector<const Action*> possibleActions(const Case& one);

}  // namespace grants
