// SPDX-License-Identifier: GPL-3.0-or-later
// What all sheets of the budget workbook draw on: computed once, so every sheet agrees.
#pragma once

#include "base/money.h"
#include "base/translator.h"
#include "domain/budget/year_figures.h"
#include "reports/book/book.h"
#include "reports/figures/official.h"

#include <memory>
#include <string>
#include <vector>

namespace grants {

struct BudgetFigures : YearFigures {
    ReportInput input;
    Translator say;
    Rules rules;
};

/// Shared, because long sheets make their rows from it when they are written.
using SharedFigures = std::shared_ptr<const BudgetFigures>;
[[nodiscard]] SharedFigures budgetFigures(const ReportInput& input, const Translator& say);

/// The scheme's own name in the plan.
[[nodiscard]] const std::string& schemeName(const BudgetFigures& figures,
                                            const SchemeResult& scheme);

/// A sheet with head lines (fund file, plan, cut-off, 填报日期, audit head) and signature line.
[[nodiscard]] BookSheet officialSheet(const BudgetFigures& figures, std::string name,
                                      const Message& title, const Message& unitLine);

}  // namespace grants
