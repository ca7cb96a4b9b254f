// SPDX-License-Identifier: GPL-3.0-or-later
// What leaving out one expert would change.
#include "domain/review/ranking.h"
#include "domain/review/review_year.h"
#include "support/random_year.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

std::vector<WithoutExpert> withoutEach(ReviewYear& year, const std::string& application,
                                       std::optional<Aggregation> aggregation = {}) {
    const Casebook& book = year.book();
    return rankingWithoutEach(book, year.project(), *book.find(application), aggregation);
}

}  // namespace

TEST_CASE("without a harsh expert an application is ranked better") {
    ReviewYear year;
    year.scored("A", {"30", "90", "90"});
    year.scored("B", {"80", "80", "80"});
    const auto lines = withoutEach(year, "A");
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].expert == "Z1");
    CHECK(lines[0].score == "90.00");
    CHECK(lines[0].rank == 1);
    CHECK(lines[1].score == "60.00");
    CHECK(lines[1].rank == 2);
}

TEST_CASE("without an expert an application may leave the places") {
    ReviewYear year;
    for (const char* number : {"B", "C", "D"}) year.scored(number, {"80"});
    year.scored("A", {"70", "95"});
    const auto lines = withoutEach(year, "A");
    CHECK(lines.at(0).withinSlots);
    CHECK_FALSE(lines.at(1).withinSlots);
}

TEST_CASE("without an expert a rank may come to be shared at the line") {
    ReviewYear year;
    for (const char* number : {"B", "C", "D"}) year.scored(number, {"80"});
    year.scored("A", {"80", "95"});
    const auto lines = withoutEach(year, "A");
    CHECK(lines.at(0).rank == 1);
    CHECK(lines.at(1).rank == 1);
    CHECK(lines.at(0).withinSlots);
    CHECK_FALSE(lines.at(1).withinSlots);
}

TEST_CASE("without the only expert there is neither score nor rank") {
    ReviewYear year;
    year.scored("A", {"70"});
    const auto lines = withoutEach(year, "A");
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].score.empty());
    CHECK_FALSE(lines[0].rank);
}

TEST_CASE("under another aggregation both the score without an expert and its rivals' are by it") {
    ReviewYear year;
    year.scored("A", {"30", "80", "90", "94"});
    year.scored("B", {"85", "85", "85"});
    year.scored("C", {"10", "89", "100"});  // 89 by the median, 66.33 by the mean
    const auto lines = withoutEach(year, "A", Aggregation::Median);
    REQUIRE(lines.size() == 4);
    CHECK(lines[0].score == "90.00");
    CHECK(lines[0].rank == 1);
    CHECK(lines[3].score == "80.00");
    CHECK(lines[3].rank == 3);
    CHECK(withoutEach(year, "A")[3].rank == 2);  // as the plan has it
}

TEST_CASE("only experts whose sheets count are left out in turn") {
    ReviewYear year;
    year.scored("A", {"70", "80", "90"});
    year.seats.back().recused = true;
    year.scores.pop_front();
    const auto lines = withoutEach(year, "A");
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].expert == "Z2");
}

TEST_CASE("nothing is told of an application that has no score or is not ranked") {
    ReviewYear year;
    year.apply("A");
    year.scored("B", {"70"});
    CHECK(withoutEach(year, "A").empty());
    year.decide("B", "withdraw", "withdrawn");
    CHECK(withoutEach(year, "B").empty());
}

TEST_CASE("leaving an expert out is as if he had been recused") {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        Dice dice(seed);
        ReviewYear year;
        for (const char* number : {"A", "B", "C", "D", "E"}) {
            year.apply(number);
            year.panel(number, 5);
            for (int expert = 1; expert <= 5; ++expert)
                year.sheetOf(number, "Z" + std::to_string(expert),
                             Points::ofHundredths(static_cast<int>(5000 + 1000 * dice.roll(5))));
        }
        const Aggregation aggregation =
            dice.pick(std::vector{Aggregation::Mean, Aggregation::Trimmed, Aggregation::Median});
        const bool onTrial = dice.oneIn(2);
        if (!onTrial) REQUIRE(year.plan.set("score_agg", codeText(aggregation)));
        const auto tried = onTrial ? std::optional(aggregation) : std::nullopt;
        const auto lines = withoutEach(year, "A", tried);
        REQUIRE(lines.size() == 5);
        for (std::size_t at = 0; at < lines.size(); ++at) {
            year.seats[at].recused = true;
            const Ranking ranking = rankingOf(year.book(), year.project(), tried);
            year.seats[at].recused = false;
            INFO("seed " << seed << " without " << lines[at].expert);
            CHECK(lines[at].score == lineOf(ranking, "A").score);
            CHECK(lines[at].rank == lineOf(ranking, "A").rank);
            CHECK(lines[at].withinSlots == lineOf(ranking, "A").withinSlots);
        }
    }
}
