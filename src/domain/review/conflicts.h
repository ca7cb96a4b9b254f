// SPDX-License-Identifier: GPL-3.0-or-later
// What binds an expert to an applicant (projects §4): found before he is assigned.
#pragma once

#include "base/message.h"
#include "domain/cases/casebook.h"
#include "domain/review/ties.h"

#include <optional>
#include <string_view>
#include <vector>

namespace grants {

struct Conflict {
    Tie tie;
    Message message;  // names the expert and the applicant
    [[nodiscard]] bool canBeDismissed() const { return grants::canBeDismissed(tie); }
};

/// Looked for whatever the application's state. Blank phones and accounts match nothing. Where no
/// reason dismisses one, those that a reason would dismiss are not told: there is nothing to offer.
[[nodiscard]] std::vector<Conflict> conflictsOf(const Expert& expert,
                                                const Organisation& applicant);
/// Those of the seat's expert that no reason dismisses; none for a recused one.
[[nodiscard]] std::vector<Conflict> openConflicts(const PanelSeat& seat, const Expert& expert,
                                                  const Organisation& applicant);
[[nodiscard]] std::vector<Conflict> openConflicts(const Casebook& book, const Case& one,
                                                  const PanelSeat& seat);
/// Whether an expert is kept from a review that is under way: recused, or bound to the applicant
/// and no reason dismisses it. How its sheets come in is not for him to know.
[[nodiscard]] bool isKeptFrom(const Expert& expert, const Case& one);
/// Why the seat may not be given to its expert: a conflict that nothing dismisses, and from the
/// opening of the review on, which asks for the others, each that has no reason.
[[nodiscard]] std::optional<Conflict> obstacleToSeat(const PanelSeat& seat, const Expert& expert,
                                                     const Organisation& applicant,
                                                     std::string_view state);

}  // namespace grants
