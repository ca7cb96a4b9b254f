// SPDX-License-Identifier: GPL-3.0-or-later
// The applications of one snapshot with all that belongs to them: made once, read by every part of
// 评审, from any thread.
#pragma once

#include "domain/cases/casebook.h"
#include "domain/review/conflicts.h"
#include "ui/words/unit_names.h"

#include <memory>
#include <string_view>
#include <utility>
#include <vector>

namespace grants::ui {

struct ReviewBook {
    /// `expert`: as whom the reader scores, by 专家编号; empty for nobody.
    ReviewBook(std::shared_ptr<const FundYear> ofYear, std::shared_ptr<const Plan> byPlan,
               std::string_view expert = {})
        : year(std::move(ofYear)),
          plan(std::move(byPlan)),
          names(std::make_shared<const UnitNames>(year)),
          cases(*year, *plan),
          self(cases.expert(expert)) {}
    ReviewBook(const ReviewBook&) = delete;
    ReviewBook& operator=(const ReviewBook&) = delete;

    std::shared_ptr<const FundYear> year;
    std::shared_ptr<const Plan> plan;
    std::shared_ptr<const UnitNames> names;
    Casebook cases;
    const Expert* self;  // null for nobody

    /// Whether the reader is not to know how the sheets of this review come in.
    [[nodiscard]] bool keepsBack(const Case& one) const {
        return self != nullptr && isKeptFrom(*self, one);
    }
};

using ReviewBookPtr = std::shared_ptr<const ReviewBook>;

/// Rows of a table that point into something, which they keep alive.
template <class Row, class Keeper>
[[nodiscard]] std::shared_ptr<const std::vector<Row>> rowsWith(
    const std::shared_ptr<const Keeper>& keeper, std::vector<Row> rows) {
    using Held = std::pair<std::shared_ptr<const Keeper>, std::vector<Row>>;
    const auto held = std::make_shared<const Held>(keeper, std::move(rows));
    return {held, &held->second};
}

}  // namespace grants::ui
