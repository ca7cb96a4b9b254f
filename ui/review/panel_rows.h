// SPDX-License-Identifier: GPL-3.0-or-later
// Panels as rows of a table, and one of them as a text.
#pragma once

#include "ui/desk/session.h"
#include "ui/query/rows.h"
#include "ui/review/review_figures.h"
#include "ui/words/detail_text.h"

#include <vector>

namespace grants::ui {

[[nodiscard]] std::vector<Column<PanelRow>> panelColumns(const ReviewBookPtr& book,
                                                         const Translator& translator);
/// What the panel lacks, its experts and their sheets. Safe from any thread.
[[nodiscard]] DetailText describePanel(const ReviewBook& book, const PanelRow& row,
                                       const Translator& translator);
/// How the review goes: 评审中 12 件，应交 60 张，已交 41 张.
[[nodiscard]] QString progressText(const std::vector<PanelRow>& rows);

}  // namespace grants::ui
