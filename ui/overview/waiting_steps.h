// SPDX-License-Identifier: GPL-3.0-or-later
// What waits for somebody's next step: applications, payments, reallocations; a line an action.
#pragma once

#include "ui/overview/matter.h"
#include "ui/overview/overview_figures.h"

#include <vector>

namespace grants::ui {

/// Only what the onlooker may do himself. Safe from any thread.
[[nodiscard]] std::vector<Matter> waitingSteps(const OverviewFigures& figures,
                                               const Onlooker& onlooker);

}  // namespace grants::ui
