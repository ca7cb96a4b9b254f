// SPDX-License-Identifier: GPL-3.0-or-later
// The indicators of an application beside what each contributes to the district's targets: as rows
// of a table, as a sentence, as the text in the panel.
#pragma once

#include "ui/applications/contribution_figures.h"
#include "ui/applications/promise_rows.h"
#include "ui/deciding/decision_text.h"

namespace grants::ui {

struct ContributionRow {
    PromiseRow promise;
    /// Null for deliverables, and while it is being measured; of the figures that made the row.
    const IndicatorContribution* contribution = nullptr;
};

/// `contributed` is null as long as it is being measured, and must outlive the rows.
[[nodiscard]] std::vector<ContributionRow> contributionRows(const CaseRow& row,
                                                            const Contributed* contributed,
                                                            const Translator& translator);
/// A share of the district's value a target.
[[nodiscard]] std::vector<Column<ContributionRow>> contributionColumns(const Plan& plan,
                                                                       const CaseWording& wording);

/// What all indicators make up together.
[[nodiscard]] QString togetherText(const Contributed& contributed, Denomination denomination);
/// Safe from any thread.
[[nodiscard]] DetailText describeContribution(const Contributed& contributed,
                                              const PromiseRow& promise,
                                              const CaseWording& wording);

}  // namespace grants::ui
