// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/contribution_figures.h"

#include <algorithm>

namespace grants::ui {

ContributionBasis::ContributionBasis(CaseFiguresPtr of)
    : figures(std::move(of)), all(figures->book, figures->day) {}

Contributed::Contributed(ContributionBasisPtr of, const std::string& application)
    : basis(std::move(of)),
      number(application),
      indicators(basis->all.of(*basis->figures->book.find(application))),
      together(basis->all.together(indicators)) {}

const IndicatorContribution* Contributed::find(std::string_view indicator) const {
    const auto found = std::find_if(indicators.begin(), indicators.end(),
                                    [indicator](const IndicatorContribution& each) {
                                        return each.indicator->code == indicator;
                                    });
    return found == indicators.end() ? nullptr : &*found;
}

std::vector<BehindRow> Contributed::behind() const {
    std::vector<BehindRow> rows;
    for (const IndicatorContribution& each : indicators)
        addBehind(each.indicator->code, each.records, *basis->figures->names, rows);
    return rows;
}

bool isMoved(const TargetPart& part) {
    if (const auto* money = std::get_if<Money>(&part.value)) return money->inFen() != 0;
    if (const auto* ratio = std::get_if<Ratio>(&part.value)) return ratio->num != 0;
    return std::get<std::int64_t>(part.value) != 0;
}

}  // namespace grants::ui
