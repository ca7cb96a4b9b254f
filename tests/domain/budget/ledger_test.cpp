// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/budget/ledger.h"

#include "domain/budget/year_figures.h"
#include "domain/plan/plan_reader.h"
#include "support/money_year.h"

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

TEST_CASE("A project's requests add up once they are submitted") {
    MoneyYear made;
    const std::vector<std::pair<std::string, std::string>> kFiled = {{"P2", "submitted"},
                                                                     {"P2", "in_review"},
                                                                     {"P5", "accepted"},
                                                                     {"P1", "draft"},
                                                                     {"P3", "withdrawn"}};
    for (const auto& [project, state] : kFiled) {
        Application& application = made.apply(project + state, project, made.applicantFor(project));
        application.requested = wan(25);
        application.takenUp = state;
    }
    const auto lines = ledger(made.build(), made.plan, {});
    CHECK(lines[1].requested == wan(50));
    CHECK(lines[1].filed == 2);
    CHECK(lines[4].requested == wan(25));
    CHECK(lines[0].requested == Money{});
    CHECK(lines[2].requested == Money{});
}

TEST_CASE("A live award is committed, at its final amount once that is known") {
    MoneyYear made;
    made.awarded("SB-1", "P2", wan(30));
    CHECK(ledger(made.build(), made.plan, {})[1].committed == wan(30));
    CHECK(ledger(made.build(), made.plan, {})[1].free() == wan(60));
    made.decide("SB-1", "request-acceptance", "2024-09-01");
    made.decide("SB-1", "conclude", "2024-09-20", "reduce").amount = wan(24);
    CHECK(ledger(made.build(), made.plan, {})[1].committed == wan(24));
}

TEST_CASE("A failed or terminated award is committed at what it keeps") {
    MoneyYear made;
    made.awarded("SB-1", "P2", wan(30));
    made.paid("BF1", "SB-1", wan(15), "2024-07-01");
    made.decide("SB-1", "midterm", "2024-08-01", "terminate");
    CHECK(ledger(made.build(), made.plan, {})[1].committed == wan(15));
    made.paid("BF2", "SB-1", wan(6), "2024-08-20", PaymentKind::Recovery);
    const LedgerLine line = ledger(made.build(), made.plan, {})[1];
    CHECK(line.committed == wan(9));
    CHECK(line.paid == wan(15));
    CHECK(line.returned == wan(6));
}

TEST_CASE("What is approved is payable until it is paid") {
    MoneyYear made;
    made.awarded("SB-1", "P2", wan(30));
    made.paid("BF1", "SB-1", wan(15), "2024-07-01").takenUp.clear();
    made.decided(Subject::Payment, "BF1", "request", "requested", "2024-07-01");
    CHECK(ledger(made.build(), made.plan, {})[1].payable.isZero());
    made.decided(Subject::Payment, "BF1", "approve", "approved", "2024-07-02");
    CHECK(ledger(made.build(), made.plan, {})[1].payable == wan(15));
    made.decided(Subject::Payment, "BF1", "confirm", "paid", "2024-07-03");
    CHECK(ledger(made.build(), made.plan, {})[1].payable.isZero());
    CHECK(ledger(made.build(), made.plan, {})[1].paid == wan(15));
}

TEST_CASE("Payments of a batch and reallocations stand on their lines") {
    MoneyYear made;
    made.paid("BF1", "S1-2024-01", wan(12), "2024-07-01", PaymentKind::Subsidy);
    made.applicantFor("P2");
    made.moved("TJ1", "P3", "S1", wan(20), "2024-06-01");
    const auto lines = ledger(made.build(), made.plan, {});
    CHECK(lines[6].paid == wan(12));
    CHECK(lines[6].adjusted() == wan(70));
    CHECK(lines[2].adjusted() == wan(40));
    CHECK(sumOf(lines).reallocated.isZero());
    CHECK(sumOf(lines).adjusted() == wan(500));
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
    CHECK(checkLedger(lines, plan, plan.fundTotal).empty());
}

TEST_CASE("Lines above the fund's total are warned of") {
    Plan plan = builtInPlan();
    REQUIRE(plan.set("s1_pool", "500000.01"));
    const auto findings = checkLedger(ledger({}, plan, {}), plan, plan.fundTotal);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].code == "FUND_TOTAL");
    CHECK(findings[0].severity == Severity::Warning);
}

TEST_CASE("A line committed beyond its money is warned of") {
    const Plan plan = builtInPlan();
    const auto lines = ledger({}, plan, {paid("S1", wan(60), wan(50) + Money::ofFen(1))});
    const auto findings = checkLedger(lines, plan, plan.fundTotal);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].code == "LINE_TOTAL");
    CHECK(findings[0].place.record == "S1");
}

TEST_CASE("The fund's total is what was appropriated, once something was") {
    MoneyYear made;
    CHECK(figuresOf(std::make_shared<const FundYear>(made.build()), made.plan, day("2024-12-31"))
              .total == wan(500));
    made.appropriations = {{{1}, "财1", wan(300), day("2024-05-01")},
                           {{2}, "财2", wan(150), day("2024-08-01")}};
    const auto year = std::make_shared<const FundYear>(made.build());
    CHECK(figuresOf(year, made.plan, day("2024-12-31")).total == wan(450));
    CHECK(figuresOf(year, made.plan, day("2024-07-31")).total == wan(300));
}

TEST_CASE("The fund's money counts by its own dates, also after the plan's window") {
    MoneyYear made;
    made.awarded("SB-1", "P2", wan(30));
    made.paid("BF1", "SB-1", wan(15), "2025-02-01");
    const auto year = std::make_shared<const FundYear>(made.build());
    const auto paidBy = [&](const char* iso) {
        return figuresOf(year, made.plan, day(iso)).lines[1].paid;
    };
    CHECK(paidBy("2024-12-31").isZero());
    CHECK(paidBy("2025-01-31").isZero());
    CHECK(paidBy("2025-02-01") == wan(15));
    CHECK(closingDay(*year, made.plan) == day("2025-02-01"));
    CHECK(closingDay(FundYear(), made.plan) == day("2024-12-31"));
}
