// SPDX-License-Identifier: GPL-3.0-or-later
// Experts as rows of a table, and one of them as a text.
#pragma once

#include "ui/query/rows.h"
#include "ui/review/review_figures.h"
#include "ui/words/detail_text.h"

#include <vector>

namespace grants::ui {

[[nodiscard]] std::vector<Column<Expert>> expertColumns(const ReviewFiguresPtr& figures);
/// Who he is and the panels that he is in. Safe from any thread.
[[nodiscard]] DetailText describeExpert(const ReviewFigures& figures, const Expert& expert);

}  // namespace grants::ui
