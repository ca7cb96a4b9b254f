// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a panel is large enough, odd and has its finance experts (projects §4).
#include "domain/review/panel.h"

#include "domain/review/review_year.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

using Codes = std::vector<std::string>;

std::vector<Finding> faultsOf(ReviewYear& year) {
    const Casebook& book = year.book();
    return panelFaults(book, book.cases().front());
}

ReviewYear panelOf(int experts) {
    ReviewYear year;
    year.apply("A");
    year.panel("A", experts);
    return year;
}

}  // namespace

TEST_CASE("a request up to the small amount takes the small panel, one 分 more the full one") {
    const Plan plan = builtInPlan();
    Application application;
    application.requested = wan(20);
    CHECK(panelSizeFor(application, plan) == 3);
    application.requested = Money::ofFen(wan(20).inFen() + 1);
    CHECK(panelSizeFor(application, plan) == 5);
}

TEST_CASE("the sizes of panels are the plan's") {
    Plan plan = builtInPlan();
    REQUIRE(plan.set("reviewers", "9"));
    REQUIRE(plan.set("reviewers_small", "7"));
    REQUIRE(plan.set("reviewers_small_up_to", "10万元"));
    Application application;
    application.requested = wan(10);
    CHECK(panelSizeFor(application, plan) == 7);
    application.requested = wan(11);
    CHECK(panelSizeFor(application, plan) == 9);
}

TEST_CASE("five experts, one of them for finance, are a panel") {
    ReviewYear year = panelOf(5);
    CHECK(faultsOf(year).empty());
}

TEST_CASE("a larger odd panel is a panel as well") {
    ReviewYear year = panelOf(7);
    CHECK(faultsOf(year).empty());
}

TEST_CASE("three experts are too few for a large request and enough for a small one") {
    ReviewYear year = panelOf(3);
    CHECK(codesOf(faultsOf(year)) == Codes{"PANEL_SMALL"});
    year.applications.front().requested = wan(20);
    CHECK(faultsOf(year).empty());
}

TEST_CASE("an even panel is refused") {
    ReviewYear year = panelOf(6);
    CHECK(codesOf(faultsOf(year)) == Codes{"PANEL_EVEN"});
}

TEST_CASE("a panel may be both too small and even") {
    ReviewYear year = panelOf(4);
    CHECK(codesOf(faultsOf(year)) == Codes{"PANEL_SMALL", "PANEL_EVEN"});
}

TEST_CASE("of an application without experts it is not said that their number is even") {
    ReviewYear year = panelOf(0);
    CHECK(codesOf(faultsOf(year)) == Codes{"PANEL_SMALL", "NO_FINANCE_REVIEWER"});
}

TEST_CASE("a panel without a finance expert is refused") {
    ReviewYear year = panelOf(5);
    year.expert("Z1").finance = false;
    CHECK(codesOf(faultsOf(year)) == Codes{"NO_FINANCE_REVIEWER"});
}

TEST_CASE("as many finance experts are wanted as the plan says") {
    ReviewYear year = panelOf(5);
    REQUIRE(year.plan.set("finance_reviewers", "2"));
    CHECK(codesOf(faultsOf(year)) == Codes{"NO_FINANCE_REVIEWER"});
    year.financeExpert("Z2");
    CHECK(faultsOf(year).empty());
}

TEST_CASE("a recused expert does not count for size, parity and finance") {
    ReviewYear year = panelOf(5);
    year.seats.front().recused = true;
    CHECK(codesOf(faultsOf(year)) == Codes{"PANEL_SMALL", "PANEL_EVEN", "NO_FINANCE_REVIEWER"});
}

TEST_CASE("experts of other panels do not count") {
    ReviewYear year = panelOf(5);
    year.apply("B");
    const Casebook& book = year.book();
    CHECK(codesOf(panelFaults(book, *book.find("B"))) ==
          Codes{"PANEL_SMALL", "NO_FINANCE_REVIEWER"});
}

TEST_CASE("a refused panel is told with the plan's clause, the numbers and the application") {
    ReviewYear year = panelOf(3);
    for (Parameter& each : year.plan.parameters)
        if (each.name == "reviewers") each.clause = "四(二)";
    const Finding small = faultsOf(year).at(0);
    CHECK(small.clause == "四(二)");
    CHECK(small.message.arguments == std::vector<std::string>{"3", "5", "2"});
    CHECK(small.place.record == "A");
    CHECK(small.severity == Severity::Error);
}

TEST_CASE("a small panel is told with the clause of small panels") {
    ReviewYear year = panelOf(1);
    year.applications.front().requested = wan(5);
    for (Parameter& each : year.plan.parameters)
        if (each.name == "reviewers_small") each.clause = "四(三)";
    CHECK(faultsOf(year).at(0).clause == "四(三)");
}
