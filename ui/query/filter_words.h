// SPDX-License-Identifier: GPL-3.0-or-later
// How a filter reads: on its chip, on an export and on paper.
#pragma once

#include "ui/query/query.h"
#include "ui/query/rows.h"

namespace grants::ui {

/// `方式：转让、许可`, `合同金额 ≥ 10,000.00 元`, `登记备案日期：2024-01-01 至 2024-03-31`.
[[nodiscard]] QString describe(const ColumnFilter& filter, const ColumnTitle& column,
                               Denomination denomination);
/// A value as it reads in a list; blank cells have a name there.
[[nodiscard]] QString nameOfValue(const CellValue& value, Denomination denomination);
/// What the rows are filtered for and grouped by, a line each; to stand above an export.
[[nodiscard]] QStringList headLines(const Rows& rows, const Query& query);
/// `按登记备案日期（月）`.
[[nodiscard]] QString describe(const Grouping& grouping, const ColumnTitle& column);

}  // namespace grants::ui
