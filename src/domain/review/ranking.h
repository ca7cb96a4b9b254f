// SPDX-License-Identifier: GPL-3.0-or-later
// The ranking of a project's applications (projects §4): rounded score, then the exact means of
// 实施方案 and 绩效目标, then shared. The order in which records come changes nothing.
#pragma once

#include "domain/cases/casebook.h"
#include "domain/review/aggregation.h"
#include "domain/review/ranked_case.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace grants {

struct Ranking {
    std::string_view project;
    Aggregation aggregation = Aggregation::Mean;
    int slots = 0;
    std::vector<RankedCase> cases;  // best first; without a score at the end, by 受理号
};

/// Whether it was or is to be reviewed: neither withdrawn, declined nor void, drafts only with a
/// seat.
[[nodiscard]] bool isRanked(const Case& one);
/// Whether its review is over, so that its sheets are what they will be.
[[nodiscard]] bool isReviewClosed(const Case& one);
/// Whether it has a rank that its own review may still change.
[[nodiscard]] bool isProvisional(const RankedCase& ranked);
/// Whether ranks may still change by it: it is ranked already, or under review.
[[nodiscard]] bool mayChangeRanks(const RankedCase& ranked);

/// Of all such applications. Under the plan's score_agg unless another is named.
[[nodiscard]] Ranking rankingOf(const Casebook& book, const SupportProject& project,
                                std::optional<Aggregation> aggregation = {});

/// The application's rank without one expert's sheet; what leaving him out would change. One a
/// sheet that counts; none for an application without a score. Under the plan's score_agg unless
/// another is named, and held against the others' scores under the same.
struct WithoutExpert {
    std::string_view expert;
    std::string score;
    std::optional<int> rank;
    bool withinSlots = false;
};
[[nodiscard]] std::vector<WithoutExpert> rankingWithoutEach(
    const Casebook& book, const SupportProject& project, const Case& one,
    std::optional<Aggregation> aggregation = {});

}  // namespace grants
