// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a decision of what somebody wants decided, or says why not.
#pragma once

#include "workspace/act.h"
#include "workspace/people/actor.h"

namespace grants {

/// The right that an act needs; that of the decision it reverses. Throws Error(Usage) for an action
/// that there is none of.
[[nodiscard]] Operation rightFor(const Act& act, const std::vector<Decision>& decisions);
/// Refusals: STATE (this is not the time for it), RESULT (not one of the action's), OPINION (a
/// reason is missing), NOTHING (there is nothing to reverse). Throws Error(NotPermitted)
/// SEPARATION.
[[nodiscard]] Acted decide(const Act& act, const Actor& actor,
                           const std::vector<Decision>& decisions);

}  // namespace grants
