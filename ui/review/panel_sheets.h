// SPDX-License-Identifier: GPL-3.0-or-later
// Score sheets as rows of a table, and one of them as a text.
#pragma once

#include "ui/query/rows.h"
#include "ui/review/review_figures.h"
#include "ui/words/detail_text.h"

#include <vector>

namespace grants::ui {

[[nodiscard]] std::vector<Column<PanelSheet>> panelSheetColumns(const ReviewBookPtr& book);
/// What it gives for each criterion, as far as that may be seen. Safe from any thread.
[[nodiscard]] DetailText describePanelSheet(const ReviewBook& book, const PanelSheet& row);
/// 共 12 张：已提交 7 张（其中纸质 2 张），待交 4 张，回避 1 张.
[[nodiscard]] QString sheetsInBrief(const std::vector<PanelSheet>& rows);

}  // namespace grants::ui
