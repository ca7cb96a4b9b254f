// SPDX-License-Identifier: GPL-3.0-or-later
// Why an application has its rank, and what leaving out each reviewer would change.
#pragma once

#include "base/translator.h"
#include "ui/review/review_figures.h"
#include "ui/words/detail_text.h"

namespace grants::ui {

/// What the words need besides the figures.
struct RankWording {
    QString aggregation;
    Language language = Language::Chinese;
};

/// Sheets are told one by one once they may be seen. Safe from any thread.
[[nodiscard]] DetailText describeRank(const ReviewBook& book, const ProjectRanking& ranking,
                                      const RankingRow& row, const RankWording& wording);

}  // namespace grants::ui
