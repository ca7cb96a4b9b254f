// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the ledger, in the order of 预算执行情况表 (domain §5.4).
#pragma once

#include "ui/budget/budget_figures.h"
#include "ui/query/rows.h"

namespace grants::ui {

[[nodiscard]] std::vector<Column<LedgerRow>> ledgerColumns(const Translator& translator);
/// 立项, 测算: what the commitments of a row are; empty of a sum over both.
[[nodiscard]] QString basisOf(const LedgerRow& row);
/// 落后 or 跟上, with a sign of its own; empty where nothing may be spent.
[[nodiscard]] QString paceOf(const LedgerRow& row);

}  // namespace grants::ui
