// SPDX-License-Identifier: GPL-3.0-or-later
// A ranking as rows of a table.
#pragma once

#include "base/translator.h"
#include "ui/query/rows.h"
#include "ui/review/review_figures.h"

#include <vector>

namespace grants::ui {

[[nodiscard]] std::vector<Column<RankingRow>> rankingColumns(const ReviewBookPtr& book,
                                                             Language language);
/// 名额内, 并列压线, 名额外, 未达合格分; empty without a score.
[[nodiscard]] QString slotText(const RankedCase& ranked);
/// Of an application whose review is not closed, and that its rank is for now; empty otherwise.
[[nodiscard]] QString remarkText(const RankedCase& ranked);
/// What decided against the one ranked before it, in words.
[[nodiscard]] QString decidedText(const RankedCase& ranked, const Plan& plan, Language language);

}  // namespace grants::ui
