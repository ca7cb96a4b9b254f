// SPDX-License-Identifier: GPL-3.0-or-later
// How titles and the lines that are not rows read, on screen and on paper.
#pragma once

#include "ui/query/lines.h"

namespace grants::ui {

/// `合同金额（元）` for amounts, other titles as they are.
[[nodiscard]] QString titleWithUnit(const ColumnTitle& column, Denomination denomination);
/// `转让`, `2024年3月`, （空白）.
[[nodiscard]] QString groupName(const Arrangement& arrangement, std::size_t group);
/// `转让（1,234 行）`; `合计（5,000 行）`. Empty for rows.
[[nodiscard]] QString lineLabel(const Lines& lines, const TableLine& line);

}  // namespace grants::ui
