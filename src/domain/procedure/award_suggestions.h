// SPDX-License-Identifier: GPL-3.0-or-later
// What could be proposed for the reviewed applications of a project: best first, each what it asks
// for as far as the limits go.
#pragma once

#include "base/message.h"
#include "domain/payments/paybook.h"

#include <cstdint>
#include <vector>

namespace grants {

/// What decided about an amount; of several limits that meet, the first.
enum class AwardBound : std::uint8_t {
    Request,    // nothing: all that was asked for
    UnitCap,    // 单家上限
    Municipal,  // 市级同类项目
    Line,       // what the project's line has left
    Fund,       // what the fund has left
    NoScore,    // none of these: it was not scored
    NotPassed,  // below the pass mark
    Tie,        // shares its rank across the slot line
    Slots       // no place is left
};

struct AwardSuggestion {
    const Case* item = nullptr;
    Money amount;  // 0 where nothing can be proposed
    AwardBound bound = AwardBound::Request;
    [[nodiscard]] Message reason() const;
};

/// One for each application that waits to be proposed, in the order of the ranking. All of them
/// together may be proposed.
[[nodiscard]] std::vector<AwardSuggestion> suggestAwards(const Paybook& book,
                                                         const SupportProject& project);

}  // namespace grants
