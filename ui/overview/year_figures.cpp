// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/year_figures.h"

#include "domain/subsidy/calculation.h"

#include <algorithm>

namespace grants::ui {

std::size_t YearFigures::met() const {
    return static_cast<std::size_t>(
        std::count_if(targets.begin(), targets.end(), [](const auto& state) { return state.met; }));
}

bool YearFigures::isBare() const {
    return year->registry.units().empty() && year->licences.empty() && year->pledges.empty() &&
           year->products.empty() && year->applications.empty();
}

YearFigures figuresOf(std::shared_ptr<const FundYear> year, std::shared_ptr<const Plan> plan,
                      Date asOf) {
    const Basis basis = defaultBasis(*year);
    const Rules rules = plan->rules();
    YearFigures figures{year, plan, asOf, basis, measureTargets(*year, *plan, asOf), {}, {}};
    for (const SchemeCode scheme : {SchemeCode::S1, SchemeCode::S2})
        figures.schemes.push_back(calculate(scheme, *year, rules, basis));
    figures.lines = ledger(*year, *plan, figures.schemes);
    figures.lines.push_back(sumOf(figures.lines));
    return figures;
}

}  // namespace grants::ui
