// SPDX-License-Identifier: GPL-3.0-or-later
// What an application's indicators delivered and contribute to the district's targets. Made beside
// the window; immutable, to be read from any thread.
#pragma once

#include "domain/attribution/contributions.h"
#include "ui/applications/case_figures.h"
#include "ui/records/behind_table.h"

namespace grants::ui {

/// What all applications of a snapshot share. Takes its time.
struct ContributionBasis {
    explicit ContributionBasis(CaseFiguresPtr of);

    CaseFiguresPtr figures;
    Contributions all;
};
using ContributionBasisPtr = std::shared_ptr<const ContributionBasis>;

/// Of one application.
struct Contributed {
    Contributed(ContributionBasisPtr of, const std::string& application);

    ContributionBasisPtr basis;
    std::string number;                             // 受理号
    std::vector<IndicatorContribution> indicators;  // the numeric ones, in plan order
    std::vector<TargetPart> together;               // each record once

    /// Null for one without a number.
    [[nodiscard]] const IndicatorContribution* find(std::string_view indicator) const;
    /// The records behind, indicator by indicator.
    [[nodiscard]] std::vector<BehindRow> behind() const;
};
using ContributedPtr = std::shared_ptr<const Contributed>;

/// Whether the records add anything to the target.
[[nodiscard]] bool isMoved(const TargetPart& part);

}  // namespace grants::ui
