// SPDX-License-Identifier: GPL-3.0-or-later
// Which score sheets there are and which of them count (projects §4).
#include "domain/review/sheets.h"

#include "domain/review/review_year.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

std::vector<Sheet> sheetsOf(ReviewYear& year) {
    const Casebook& book = year.book();
    return grants::sheetsOf(book.cases().front(), book.plan());
}

/// A with one expert whose sheet is whole: 20, 10, 28.5, 25, 10, 5.
ReviewYear oneSheet() {
    ReviewYear year;
    year.apply("A");
    year.seat("A", "Z1");
    year.sheet("A", "Z1", {"20", "10", "28.5", "25", "10", "5"});
    return year;
}

}  // namespace

TEST_CASE("a whole submitted sheet is complete, counts, and its score is its sum") {
    ReviewYear year = oneSheet();
    const Sheet sheet = sheetsOf(year).at(0);
    CHECK(sheet.isComplete());
    CHECK(sheet.counts());
    CHECK(sheet.given == 6);
    CHECK(sheet.submitted == Date(2024, 5, 20));
    CHECK(sheet.sum() == points("98.5"));
}

TEST_CASE("scores lie in the order of the rubric, whatever order they were entered in") {
    ReviewYear year = oneSheet();
    std::reverse(year.scores.begin(), year.scores.end());
    const Sheet sheet = sheetsOf(year).at(0);
    REQUIRE(sheet.criteria.size() == year.plan.rubric.size());
    for (std::size_t at = 0; at < sheet.criteria.size(); ++at)
        CHECK(sheet.criteria[at]->criterion == year.plan.rubric[at].name);
}

TEST_CASE("a sheet without one of its criteria is not complete") {
    ReviewYear year = oneSheet();
    year.scores.pop_back();
    const Sheet sheet = sheetsOf(year).at(0);
    CHECK_FALSE(sheet.isComplete());
    CHECK(sheet.given == 5);
    CHECK(sheet.criteria.back() == nullptr);
    CHECK(sheet.sum() == points("93.5"));
}

TEST_CASE("a zero is a value, a blank is none") {
    ReviewYear year = oneSheet();
    year.scores.back().points = {};
    CHECK(sheetsOf(year).at(0).isComplete());
}

TEST_CASE("a sheet that is not submitted is not complete") {
    ReviewYear year = oneSheet();
    for (Score& each : year.scores) each.submitted.reset();
    const Sheet sheet = sheetsOf(year).at(0);
    CHECK_FALSE(sheet.isComplete());
    CHECK(sheet.given == 6);
}

TEST_CASE("a sheet of which one row is not submitted is not submitted") {
    ReviewYear year = oneSheet();
    year.scores.front().submitted.reset();
    CHECK_FALSE(sheetsOf(year).at(0).submitted);
}

TEST_CASE("a criterion may have all its points but not more") {
    ReviewYear year = oneSheet();
    year.scores[2].points = points("30");
    CHECK(sheetsOf(year).at(0).isComplete());
    year.scores[2].points = points("30.01");
    const Sheet over = sheetsOf(year).at(0);
    CHECK_FALSE(over.isComplete());
    CHECK(over.criteria[2] == nullptr);
}

TEST_CASE("a score for what is no criterion of the rubric changes nothing") {
    ReviewYear year = oneSheet();
    year.score("A", "Z1", "答辩表现", "10");
    const Sheet sheet = sheetsOf(year).at(0);
    CHECK(sheet.isComplete());
    CHECK(sheet.sum() == points("98.5"));
}

TEST_CASE("the sheet of an expert who was recused does not count") {
    ReviewYear year = oneSheet();
    year.seats.front().recused = true;
    const Sheet sheet = sheetsOf(year).at(0);
    CHECK(sheet.isComplete());
    CHECK_FALSE(sheet.counts());
}

TEST_CASE("the sheet of somebody without a seat is shown behind the others and does not count") {
    ReviewYear year = oneSheet();
    year.sheet("A", "Z0", "80");
    const auto sheets = sheetsOf(year);
    REQUIRE(sheets.size() == 2);
    CHECK(sheets[1].expert == "Z0");
    CHECK(sheets[1].seat == nullptr);
    CHECK(sheets[1].isComplete());
    CHECK_FALSE(sheets[1].counts());
}

TEST_CASE("every seat has a sheet, in the order of the seats, also before anything is given") {
    ReviewYear year = oneSheet();
    year.seat("A", "Z9");
    year.seat("A", "Z4");
    const auto sheets = sheetsOf(year);
    REQUIRE(sheets.size() == 3);
    CHECK(sheets[1].expert == "Z9");
    CHECK(sheets[2].expert == "Z4");
    CHECK(sheets[2].given == 0);
    CHECK_FALSE(sheets[2].submitted);
    CHECK(sheets[2].sum() == Points());
}

TEST_CASE("scores of another application are none of this one's") {
    ReviewYear year = oneSheet();
    year.apply("B");
    year.seat("B", "Z2");
    year.sheet("B", "Z2", "70");
    CHECK(sheetsOf(year).size() == 1);
}

TEST_CASE("a sheet is sealed when its points are blank for whoever reads") {
    ReviewYear year = oneSheet();
    CHECK_FALSE(sheetsOf(year).at(0).isSealed());
    year.scores.front().sealed = true;
    CHECK(sheetsOf(year).at(0).isSealed());
}

TEST_CASE("what an expert still has to hand in are his sheets of open reviews that are not whole") {
    ReviewYear year = oneSheet();
    for (const char* number : {"B", "C", "D"}) {
        year.apply(number);
        year.seat(number, "Z1");
    }
    year.score("B", "Z1", year.plan.rubric.front().name, "20");
    year.seats.at(2).recused = true;
    year.applications.at(3).takenUp = "reviewed";
    year.apply("E");
    year.seat("E", "Z2");
    const Casebook& book = year.book();
    const auto awaited = awaitedSheets(book, "Z1");
    REQUIRE(awaited.size() == 1);
    CHECK(awaited.front().item->number() == "B");
    CHECK(awaited.front().sheet.given == 1);
}
