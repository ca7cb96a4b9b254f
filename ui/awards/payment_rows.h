// SPDX-License-Identifier: GPL-3.0-or-later
// Payments as rows of a table, what is due as subjects to be asked about, and all of it in a line.
#pragma once

#include "ui/awards/award_figures.h"
#include "ui/base/cell.h"
#include "ui/deciding/act_subject.h"
#include "ui/query/rows.h"

#include <vector>

namespace grants::ui {

/// `former`: payees that changed since the approval, which is marked.
[[nodiscard]] std::vector<Column<PaymentRow>> paymentColumns(const AwardFiguresPtr& figures,
                                                             const FormerPayees& former);
/// 已批准; of what came back 已收回.
[[nodiscard]] QString paymentState(const PaymentCase& one);
/// 应付 2 笔 合计 300,000.00 元 · 已申请 … · 待拨付 … · 应追回 …
[[nodiscard]] QString paymentsInBrief(const AwardFigures& figures, Denomination denomination);

/// One to be decided about: its 拨付编号, unit, kind and amount.
[[nodiscard]] ActSubject subjectOf(const PaymentRow& row, const AwardFigures& figures);
/// What is due or to come back, to be chosen from; that for `chosen`, or the only one, is chosen.
[[nodiscard]] std::vector<ActSubject> subjectsOf(const std::vector<OpenAmount>& open,
                                                 const AwardFigures& figures,
                                                 std::string_view chosen);

}  // namespace grants::ui
