// SPDX-License-Identifier: GPL-3.0-or-later
// An application as whoever scores it reads it.
#pragma once

#include "base/translator.h"
#include "ui/review/scoring/review_book.h"
#include "ui/words/detail_text.h"

namespace grants::ui {

/// Title, unit, request, foundation, approach, commitments beside the plan's values, budget, team,
/// schedule and enclosures. What the reviewer may not see is blank in the year already. Safe from
/// any thread.
[[nodiscard]] DetailText describeApplication(const ReviewBook& book, const Case& one,
                                             Denomination denomination, Language language);

}  // namespace grants::ui
