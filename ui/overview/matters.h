// SPDX-License-Identifier: GPL-3.0-or-later
// What waits to be done and what is wrong, counted, with the place to see to it.
#pragma once

#include "ui/overview/matter.h"
#include "ui/overview/overview_figures.h"

#include <vector>

namespace grants::ui {

struct Matters {
    std::vector<Matter> waiting, wrong;  // the gravest first
};

/// Of what waits only what the onlooker may do. Safe from any thread.
[[nodiscard]] Matters mattersOf(const OverviewFigures& figures, const Onlooker& onlooker = {});

}  // namespace grants::ui
