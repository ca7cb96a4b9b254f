// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/review/scoring.h"

#include <algorithm>

namespace grants {
namespace {

// Of a hundred: two experts so far apart have hardly read the same application. No plan names it.
constexpr Points kFarApart = Points::ofHundredths(20'00);

/// Of equal scores the better 实施方案 comes first, then the better 绩效目标 (projects §4).
constexpr std::string_view kTieBreakers[] = {"实施方案", "绩效目标"};

std::vector<std::size_t> tieBreakersOf(const std::vector<RubricItem>& rubric) {
    std::vector<std::size_t> places;
    for (const std::string_view name : kTieBreakers) {
        for (std::size_t at = 0; at < rubric.size(); ++at)
            if (rubric[at].name == name) places.push_back(at);
    }
    return places;
}

Fraction meanOfCriterion(const std::vector<const Sheet*>& sheets, std::size_t at) {
    std::vector<Points> given;
    given.reserve(sheets.size());
    for (const Sheet* sheet : sheets) given.push_back(sheet->criteria[at]->points);
    return meanOf(given);
}

}  // namespace

Scoring::Scoring(const Plan& plan, std::optional<Aggregation> aggregation)
    : m_plan(plan), m_ties(tieBreakersOf(plan.rubric)) {
    const Rules rules = plan.rules();
    m_aggregation = aggregation.value_or(rules.aggregation);
    m_decimals = rules.scoreDecimals;
    m_pass = rounded({rules.scorePass, 1}, m_decimals);
    m_recommended = rounded({rules.scoreRecommended, 1}, m_decimals);
}

RankedCase Scoring::scored(const Case& one, const std::vector<const Sheet*>& sheets) const {
    RankedCase line;
    line.item = &one;
    line.sheets = static_cast<int>(sheets.size());
    const bool isSealed = std::any_of(sheets.begin(), sheets.end(),
                                      [](const Sheet* sheet) { return sheet->isSealed(); });
    if (sheets.empty() || isSealed) return line;
    for (std::size_t at = 0; at < m_plan.rubric.size(); ++at)
        line.criteria.push_back({m_plan.rubric[at].name, meanOfCriterion(sheets, at)});
    addScore(line, sheets);
    return line;
}

void Scoring::addScore(RankedCase& line, const std::vector<const Sheet*>& sheets) const {
    std::vector<Points> sums;
    for (const Sheet* sheet : sheets) sums.push_back(sheet->sum());
    const auto [lowest, highest] = std::minmax_element(sums.begin(), sums.end());
    line.exact = aggregate(sums, m_aggregation);
    line.score = text(*line.exact);
    line.least = meanOf({*lowest});
    line.most = meanOf({*highest});
    line.lowest = text(line.least);
    line.highest = text(line.most);
    const Points apart = Points::ofHundredths(highest->inHundredths() - lowest->inHundredths());
    line.spread = meanOf({apart});
    line.disagrees = apart >= kFarApart;
    const std::int64_t score = rounded(*line.exact, m_decimals);
    line.passed = score >= m_pass;
    line.recommended = score >= m_recommended;
}

std::string Scoring::text(Fraction score) const {
    return toText(printed(score, m_decimals));
}

Precedence Scoring::between(const RankedCase& one, const RankedCase& other) const {
    const auto byScore = rounded(*other.exact, m_decimals) <=> rounded(*one.exact, m_decimals);
    if (byScore != 0) return {byScore, "score"};
    for (const std::size_t at : m_ties) {
        const auto byCriterion = other.criteria[at].mean <=> one.criteria[at].mean;
        if (byCriterion != 0) return {byCriterion, one.criteria[at].name};
    }
    return {std::strong_ordering::equal, "shared"};
}

std::vector<const Sheet*> countingAmong(const std::vector<Sheet>& sheets) {
    std::vector<const Sheet*> counting;
    for (const Sheet& each : sheets)
        if (each.counts()) counting.push_back(&each);
    return counting;
}

void rankAt(RankedCase& line, int before, int sharing, int slots) {
    // Whoever is ranked before one that passed has passed as well.
    line.rank = before + 1;
    line.withinSlots = line.passed && before + sharing <= slots;
    line.tieAtLine = line.passed && before < slots && before + sharing > slots;
}

}  // namespace grants
