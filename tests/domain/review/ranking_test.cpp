// SPDX-License-Identifier: GPL-3.0-or-later
// The ranking of a project's applications (projects §4): who is in it, scores, order, ties.
#include "domain/review/ranking.h"

#include "domain/review/review_year.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

Ranking ranked(ReviewYear& year) {
    return rankingOf(year.book(), year.project());
}

}  // namespace

TEST_CASE("the better score is ranked first") {
    ReviewYear year;
    year.scored("A", {"70", "72", "74"});
    year.scored("B", {"80", "82", "84"});
    CHECK(inShort(ranked(year)) == "B 1, A 2");
}

TEST_CASE("a line tells the score, the lowest and highest sheet and how many count") {
    ReviewYear year;
    year.scored("A", {"80", "84.5", "91.5"});
    const RankedCase line = lineOf(ranked(year), "A");
    CHECK(line.sheets == 3);
    CHECK(line.exact == Fraction(256, 3));
    CHECK(line.score == "85.33");
    CHECK(line.lowest == "80.00");
    CHECK(line.highest == "91.50");
}

TEST_CASE("a line tells the exact mean of every criterion") {
    ReviewYear year;
    year.apply("A");
    year.panel("A", 3);
    year.sheet("A", "Z1", {"20", "10", "28", "25", "10", "5"});
    year.sheet("A", "Z2", {"18", "10", "27.5", "25", "10", "5"});
    year.sheet("A", "Z3", {"18", "9", "27", "20", "10", "0"});
    const Ranking ranking = ranked(year);
    const auto& criteria = lineOf(ranking, "A").criteria;
    REQUIRE(criteria.size() == 6);
    CHECK(criteria[0].name == "申报单位基础");
    CHECK(criteria[0].mean == Fraction(56, 3));
    CHECK(criteria[2].name == "实施方案");
    CHECK(criteria[2].mean == Fraction(55, 2));
    CHECK(criteria[5].mean == Fraction(10, 3));
}

TEST_CASE("the plan's aggregation is used unless another is named") {
    ReviewYear year;
    year.scored("A", {"0", "80", "81", "82", "100"});
    REQUIRE(year.plan.set("score_agg", "TRIMMED_1_1"));
    CHECK(lineOf(ranked(year), "A").score == "81.00");
    CHECK(ranked(year).aggregation == Aggregation::Trimmed);
    const Ranking mean = rankingOf(year.book(), year.project(), Aggregation::Mean);
    CHECK(mean.aggregation == Aggregation::Mean);
    CHECK(lineOf(mean, "A").score == "68.60");
}

TEST_CASE("an aggregation decides the order") {
    ReviewYear year;
    year.scored("A", {"60", "90", "90"});
    year.scored("B", {"85", "85", "85"});
    CHECK(inShort(rankingOf(year.book(), year.project(), Aggregation::Mean)) == "B 1, A 2");
    CHECK(inShort(rankingOf(year.book(), year.project(), Aggregation::Median)) == "A 1, B 2");
}

TEST_CASE("scores are printed with the plan's decimals") {
    ReviewYear year;
    year.scored("A", {"80", "84.5", "91.5"});
    REQUIRE(year.plan.set("score_decimals", "0"));
    const RankedCase line = lineOf(ranked(year), "A");
    CHECK(line.score == "85");
    CHECK(line.highest == "92");
}

TEST_CASE("of equal scores the better 实施方案 comes first") {
    ReviewYear year;
    for (const char* number : {"A", "B"}) year.apply(number), year.panel(number, 1);
    year.sheet("A", "Z1", {"20", "10", "25", "25", "5", "0"});
    year.sheet("B", "Z1", {"20", "10", "26", "24", "5", "0"});
    const Ranking ranking = ranked(year);
    CHECK(inShort(ranking) == "B 1, A 2");
    CHECK(lineOf(ranking, "A").decidedBy == "实施方案");
}

TEST_CASE("of equal 实施方案 the better 绩效目标 comes first") {
    ReviewYear year;
    for (const char* number : {"A", "B"}) year.apply(number), year.panel(number, 1);
    year.sheet("A", "Z1", {"20", "10", "25", "20", "5", "0"});
    year.sheet("B", "Z1", {"15", "10", "25", "25", "5", "0"});
    const Ranking ranking = ranked(year);
    CHECK(inShort(ranking) == "B 1, A 2");
    CHECK(lineOf(ranking, "A").decidedBy == "绩效目标");
}

TEST_CASE("where all three are equal the rank is shared, and the next one is left out") {
    ReviewYear year;
    year.scored("A", {"70", "80", "90"});
    year.scored("B", {"90", "70", "80"});
    year.scored("C", {"70", "70", "70"});
    const Ranking ranking = ranked(year);
    CHECK(inShort(ranking) == "A 1=, B 1=, C 3");
    CHECK(lineOf(ranking, "B").decidedBy == "shared");
    CHECK(lineOf(ranking, "C").decidedBy == "score");
}

TEST_CASE("the first of a ranking is before nobody, so nothing decided") {
    ReviewYear year;
    year.scored("A", {"70"});
    CHECK(lineOf(ranked(year), "A").decidedBy.empty());
}

TEST_CASE("scores are compared as they are printed, criteria exactly") {
    ReviewYear year;
    REQUIRE(year.plan.set("score_decimals", "0"));
    for (const char* number : {"A", "B"}) year.apply(number), year.panel(number, 1);
    year.sheet("A", "Z1", {"20", "10", "25", "25", "0.4", "0"});
    year.sheet("B", "Z1", {"20", "10", "25.01", "24.99", "0", "0"});
    const Ranking ranking = ranked(year);
    CHECK(lineOf(ranking, "A").score == lineOf(ranking, "B").score);
    CHECK(inShort(ranking) == "B 1, A 2");
}

TEST_CASE("a rubric without the criteria that break ties shares ranks by the score alone") {
    ReviewYear year;
    for (RubricItem& item : year.plan.rubric) item.name = "第" + item.name;
    for (const char* number : {"A", "B"}) year.apply(number), year.panel(number, 1);
    year.sheet("A", "Z1", {"20", "10", "25", "25", "5", "0"});
    year.sheet("B", "Z1", {"20", "10", "26", "24", "5", "0"});
    CHECK(inShort(ranked(year)) == "A 1=, B 1=");
}

TEST_CASE("without a sheet that counts there is no score and no rank, at the end by 受理号") {
    ReviewYear year;
    year.apply("A2");
    year.apply("A1");
    year.scored("B", {"10"});
    const Ranking ranking = ranked(year);
    CHECK(inShort(ranking) == "B 1, A1 -, A2 -");
    const RankedCase& line = lineOf(ranking, "A1");
    CHECK_FALSE(line.exact);
    CHECK(line.score.empty());
    CHECK(line.criteria.empty());
    CHECK_FALSE(line.passed);
}

TEST_CASE("a score of zero is a score") {
    ReviewYear year;
    year.scored("A", {"0"});
    CHECK(inShort(ranked(year)) == "A 1");
    CHECK(lineOf(ranked(year), "A").score == "0.00");
}

TEST_CASE("nobody is ranked while his sheets are sealed to the reader") {
    ReviewYear year;
    year.scored("A", {"90", "91", "92"});
    for (Score& each : year.scores)
        if (each.expert == "Z2") each.points = {}, each.sealed = true;
    const RankedCase line = lineOf(ranked(year), "A");
    CHECK(line.sheets == 3);
    CHECK_FALSE(line.exact);
    CHECK_FALSE(line.rank);
}

TEST_CASE("who withdrew, was declined or voided is not in the ranking, everybody else is") {
    for (const ApplicationState& state : applicationStates()) {
        CAPTURE(state.code);
        ReviewYear year;
        year.scored("A", {"70"});
        year.applications.front().takenUp = state.code;
        const bool out =
            state.code == "withdrawn" || state.code == "declined" || state.code == "void";
        CHECK(ranked(year).cases.empty() == out);
    }
}

TEST_CASE("a draft is in the ranking once it has a seat") {
    ReviewYear year;
    year.apply("A").takenUp = "draft";
    CHECK(ranked(year).cases.empty());
    year.seat("A", "Z1");
    CHECK(inShort(ranked(year)) == "A -");
}

TEST_CASE("the state that keeps somebody out is that of the decisions that stand") {
    ReviewYear year;
    year.scored("A", {"70"});
    const auto withdrawn = year.decide("A", "withdraw", "withdrawn").id;
    CHECK(ranked(year).cases.empty());
    year.decide("A", "reverse", "in_review").reverses = withdrawn;
    CHECK(inShort(ranked(year)) == "A 1");
}

TEST_CASE("applications of other projects are in other rankings") {
    ReviewYear year;
    year.scored("A", {"70"});
    year.scored("B", {"80"});
    year.applications.back().project = "P3";
    CHECK(inShort(ranked(year)) == "A 1");
    CHECK(inShort(rankingOf(year.book(), *year.plan.findProject("P3"))) == "B 1");
}

TEST_CASE("sheets that lie twenty points apart disagree") {
    ReviewYear year;
    year.scored("A", {"65", "70", "85"});
    year.scored("B", {"65", "70", "84.99"});
    CHECK(lineOf(ranked(year), "A").disagrees);
    CHECK_FALSE(lineOf(ranked(year), "B").disagrees);
}
