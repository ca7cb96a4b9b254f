// SPDX-License-Identifier: GPL-3.0-or-later
// Awards of before the program was taken up (projects §7, sheet 立项): the steps before them were
// taken on paper.
#pragma once

#include "domain/decisions/taken_up_award.h"
#include "domain/procedure/refusals.h"

#include <optional>
#include <vector>

namespace grants {

/// The decision that an award becomes: an application on its way there is awarded, one that was
/// entered as a running one stays where it is.
[[nodiscard]] Decision decisionOf(const TakenUpAward& award, const Case& one, Id<Person> person);
/// Why there is no way to it from where the application stands, or from who asks: STATE,
/// SEPARATION. Nothing when there is. `enteredBy` gave the application the state it is in, which
/// stands for the steps before the award.
[[nodiscard]] std::optional<Fault> obstacleToTakingUp(const Case& one, const Asker& asker,
                                                      const std::vector<Id<Person>>& enteredBy);
/// Whom that keeps from it: who entered it, and who proposed it here.
[[nodiscard]] std::vector<Id<Person>> apartFromTakingUp(const Case& one,
                                                        std::vector<Id<Person>> enteredBy);
/// The same reasons for which `award` is refused.
[[nodiscard]] std::vector<Refusal> refusalsOfTakingUp(const Casebook& book, const Case& one,
                                                      const Decision& wanted);

/// Whether the award was taken up, and not decided here.
[[nodiscard]] bool isTakenUp(const Decision& award);

}  // namespace grants
