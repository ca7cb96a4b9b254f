// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/budget/ledger.h"

#include "domain/plan/plan_reader.h"
#include "support/year_builder.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

SchemeResult paid(const char* code, Money raw, Money amount) {
    SchemeResult result;
    result.rules.code = code;
    result.raw = raw;
    result.paid = amount;
    return result;
}

}  // namespace

TEST_CASE("The ledger has a line for every project and scheme, in plan order") {
    std::string codes;
    Money ceiling;
    for (const auto& line : ledger({}, builtInPlan(), {})) {
        codes += line.code + " ";
        ceiling += line.ceiling;
    }
    CHECK(codes == "P1 P2 P3 P4 P5 P6 S1 S2 ");
    CHECK(ceiling == wan(500));
}

TEST_CASE("A project's requests add up") {
    FundYear year;
    for (const auto* project : {"P2", "P2", "P5"}) {
        Application application;
        application.project = project;
        application.requested = wan(25);
        year.applications.push_back(application);
    }
    const auto lines = ledger(year, builtInPlan(), {});
    CHECK(lines[1].requested == wan(50));
    CHECK(lines[4].requested == wan(25));
    CHECK(lines[0].requested == Money{});
}

TEST_CASE("A scheme's line shows claims and what was worked out") {
    const auto lines = ledger({}, builtInPlan(), {paid("S2", wan(72), wan(60))});
    CHECK(lines[7].requested == wan(72));
    CHECK(lines[7].committed == wan(60));
    CHECK(lines[7].free() == Money{});
    CHECK(lines[6].committed == Money{});
}

TEST_CASE("A pool that was changed shows as reallocated, the ceiling stays") {
    Plan plan = builtInPlan();
    REQUIRE(plan.set("s1_pool", "80万"));
    REQUIRE(plan.set("s2_pool", "30万"));
    const auto lines = ledger({}, plan, {});
    CHECK(lines[6].ceiling == wan(50));
    CHECK(lines[6].reallocated == wan(30));
    CHECK(lines[6].adjusted() == wan(80));
    CHECK(lines[7].reallocated == Money{} - wan(30));
    CHECK(checkLedger(lines, plan).empty());
}

TEST_CASE("Lines above the fund's total are warned of") {
    Plan plan = builtInPlan();
    REQUIRE(plan.set("s1_pool", "500000.01"));
    const auto findings = checkLedger(ledger({}, plan, {}), plan);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].code == "FUND_TOTAL");
    CHECK(findings[0].severity == Severity::Warning);
}

TEST_CASE("A line committed beyond its money is warned of") {
    const Plan plan = builtInPlan();
    const auto lines = ledger({}, plan, {paid("S1", wan(60), wan(50) + Money::ofFen(1))});
    const auto findings = checkLedger(lines, plan);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].code == "LINE_TOTAL");
    CHECK(findings[0].place.record == "S1");
}
