// SPDX-License-Identifier: GPL-3.0-or-later
// All that is known of one award, or of who is on the way to one, as the text in the panel.
#pragma once

#include "ui/awards/award_figures.h"
#include "ui/deciding/decision_text.h"

namespace grants::ui {

/// `one` is of the figures' book. Safe from any thread.
[[nodiscard]] DetailText describeAward(const AwardFigures& figures, const Case& one,
                                       const CaseWording& wording);

}  // namespace grants::ui
