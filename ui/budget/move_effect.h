// SPDX-License-Identifier: GPL-3.0-or-later
// What moving money does to both lines, asked before anybody decides: the pool of a scheme in force
// with its share of what was asked for, what would be left, and why it would be refused.
#pragma once

#include "base/translator.h"
#include "domain/procedure/refusals.h"
#include "domain/reallocations/effect.h"
#include "domain/year/fund_year.h"
#include "ui/base/cell.h"
#include "ui/words/detail_text.h"

#include <memory>
#include <optional>
#include <vector>

namespace grants::ui {

struct MoveOutlook {
    std::shared_ptr<const Plan> plan;
    Reallocation moved;
    std::optional<ReallocationEffect> effect;  // none: a line is missing
    std::vector<Refusal> refusals{};           // of proposing or approving it now
};

/// Of money that is not moved yet. Pure, safe from any thread.
[[nodiscard]] MoveOutlook outlookOn(const Reallocation& moved, const FundYear& year,
                                    std::shared_ptr<const Plan> plan);
/// Moving the same back, which is what taking back an approval does.
[[nodiscard]] MoveOutlook outlookOnReturn(const Reallocation& moved, const FundYear& year,
                                          std::shared_ptr<const Plan> plan);
/// Both lines before and after.
[[nodiscard]] DetailText describeOutlook(const MoveOutlook& outlook, const Translator& translator,
                                         Denomination denomination);

}  // namespace grants::ui
