// SPDX-License-Identifier: GPL-3.0-or-later
// All that is known of one application, as the text in the panel.
#pragma once

#include "ui/applications/case_figures.h"
#include "ui/deciding/decision_text.h"

namespace grants::ui {

/// Measures what the applicant has to show, so it runs beside the window. Safe from any thread.
[[nodiscard]] DetailText describeCase(const CaseFigures& figures, const CaseRow& row,
                                      const CaseWording& wording);

/// Where a finding is accepted with a reason, as ApplicationsPage::reveal takes it; the key of that
/// finding, of the part behind the number; empty when it is no such place.
[[nodiscard]] QString linkToAccept(const CaseRow& row, const ApplicationFinding& finding);
[[nodiscard]] std::string findingToAccept(std::string_view place);

/// Where a finding is mended, as ApplicationsPage::reveal takes it.
[[nodiscard]] QString linkTo(const CaseRow& row, const ApplicationFinding& finding);

}  // namespace grants::ui
