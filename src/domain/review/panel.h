// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a panel is large enough, odd and has its finance experts (projects §4), and panels that
// are proposed.
#pragma once

#include "base/finding.h"
#include "domain/cases/casebook.h"

#include <string>
#include <vector>

namespace grants {

/// reviewers, or reviewers_small for a request of at most reviewers_small_up_to.
[[nodiscard]] int panelSizeFor(const Application& application, const Plan& plan);
[[nodiscard]] int panelSizeFor(const Application& application, const Rules& rules);

/// Those of a panel who are not recused.
struct PanelCount {
    int experts = 0, finance = 0;
};
[[nodiscard]] PanelCount countOf(const Casebook& book, const Case& one);

/// PANEL_SMALL, PANEL_EVEN, NO_FINANCE_REVIEWER, by those who are not recused.
[[nodiscard]] std::vector<Finding> panelFaults(const Casebook& book, const Case& one);
/// CONFLICT, one a conflict that no reason dismisses.
[[nodiscard]] std::vector<Finding> conflictFaults(const Casebook& book, const Case& one);
/// SHEETS_MISSING, one an expert who is not recused and has no complete sheet; PANEL_SMALL when
/// recusals left too few, not again for a panel that an override opened so small.
[[nodiscard]] std::vector<Finding> sheetFaults(const Casebook& book, const Case& one);

struct ProposedSeat {
    std::string application, expert;
    friend bool operator==(const ProposedSeat&, const ProposedSeat&) = default;
};
/// Panels for applications that have too few: seats to add to those that they have, of which one in
/// a conflict that no reason dismisses does not count, for it is to be left. No conflicts where
/// there are enough experts without, enough finance experts, odd, and the load of all experts as
/// equal as can be. The same for the same records, in whatever order they come.
[[nodiscard]] std::vector<ProposedSeat> proposePanels(const Casebook& book,
                                                      const std::vector<const Case*>& cases);

}  // namespace grants
