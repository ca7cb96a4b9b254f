// SPDX-License-Identifier: GPL-3.0-or-later
// How the year stands, computed in one go from a snapshot: what 总览 shows.
#pragma once

#include "domain/budget/ledger.h"
#include "domain/plan/plan.h"
#include "domain/progress/targets.h"
#include "domain/year/fund_year.h"

#include <memory>
#include <vector>

namespace grants::ui {

struct YearFigures {
    std::shared_ptr<const FundYear> year;
    std::shared_ptr<const Plan> plan;  // targets[i] is the state of plan->targets[i]
    Date asOf;
    Basis basis = Basis::Filed;
    std::vector<TargetState> targets;
    std::vector<SchemeResult> schemes;
    std::vector<LedgerLine> lines;  // projects and schemes in plan order, then their sum

    [[nodiscard]] std::size_t met() const;
    /// Nothing has been entered or imported yet.
    [[nodiscard]] bool isBare() const;
};

/// Safe from any thread.
[[nodiscard]] YearFigures figuresOf(std::shared_ptr<const FundYear> year,
                                    std::shared_ptr<const Plan> plan, Date asOf);

}  // namespace grants::ui
