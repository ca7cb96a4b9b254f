// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_figures.h"

#include <algorithm>

namespace grants::ui {

namespace {

bool holdsNothing(const FundYear& year) {
    return year.registry.units().empty() && year.licences.empty() && year.pledges.empty() &&
           year.products.empty() && year.applications.empty();
}

}  // namespace

std::size_t OverviewFigures::met() const {
    return static_cast<std::size_t>(
        std::count_if(targets.begin(), targets.end(), [](const auto& state) { return state.met; }));
}

OverviewFigures overviewOf(const std::shared_ptr<const FundYear>& year,
                           const std::shared_ptr<const Plan>& plan, Date asOf) {
    OverviewFigures figures{figuresOf(year, *plan, asOf), plan, holdsNothing(*year)};
    figures.lines.push_back(sumOf(figures.lines));
    return figures;
}

}  // namespace grants::ui
