// SPDX-License-Identifier: GPL-3.0-or-later
// Why a review cannot be closed yet (projects §3).
#include "domain/review/panel.h"
#include "domain/review/review_year.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

using Codes = std::vector<std::string>;

std::vector<Finding> faultsOf(ReviewYear& year) {
    const Casebook& book = year.book();
    return sheetFaults(book, book.cases().front());
}

/// A with five complete sheets.
ReviewYear fiveSheets() {
    ReviewYear year;
    year.scored("A", {"80", "81", "82", "83", "84"});
    return year;
}

void leaveOutSheet(ReviewYear& year, const std::string& expert) {
    std::deque<Score> others;
    for (const Score& each : year.scores)
        if (each.expert != expert) others.push_back(each);
    year.scores = others;
}

}  // namespace

TEST_CASE("a review with a complete sheet of everybody can be closed") {
    ReviewYear year = fiveSheets();
    CHECK(faultsOf(year).empty());
}

TEST_CASE("a sheet that is missing keeps the review open, and its expert is named") {
    ReviewYear year = fiveSheets();
    leaveOutSheet(year, "Z3");
    const auto faults = faultsOf(year);
    REQUIRE(codesOf(faults) == Codes{"SHEETS_MISSING"});
    CHECK(faults.front().message.arguments == std::vector<std::string>{"专家Z3", "0", "6"});
    CHECK(faults.front().clause == "四");
    CHECK(faults.front().place.record == "A");
}

TEST_CASE("a sheet that lacks a criterion keeps the review open") {
    ReviewYear year = fiveSheets();
    year.scores.pop_back();
    const auto faults = faultsOf(year);
    REQUIRE(codesOf(faults) == Codes{"SHEETS_MISSING"});
    CHECK(faults.front().message.arguments == std::vector<std::string>{"专家Z5", "5", "6"});
}

TEST_CASE("a whole sheet that is not submitted keeps the review open, in words of its own") {
    ReviewYear year = fiveSheets();
    year.scores.back().submitted.reset();
    const auto faults = faultsOf(year);
    REQUIRE(codesOf(faults) == Codes{"SHEETS_MISSING"});
    CHECK(faults.front().message.arguments == std::vector<std::string>{"专家Z5"});
}

TEST_CASE("every missing sheet is told") {
    ReviewYear year = fiveSheets();
    leaveOutSheet(year, "Z2");
    leaveOutSheet(year, "Z4");
    CHECK(codesOf(faultsOf(year)) == Codes{"SHEETS_MISSING", "SHEETS_MISSING"});
}

TEST_CASE("no sheet is awaited from a recused expert") {
    ReviewYear year = fiveSheets();
    year.seat("A", "Z6").recused = true;
    CHECK(faultsOf(year).empty());
}

TEST_CASE("no sheet is awaited from somebody without a seat") {
    ReviewYear year = fiveSheets();
    year.score("A", "Z9", "实施方案", "20");
    CHECK(faultsOf(year).empty());
}

TEST_CASE("a recusal that leaves too few experts keeps the review open") {
    ReviewYear year = fiveSheets();
    year.seats.back().recused = true;
    CHECK(codesOf(faultsOf(year)) == Codes{"PANEL_SMALL"});
}

TEST_CASE("an application taken up under review without any panel cannot be closed") {
    ReviewYear year;
    year.apply("A");
    CHECK(codesOf(faultsOf(year)) == Codes{"PANEL_SMALL"});
}

TEST_CASE("a panel that was opened too small by an override is not too small again") {
    ReviewYear year;
    year.scored("A", {"80", "81", "82"});
    year.decide("A", "open-review", "in_review").passed = {"PANEL_SMALL"};
    CHECK(faultsOf(year).empty());
}

TEST_CASE("a recusal from a panel that was opened too small needs another override") {
    ReviewYear year;
    year.scored("A", {"80", "81", "82"});
    year.decide("A", "open-review", "in_review").passed = {"PANEL_SMALL"};
    year.seats.back().recused = true;
    CHECK(codesOf(faultsOf(year)) == Codes{"PANEL_SMALL"});
}

TEST_CASE("an override of something else does not let a small panel pass") {
    ReviewYear year;
    year.scored("A", {"80", "81", "82"});
    year.decide("A", "open-review", "in_review").passed = {"PANEL_EVEN"};
    CHECK(codesOf(faultsOf(year)) == Codes{"PANEL_SMALL"});
}
