// SPDX-License-Identifier: GPL-3.0-or-later
// Who passed and who is within the places (projects §4). P2 has three of them.
#include "domain/review/ranking.h"
#include "domain/review/review_year.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

Ranking ranked(ReviewYear& year) {
    return rankingOf(year.book(), year.project());
}

/// Applications A, B, C … with one sheet each.
ReviewYear scores(std::initializer_list<std::string_view> totals) {
    ReviewYear year;
    char number = 'A';
    for (const std::string_view total : totals) year.scored(std::string(1, number++), {total});
    return year;
}

/// Those within the places, then those who share the rank at the line: "A B | C D".
std::string lineIn(ReviewYear& year) {
    std::string within, tied;
    const Ranking ranking = ranked(year);
    for (const RankedCase& line : ranking.cases) {
        if (line.withinSlots) within += line.item->number() + " ";
        if (line.tieAtLine) tied += " " + line.item->number();
    }
    return within + "|" + tied;
}

}  // namespace

TEST_CASE("the pass mark is passed by whoever reaches it") {
    ReviewYear year = scores({"60", "59.99"});
    CHECK(lineOf(ranked(year), "A").passed);
    CHECK_FALSE(lineOf(ranked(year), "B").passed);
}

TEST_CASE("the printed score passes, not the exact one") {
    ReviewYear year;
    // 59.995 exactly, printed as 60.00.
    year.scored("A", {"59.99", "60"});
    // 59.9933… exactly, printed as 59.99.
    year.scored("B", {"59.99", "59.99", "60"});
    CHECK(lineOf(ranked(year), "A").score == "60.00");
    CHECK(lineOf(ranked(year), "A").passed);
    CHECK(lineOf(ranked(year), "B").score == "59.99");
    CHECK_FALSE(lineOf(ranked(year), "B").passed);
}

TEST_CASE("fewer decimals may let somebody pass") {
    ReviewYear year = scores({"59.5", "59.49"});
    REQUIRE(year.plan.set("score_decimals", "0"));
    CHECK(lineOf(ranked(year), "A").passed);
    CHECK_FALSE(lineOf(ranked(year), "B").passed);
}

TEST_CASE("the pass mark and the recommended mark are the plan's") {
    ReviewYear year = scores({"75", "74.99", "80"});
    CHECK(lineOf(ranked(year), "A").recommended);
    CHECK_FALSE(lineOf(ranked(year), "B").recommended);
    REQUIRE(year.plan.set("score_pass", "76"));
    REQUIRE(year.plan.set("score_recommended", "81"));
    CHECK_FALSE(lineOf(ranked(year), "A").passed);
    CHECK(lineOf(ranked(year), "C").passed);
    CHECK_FALSE(lineOf(ranked(year), "C").recommended);
}

TEST_CASE("the first three that passed are within the places") {
    ReviewYear year = scores({"80", "90", "85", "70", "65"});
    CHECK(ranked(year).slots == 3);
    CHECK(lineIn(year) == "B C A |");
}

TEST_CASE("who did not pass is not within the places, though they are free") {
    ReviewYear year = scores({"80", "59"});
    CHECK(lineIn(year) == "A |");
}

TEST_CASE("two who share the last place are both left to the bureau") {
    ReviewYear year = scores({"90", "85", "80", "80"});
    CHECK(lineIn(year) == "A B | C D");
}

TEST_CASE("four who share the first rank before three places are all left to the bureau") {
    ReviewYear year = scores({"80", "80", "80", "80"});
    CHECK(lineIn(year) == "| A B C D");
}

TEST_CASE("three who share a rank and fill the places are within") {
    ReviewYear year = scores({"80", "80", "80", "79"});
    CHECK(lineIn(year) == "A B C |");
}

TEST_CASE("who shares a rank behind the line does not lie on it") {
    ReviewYear year = scores({"90", "85", "80", "70", "70"});
    CHECK(lineIn(year) == "A B C |");
}

TEST_CASE("who shares a rank across the line without having passed does not lie on it") {
    ReviewYear year = scores({"90", "85", "50", "50"});
    CHECK(lineIn(year) == "A B |");
}

TEST_CASE("a tie that a criterion breaks is no tie at the line") {
    ReviewYear year = scores({"90", "85"});
    for (const char* number : {"C", "D"}) year.apply(number), year.panel(number, 1);
    year.sheet("C", "Z1", {"20", "10", "25", "20", "5", "0"});
    year.sheet("D", "Z1", {"20", "10", "26", "19", "5", "0"});
    CHECK(lineIn(year) == "A B D |");
}

TEST_CASE("an application without a score takes no place") {
    ReviewYear year = scores({"90", "85", "80"});
    year.apply("0");
    CHECK(lineIn(year) == "A B C |");
}

TEST_CASE("a project with one place has one within") {
    ReviewYear year = scores({"90", "85"});
    for (Application& each : year.applications) each.project = "P1";
    const Ranking ranking = rankingOf(year.book(), *year.plan.findProject("P1"));
    CHECK(ranking.slots == 1);
    CHECK(lineOf(ranking, "A").withinSlots);
    CHECK_FALSE(lineOf(ranking, "B").withinSlots);
}
