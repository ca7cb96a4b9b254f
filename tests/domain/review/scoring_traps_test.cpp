// SPDX-License-Identifier: GPL-3.0-or-later
// The traps of scoring that other systems fell into, one after the other by name (quality.md).
#include "domain/review/ranking.h"
#include "domain/review/review_year.h"
#include "domain/review/sheets.h"
#include "support/random_year.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <numeric>

using namespace grants;
using namespace grants::test;

namespace {

Ranking ranked(ReviewYear& year) {
    return rankingOf(year.book(), year.project());
}

std::string scoreOf(ReviewYear& year) {
    return lineOf(ranked(year), "A").score;
}

/// A with two whole sheets and a third expert who has a seat.
ReviewYear twoOfThree() {
    ReviewYear year;
    year.scored("A", {"80", "90"});
    year.seat("A", "Z3");
    return year;
}

std::vector<RubricItem> rubricOf(const std::vector<std::pair<std::string, int>>& items) {
    std::vector<RubricItem> rubric;
    for (const auto& [name, points] : items) {
        RubricItem& made = rubric.emplace_back();
        made.name = name;
        made.points = points;
    }
    return rubric;
}

template <class Record>
void shuffle(std::deque<Record>& records, Dice& dice) {
    for (std::size_t left = records.size(); left > 1; --left)
        std::swap(records[left - 1],
                  records[static_cast<std::size_t>(dice.roll(static_cast<std::int64_t>(left)))]);
}

/// Everything that a ranking tells, in words.
std::string told(const Ranking& ranking) {
    std::string text;
    for (const RankedCase& line : ranking.cases) {
        text += line.item->number() + " " + line.score + " " + line.lowest + ".." + line.highest +
                " " + std::to_string(line.rank.value_or(0)) + (line.withinSlots ? " within" : "") +
                (line.tieAtLine ? " tied" : "") + " by " + std::string(line.decidedBy);
        for (const CriterionMean& each : line.criteria) text += " " + toText(each.mean);
        text += "\n";
    }
    return text;
}

}  // namespace

TEST_CASE("n/a is not scored as 0: the mean of 90 and nothing is 90") {
    ReviewYear year;
    year.scored("A", {"90"});
    year.seat("A", "Z2");
    CHECK(scoreOf(year) == "90.00");
}

TEST_CASE("half a review biases nothing: with and without it the ranking is the same") {
    ReviewYear year = twoOfThree();
    const std::string before = told(ranked(year));
    year.score("A", "Z3", "实施方案", "1").submitted = day("2024-05-20");
    year.score("A", "Z3", "绩效目标", "1").submitted = day("2024-05-20");
    CHECK(told(ranked(year)) == before);
    CHECK(lineOf(ranked(year), "A").sheets == 2);
}

TEST_CASE("half a review biases no criterion either") {
    ReviewYear year = twoOfThree();
    year.score("A", "Z3", "实施方案", "0").submitted = day("2024-05-20");
    const Ranking ranking = ranked(year);
    CHECK(lineOf(ranking, "A").criteria.at(2).mean == Fraction(30, 1));
}

TEST_CASE("a review that is whole but not submitted biases nothing") {
    ReviewYear year = twoOfThree();
    year.sheet("A", "Z3", "10");
    for (Score& each : year.scores)
        if (each.expert == "Z3") each.submitted.reset();
    CHECK(scoreOf(year) == "85.00");
}

TEST_CASE("sheets are summed by reviewer, then brought together across reviewers") {
    // The medians of the criteria would add up to 100.
    ReviewYear year;
    year.plan.rubric = rubricOf({{"实施方案", 50}, {"绩效目标", 50}});
    REQUIRE(year.plan.set("score_agg", "MEDIAN"));
    year.apply("A");
    year.panel("A", 3);
    year.sheet("A", "Z1", {"50", "0"});
    year.sheet("A", "Z2", {"0", "50"});
    year.sheet("A", "Z3", {"50", "50"});
    CHECK(scoreOf(year) == "50.00");
}

TEST_CASE("adding a sub-criterion leaves its criterion's share") {
    const auto scoreUnder = [](const std::vector<RubricItem>& rubric,
                               std::initializer_list<std::string_view> given) {
        ReviewYear year;
        year.plan.rubric = rubric;
        year.apply("A");
        year.panel("A", 1);
        year.sheet("A", "Z1", given);
        return scoreOf(year);
    };
    const auto whole = rubricOf({{"实施方案", 60}, {"绩效目标", 40}});
    const auto parts = rubricOf({{"路线", 30}, {"措施", 20}, {"进度", 10}, {"绩效目标", 40}});
    // Half of 实施方案, in one piece or in three.
    CHECK(scoreUnder(whole, {"30", "40"}) == "70.00");
    CHECK(scoreUnder(parts, {"15", "10", "5", "40"}) == "70.00");
}

TEST_CASE("two rubrics of different length both run from 0 to 100") {
    for (const int items : {1, 3, 7}) {
        CAPTURE(items);
        ReviewYear year;
        std::vector<std::pair<std::string, int>> list;
        for (int i = 0; i < items; ++i) list.emplace_back("评分项" + std::to_string(i), 5);
        list.back().second = 100 - 5 * (items - 1);
        year.plan.rubric = rubricOf(list);
        year.scored("A", {"100"});
        year.scored("B", {"0"});
        CHECK(lineOf(ranked(year), "A").score == "100.00");
        CHECK(lineOf(ranked(year), "B").score == "0.00");
    }
}

TEST_CASE("a second reviewer never touches the first one's sheet") {
    ReviewYear year;
    year.apply("A");
    year.panel("A", 2);
    year.sheet("A", "Z1", "80");
    const Casebook& before = year.book();
    const Points first = sheetsOf(before.cases().front(), before.plan()).at(0).sum();
    year.sheet("A", "Z2", "20");
    const Casebook& after = year.book();
    const auto sheets = sheetsOf(after.cases().front(), after.plan());
    CHECK(sheets.at(0).sum() == first);
    CHECK(sheets.at(1).sum() == points("20"));
    CHECK(scoreOf(year) == "50.00");
}

TEST_CASE("ties are not ordered by accident: every order of few records gives the same ranking") {
    ReviewYear year;
    year.scored("A", {"80"});
    year.scored("B", {"80"});
    year.scored("C", {"90"});
    year.scored("D", {"80"});
    year.apply("E");
    const std::string first = told(ranked(year));
    std::vector<int> order = {0, 1, 2, 3, 4};
    const auto applications = year.applications;
    do {
        for (std::size_t at = 0; at < order.size(); ++at)
            year.applications[at] = applications[static_cast<std::size_t>(order[at])];
        REQUIRE(told(ranked(year)) == first);
    } while (std::next_permutation(order.begin(), order.end()));
}

TEST_CASE("ties are not ordered by accident: random orders of many records give the same ranking") {
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        Dice dice(seed);
        ReviewYear year;
        for (int i = 0; i < 12; ++i) {
            const std::string number = "A" + std::to_string(i);
            year.apply(number);
            year.panel(number, 3);
            for (const char* expert : {"Z1", "Z2", "Z3"})
                year.sheetOf(number, expert,
                             Points::ofHundredths(static_cast<int>(7000 + 500 * dice.roll(3))));
        }
        const std::string first = told(ranked(year));
        shuffle(year.applications, dice);
        shuffle(year.experts, dice);
        shuffle(year.seats, dice);
        shuffle(year.scores, dice);
        INFO("seed " << seed);
        CHECK(told(ranked(year)) == first);
    }
}

TEST_CASE("first come is not first served: a shared rank at the line goes to nobody") {
    ReviewYear year;
    for (const char* number : {"A", "B", "C", "D"}) year.scored(number, {"80"});
    const Ranking ranking = ranked(year);
    CHECK(std::all_of(ranking.cases.begin(), ranking.cases.end(), [](const RankedCase& line) {
        return line.tieAtLine && !line.withinSlots && line.rank == 1;
    }));
}

TEST_CASE("a label with quotes, tabs, line breaks, emoji and rare characters corrupts no score") {
    for (const char* label : {"it's", "\"实施\"", "a\tb", "a\nb", "进度📈", "𠮷", "=1+1", "+1", "-1",
                              "@a", "'; --", "%s{0}"}) {
        CAPTURE(label);
        ReviewYear year;
        year.plan.rubric = rubricOf({{label, 60}, {"绩效目标", 40}});
        year.apply("A");
        year.panel("A", 1);
        year.sheet("A", "Z1", {"42.25", "40"});
        CHECK(scoreOf(year) == "82.25");
        const Ranking ranking = ranked(year);
        CHECK(lineOf(ranking, "A").criteria.at(0).name == label);
        CHECK(lineOf(ranking, "A").criteria.at(0).mean == Fraction(169, 4));
    }
}

TEST_CASE("sums of many odd hundredths stay exact") {
    ReviewYear year;
    year.scored("A", {"33.33", "33.33", "33.34"});
    CHECK(lineOf(ranked(year), "A").exact == Fraction(100, 3));
    CHECK(scoreOf(year) == "33.33");
}
