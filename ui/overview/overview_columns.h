// SPDX-License-Identifier: GPL-3.0-or-later
// The tables behind the drawings of 总览.
#pragma once

#include "base/translator.h"
#include "domain/budget/ledger.h"
#include "domain/progress/targets.h"
#include "ui/query/rows.h"

#include <vector>

namespace grants::ui {

/// Points into the plan.
struct TargetFigures {
    const Target* target;
    TargetState state;
};

struct FundFigures {
    LedgerLine line;
    std::string name;  // in the user's language
};

[[nodiscard]] std::vector<Column<TargetFigures>> targetFigureColumns(Language language);
[[nodiscard]] std::vector<Column<FundFigures>> fundFigureColumns();

}  // namespace grants::ui
