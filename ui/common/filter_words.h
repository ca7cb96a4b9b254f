// SPDX-License-Identifier: GPL-3.0-or-later
// How a filter reads: on its chip, on an export and on paper.
#pragma once

#include "ui/common/arrangement.h"

namespace grants::ui {

/// `方式：转让、许可`, `合同金额 ≥ 10,000.00 元`, `登记备案日期：2024-01-01 至 2024-03-31`.
[[nodiscard]] QString describe(const ColumnFilter& filter, const ColumnTitle& column,
                               AmountUnit unit);
/// A value as it reads in a list; blank cells have a name there.
[[nodiscard]] QString nameOfValue(const CellValue& value, AmountUnit unit);
/// All that the rows are filtered for, as one line; empty when it is nothing.
[[nodiscard]] QString filterLine(const Rows& rows, const Query& query);

}  // namespace grants::ui
