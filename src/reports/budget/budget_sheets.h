// SPDX-License-Identifier: GPL-3.0-or-later
// The sheets of the budget workbook, in the order finance reads them (domain §5.4 item 8, §5.6).
#pragma once

#include "reports/budget/budget_figures.h"

namespace grants {

/// 预算执行: projects, schemes, 小计 and 合计 in 万元 with four decimals, exact to the 元.
[[nodiscard]] BookSheet executionSheet(const BudgetFigures& figures);
/// S1汇总, S2汇总 …: what each unit is paid, in 元 and 大写.
[[nodiscard]] BookSheet paymentSheet(const SharedFigures& figures, const SchemeResult& scheme);
/// S1测算明细, S2测算明细 …: each paid line with its steps, then each rejected one with its reason.
[[nodiscard]] BookSheet detailSheet(const SharedFigures& figures, const SchemeResult& scheme);
/// 十项目标, by the number of them that the plan has.
[[nodiscard]] BookSheet targetSheet(const BudgetFigures& figures);
/// 参数版本: the plan and every reading and parameter in force beside its default.
[[nodiscard]] BookSheet settingSheet(const BudgetFigures& figures);
/// 校验结果 over the figures and the finished `sheets`.
[[nodiscard]] BookSheet checkSheet(const BudgetFigures& figures,
                                   const std::vector<BookSheet>& sheets);

}  // namespace grants
