// SPDX-License-Identifier: GPL-3.0-or-later
// How a year stands at the end of a day: the figures that screen, reports and command line share.
#pragma once

#include "domain/budget/ledger.h"
#include "domain/progress/targets.h"
#include "domain/subsidy/calculation.h"

#include <memory>
#include <vector>

namespace grants {

struct YearFigures {
    Date asOf;
    Basis basis = Basis::Filed;            // of the whole year: before the first claim none is paid
    std::shared_ptr<const FundYear> year;  // as of that day; the results point into it
    std::vector<SchemeResult> schemes{};   // in plan order, as the rest
    std::vector<LedgerLine> lines{};       // projects, then schemes
    std::vector<TargetState> targets{};    // views into the plan
    Money total{};                         // of the fund, as appropriated by that day
    std::shared_ptr<const FundYear> money{};  // what the lines are the sums of, as of that day
};

/// The last day of the plan's window, or a later one by which all that was decided and stands, was
/// appropriated, moved and paid has happened: what a day is that nobody chose.
[[nodiscard]] Date closingDay(const FundYear& year, const Plan& plan);

/// Pure, safe from any thread. The fund's money counts by its own dates whatever the day. The plan
/// must outlive the figures.
[[nodiscard]] YearFigures figuresOf(std::shared_ptr<const FundYear> year, const Plan& plan,
                                    Date day);

}  // namespace grants
