// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan makes of sheets, read once for many applications. For the ranking's files only.
#pragma once

#include "domain/review/aggregation.h"
#include "domain/review/ranked_case.h"
#include "domain/review/sheets.h"

#include <compare>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace grants {

struct Precedence {
    std::strong_ordering order;  // less: the first of the two is ranked before the other
    std::string_view by;         // as RankedCase::decidedBy
};

class Scoring {
  public:
    /// Under the plan's score_agg unless another is named. The plan must outlive it.
    Scoring(const Plan& plan, std::optional<Aggregation> aggregation);

    [[nodiscard]] Aggregation aggregation() const { return m_aggregation; }
    /// All but the rank, from sheets that count.
    [[nodiscard]] RankedCase scored(const Case& one, const std::vector<const Sheet*>& sheets) const;
    /// Both must have a score.
    [[nodiscard]] Precedence between(const RankedCase& one, const RankedCase& other) const;

  private:
    void addScore(RankedCase& line, const std::vector<const Sheet*>& sheets) const;
    [[nodiscard]] std::string text(Fraction score) const;

    const Plan& m_plan;
    Aggregation m_aggregation;
    int m_decimals;
    std::int64_t m_pass, m_recommended;  // as rounded() counts
    std::vector<std::size_t> m_ties;     // the rubric's criteria that break ties, first one first
};

/// The sheets of an application that count, in the order of its sheets.
[[nodiscard]] std::vector<const Sheet*> countingAmong(const std::vector<Sheet>& sheets);

/// Gives a scored line its rank, behind `before` others and `sharing` it with itself and others.
void rankAt(RankedCase& line, int before, int sharing, int slots);

}  // namespace grants
