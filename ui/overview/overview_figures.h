// SPDX-License-Identifier: GPL-3.0-or-later
// How the year stands, computed in one go from a snapshot: what 总览 shows.
#pragma once

#include "domain/budget/year_figures.h"

namespace grants::ui {

struct OverviewFigures : YearFigures {
    std::shared_ptr<const Plan> plan;  // targets[i] is the state of plan->targets[i]
    bool isBare = false;               // nothing has been entered or imported yet

    [[nodiscard]] std::size_t met() const;
};

/// Its lines end with their sum. Safe from any thread.
[[nodiscard]] OverviewFigures overviewOf(const std::shared_ptr<const FundYear>& year,
                                         const std::shared_ptr<const Plan>& plan, Date asOf);

}  // namespace grants::ui
