// SPDX-License-Identifier: GPL-3.0-or-later
// Checks that compute the workbook's figures a second time, from their parts.
#pragma once

#include "reports/budget/budget_figures.h"

#include <string>
#include <vector>

namespace grants {

/// `expected` and `actual` are of the same kind: money, or how many of something.
struct Check {
    std::string scope, what;
    BookValue expected, actual;
    bool holds = false;
};

/// Lines make units, units make the scheme, nobody is above cap or claim, every trace replays.
[[nodiscard]] std::vector<Check> schemeChecks(const BudgetFigures& figures,
                                              const SchemeResult& scheme);
/// The ledger carries what the schemes pay and stays within the fund.
[[nodiscard]] std::vector<Check> ledgerChecks(const BudgetFigures& figures);
/// Every target again: by the records behind it, and at the end of its monthly curve.
[[nodiscard]] std::vector<Check> targetChecks(const BudgetFigures& figures);
/// Every sheet's totals are the sums of its lines, exactly and as printed; they agree with the
/// schemes and with the ledger.
[[nodiscard]] std::vector<Check> sheetChecks(const BudgetFigures& figures,
                                             const std::vector<BookSheet>& sheets);

}  // namespace grants
