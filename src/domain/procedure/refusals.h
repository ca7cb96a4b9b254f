// SPDX-License-Identifier: GPL-3.0-or-later
// Why an action is refused now (projects §3), beyond state, right and separation of duties.
#pragma once

#include "base/finding.h"
#include "domain/cases/casebook.h"
#include "domain/decisions/actions.h"

#include <string>
#include <string_view>
#include <vector>

namespace grants {

struct Refusal {
    Finding finding;           // code, clause, what to do
    std::string key;           // as Decision::passed names it
    bool canBePassed = false;  // by an override
};

/// One for each reason; none when the decision may be kept as it is wanted.
[[nodiscard]] std::vector<Refusal> refusalsOf(const Casebook& book, const Case& one,
                                              const ActionOutcome& outcome, const Decision& wanted);
/// Whether an override passes this code: not the unit caps of the policy.
[[nodiscard]] bool canBePassed(std::string_view code);
/// Whether it passes anything that a condition may refuse.
[[nodiscard]] bool canBePassed(Condition condition);

}  // namespace grants
