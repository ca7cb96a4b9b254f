// SPDX-License-Identifier: GPL-3.0-or-later
// What 预算 › 台账 shows: figuresOf() with the lines' sums and how far each is spent.
#pragma once

#include "base/translator.h"
#include "domain/budget/months.h"
#include "domain/budget/year_figures.h"
#include "ui/words/unit_names.h"

#include <memory>
#include <string>
#include <vector>

namespace grants::ui {

/// A line of the fund, or the sum of several.
struct LedgerRow {
    LedgerLine line;           // of a sum without code
    std::string name;          // in the user's language
    std::vector<int> parts{};  // places in YearFigures::lines: its own, or those that are summed
    Execution execution{};     // up to the day of the figures
    std::vector<Message> faults{};  // LINE_TOTAL, FUND_TOTAL
    [[nodiscard]] bool isSum() const { return line.code.empty(); }
};

struct BudgetFigures : YearFigures {
    std::shared_ptr<const Plan> plan;
    std::shared_ptr<const UnitNames> names;
    std::vector<LedgerRow> rows;  // the projects, their sum, the schemes, their sum, all
};
using BudgetFiguresPtr = std::shared_ptr<const BudgetFigures>;

/// Pure, safe from any thread.
[[nodiscard]] BudgetFiguresPtr budgetOf(const std::shared_ptr<const FundYear>& year,
                                        std::shared_ptr<const Plan> plan, Date day,
                                        Language language);

/// P3 with its name, or 合计: what a row is called.
[[nodiscard]] QString titleOf(const LedgerRow& row);
/// The name of a line of the plan in the user's language; empty for a code that it lacks.
[[nodiscard]] QString nameOfLine(std::string_view code, const Plan& plan, Language language);

}  // namespace grants::ui
