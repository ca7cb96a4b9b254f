// SPDX-License-Identifier: GPL-3.0-or-later
// What is proposed, awarded and accepted as rows of tables.
#pragma once

#include "base/translator.h"
#include "ui/awards/award_figures.h"
#include "ui/query/rows.h"

#include <vector>

namespace grants::ui {

[[nodiscard]] std::vector<Column<ProposalRow>> proposalColumns(const AwardFiguresPtr& figures,
                                                               const Translator& translator);
[[nodiscard]] std::vector<Column<AwardRow>> awardColumns(const AwardFiguresPtr& figures,
                                                         const Translator& translator);
[[nodiscard]] std::vector<Column<AcceptanceRow>> acceptanceColumns(const AwardFiguresPtr& figures,
                                                                   const Translator& translator);

}  // namespace grants::ui
