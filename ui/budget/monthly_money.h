// SPDX-License-Identifier: GPL-3.0-or-later
// The fund's money by month, of all lines or of one, from its entries alone.
#pragma once

#include "ui/budget/budget_figures.h"
#include "ui/query/rows.h"

#include <array>

namespace grants::ui {

struct MonthlyMoney {
    QString title;  // of the line, or of the whole fund
    Date asOf;
    std::vector<MonthOfMoney> months;
};
using MonthlyMoneyPtr = std::shared_ptr<const MonthlyMoney>;

/// What is drawn and listed of a month, with its member of LedgerFigures.
struct MonthSeries {
    const char* key;
    Money LedgerFigures::*figure;
};
inline constexpr std::array<MonthSeries, 3> kMonthSeries = {
    MonthSeries{"committed", &LedgerFigures::committed}, MonthSeries{"paid", &LedgerFigures::paid},
    MonthSeries{"returned", &LedgerFigures::returned}};

/// `line`: its code; empty for the whole fund. Pure, safe from any thread.
[[nodiscard]] MonthlyMoneyPtr monthlyMoney(const BudgetFigures& figures, const std::string& line,
                                           const QString& title);

/// 立项, 拨付, 追回.
[[nodiscard]] QString nameOf(const MonthSeries& series);
/// 2024-06.
[[nodiscard]] std::string monthText(const MonthOfMoney& month);
[[nodiscard]] std::vector<Column<MonthOfMoney>> monthColumns();

}  // namespace grants::ui
