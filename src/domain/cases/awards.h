// SPDX-License-Identifier: GPL-3.0-or-later
// What an application was given, by the decisions that stand (projects §3, §5).
#pragma once

#include "domain/cases/casebook.h"

#include <optional>
#include <string_view>

namespace grants {

/// What was last proposed; nothing where no amount was.
[[nodiscard]] std::optional<Money> proposedAmount(const Case& one);
/// What was awarded; an award without an amount of its own is of what was proposed.
[[nodiscard]] std::optional<Money> awardedAmount(const Case& one);
/// What the conclusion left of it; nothing before, and while it is to be rectified.
[[nodiscard]] std::optional<Money> finalAmount(const Case& one);
/// 立项编号; empty for none.
[[nodiscard]] std::string_view awardNumber(const Case& one);

/// In awarded, running, rectifying, in_acceptance, passed, and archived after passed.
[[nodiscard]] bool isLiveAward(const Case& one);
/// Proposed, publicised or objected, or a live award: one of the project's places is its own.
[[nodiscard]] bool takesPlace(const Case& one);

/// What its line is bound to pay: of a live award the amount, once concluded the final one; of one
/// that failed or was terminated what was paid and did not come back, `kept` (Balance::kept).
[[nodiscard]] Money committedTo(const Case& one, Money kept);
/// The same, and of one that is proposed what is proposed: no longer free for others.
[[nodiscard]] Money claimedBy(const Case& one, Money kept);

}  // namespace grants
