// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a decision of what somebody wants decided, or says why not.
#pragma once

#include "base/error.h"
#include "domain/plan/plan.h"
#include "domain/procedure/refusals.h"
#include "domain/year/fund_year.h"
#include "workspace/acted.h"
#include "workspace/admission/trail_facts.h"
#include "workspace/people/actor.h"

#include <functional>
#include <string>
#include <vector>

namespace grants {

/// What is known when a decision is taken; all outlive the call.
struct Occasion {
    const FundYear& year;
    const Plan& plan;
    const Actor& actor;
    WhoEntered whoEntered{};
    /// Whether a payee is called or has its account otherwise than when a decision was taken.
    std::function<bool(const Organisation&, const Decision&)> isPayeeChanged{};
};

/// The decision as the act wants it, without its states.
[[nodiscard]] Decision entryOf(const Act& act, const Actor& actor);
/// Moves to `decision.passed` what its override passes; the rest are the reasons why not.
[[nodiscard]] std::vector<Finding> settleRefusals(const std::vector<Refusal>& refusals,
                                                  const std::string& reason, Decision& decision);

/// Error(Usage) BATCH_UNKNOWN.
[[nodiscard]] Error unknownBatch(const std::string& number);

/// The right that an act needs; that of the decision it reverses. Throws Error(Usage) for an action
/// that there is none of.
[[nodiscard]] Operation rightFor(const Act& act, const std::vector<Decision>& decisions);
/// Refusals: STATE (this is not the time for it), RESULT (not one of the action's), OPINION (a
/// reason is missing), NOTHING (there is nothing to reverse), DEPENDED_ON, and the action's own
/// (projects §3, §6), which the act's override passes where the policy lets it. Throws
/// Error(NotPermitted) SEPARATION, Error(Usage) APPLICATION_UNKNOWN, PAYMENT_UNKNOWN,
/// REALLOCATION_UNKNOWN, BATCH_UNKNOWN.
[[nodiscard]] Acted decide(const Act& act, const Occasion& occasion);

}  // namespace grants
