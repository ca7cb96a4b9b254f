// SPDX-License-Identifier: GPL-3.0-or-later
// The one table of actions (projects §1, §3, §6, §8): from which state to which, who has the right,
// and whose earlier action keeps a person from it.
#pragma once

#include "domain/decisions/decision.h"
#include "domain/people/operation.h"

#include <optional>
#include <string_view>
#include <vector>

namespace grants {

/// What comes of an action, by its --result; the only one of an action without results has none.
struct ActionOutcome {
    std::string_view result, state;
    bool needsOpinion = false;
};

struct Action {
    Subject subject;
    std::string_view code;  // "accept"
    Operation operation;
    std::vector<std::string_view> from;  // states; none: any but those that are over
    std::vector<ActionOutcome> outcomes;
    std::vector<std::string_view> apartFrom{};  // whoever took one of these may not take it
    Message apart{};                            // and why, with {0} for the person
};

[[nodiscard]] const std::vector<Action>& actions();
/// Null for a code that the subject does not have.
[[nodiscard]] const Action* findAction(Subject subject, std::string_view code);
/// Null for a result that the action does not have.
[[nodiscard]] const ActionOutcome* findOutcome(const Action& action, std::string_view result);

/// "draft": where an application begins. The other subjects begin by an action, from "".
[[nodiscard]] std::string_view firstState(Subject subject);
[[nodiscard]] bool leadsFrom(const Action& action, std::string_view state);

/// What was decided about one subject and stands: neither reversed nor a reversal, oldest first.
[[nodiscard]] std::vector<const Decision*> standing(const std::vector<Decision>& decisions,
                                                    Subject subject, std::string_view number);
[[nodiscard]] std::string stateOf(const std::vector<Decision>& decisions, Subject subject,
                                  std::string_view number);
/// The decision of this person's that keeps him from the action; null for none, and for nobody.
[[nodiscard]] const Decision* keptApartBy(const Action& action, Id<Person> person,
                                          const std::vector<const Decision*>& standing);

}  // namespace grants
