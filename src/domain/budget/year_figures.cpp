// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/budget/year_figures.h"

#include "domain/year/as_of.h"

#include <utility>

namespace grants {

YearFigures figuresOf(std::shared_ptr<const FundYear> year, const Plan& plan, Date day) {
    const Basis basis = defaultBasis(*year);
    YearFigures figures{day, basis, asOf(std::move(year), day, plan.rules().factWindow.last)};
    figures.schemes = calculateSchemes(*figures.year, plan, basis);
    figures.lines = ledger(*figures.year, plan, figures.schemes);
    figures.targets = measureTargets(*figures.year, plan, day);
    return figures;
}

}  // namespace grants
