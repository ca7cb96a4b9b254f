// SPDX-License-Identifier: GPL-3.0-or-later
// Moving money between lines: why not, and what comes of it.
#include "domain/decisions/actions.h"
#include "domain/lines/lines.h"
#include "domain/reallocations/effect.h"
#include "domain/reallocations/moved.h"
#include "domain/reallocations/reallocation_refusals.h"
#include "domain/subsidy/calculation.h"
#include "support/award_year.h"
#include "support/money_year.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

Reallocation move(const char* from, const char* to, Money amount) {
    Reallocation moved;
    moved.number = "TJ9";
    moved.from = from;
    moved.to = to;
    moved.amount = amount;
    return moved;
}

std::string codes(const MoneyYear& made, const Reallocation& moved) {
    const FundYear year = made.build();
    const ActionOutcome& outcome = findAction(Subject::Reallocation, "propose")->outcomes.front();
    std::string all;
    for (const Refusal& each : reallocationRefusals(year, made.plan, moved, outcome))
        all += (all.empty() ? "" : " ") + each.key;
    return all;
}

/// Twenty patents go to each of six firms at 0.4万 a side: each side would have 8万, the university
/// its cap of 10万, which is 58万 of a pool of 50万.
FundYear crowdedYear(YearBuilder& builder) {
    const auto university = builder.university("某大学");
    for (int firm = 1; firm <= 6; ++firm) {
        const auto recipient = builder.sme("公司" + std::to_string(firm));
        builder.transfer("ZR" + std::to_string(firm), university, recipient, 20);
    }
    return builder.build();
}

}  // namespace

TEST_CASE("a line gives what it has free, and not a 分 more") {
    MoneyYear year;
    year.awarded("SB-1", "P3", wan(10));  // of 60
    CHECK(codes(year, move("P3", "S1", wan(50))).empty());
    CHECK(codes(year, move("P3", "S1", wan(50) + Money::ofFen(1))) == "OVER_FREE");
}

TEST_CASE("a line may be raised above its ceiling where the plan lets it") {
    MoneyYear year;
    CHECK(codes(year, move("P3", "S1", wan(1))).empty());
    REQUIRE(year.plan.set("reallocation_may_exceed_total_cap", "false"));
    CHECK(codes(year, move("P3", "S1", wan(1))) == "OVER_CEILING");
    year.moved("TJ1", "S1", "P2", wan(10), "2024-06-01");
    CHECK(codes(year, move("P3", "S1", wan(10))).empty());
    CHECK(codes(year, move("P3", "S1", wan(11))) == "OVER_CEILING");
}

TEST_CASE("what was approved moves the ceilings of both lines") {
    MoneyYear made;
    made.moved("TJ1", "P3", "S1", wan(20), "2024-06-01");
    const FundYear year = made.build();
    CHECK(adjustedCeiling("P3", year, made.plan) == wan(40));
    CHECK(adjustedCeiling("S1", year, made.plan) == wan(70));
}

TEST_CASE("a scheme is calculated on the plan's pool with what was moved to it") {
    YearBuilder builder;
    FundYear year = crowdedYear(builder);
    const Plan plan = builtInPlan();
    const auto before = calculateSchemes(year, plan, Basis::Potential).front();
    CHECK(before.pool == wan(50));
    CHECK(before.capped == wan(58));
    CHECK(before.ratio == Fraction(25, 29));
    year.reallocations.push_back(move("P3", "S1", wan(4)));
    year.reallocations.back().takenUp = "approved";
    const auto after = calculateSchemes(year, plan, Basis::Potential).front();
    CHECK(after.pool == wan(54));
    CHECK(after.rules.reallocated == wan(4));
    CHECK(after.ratio == Fraction(27, 29));
}

TEST_CASE("the trace of a reallocated pool tells it") {
    YearBuilder builder;
    FundYear year = crowdedYear(builder);
    year.reallocations.push_back(move("P3", "S1", wan(4)));
    year.reallocations.back().takenUp = "approved";
    const auto result = calculateSchemes(year, builtInPlan(), Basis::Potential).front();
    bool told = false;
    for (const Step& step : result.units.front().steps)
        told = told || (step.kind == StepKind::PoolScale && step.operand == wan(54));
    CHECK(told);
}

TEST_CASE("a scheme is calculated beside what projects pay for, on its pool in force") {
    AwardYear made;
    const auto firm = made.records.sme("某公司");
    made.award("A1", "P3", firm);
    made.records.transfer("ZR1", made.records.university("某大学"), firm);
    FundYear year = made.build();
    year.reallocations.push_back(move("P3", "S1", wan(4)));
    year.reallocations.back().takenUp = "approved";
    const auto result = calculateScheme(year, made.plan, "S1", Basis::Potential);
    CHECK(result.pool == wan(54));
    CHECK(result.paid == yuan(4000));  // the university's; the firm's award counts the record
    const auto line = lineNow("S1", year, made.plan);
    REQUIRE(line);
    CHECK(line->committed == yuan(4000));
}

TEST_CASE("a proposal moves nothing") {
    YearBuilder builder;
    FundYear year = crowdedYear(builder);
    year.reallocations.push_back(move("P3", "S1", wan(4)));
    CHECK(calculateSchemes(year, builtInPlan(), Basis::Potential).front().pool == wan(50));
}

TEST_CASE("a pool from which more was taken than it has pays nothing") {
    MoneyYear made;
    made.moved("TJ1", "S1", "P2", wan(60), "2024-06-01");
    CHECK(schemeRulesInForce("S1", made.build(), made.plan).pool.isZero());
}

TEST_CASE("the effect of a reallocation is what approving it gives") {
    YearBuilder builder;
    FundYear year = crowdedYear(builder);
    const Plan plan = builtInPlan();
    const Reallocation moved = move("P3", "S1", wan(4));
    const auto effect = effectOf(moved, year, plan);
    REQUIRE(effect);
    CHECK(effect->from.before.adjusted() == wan(60));
    CHECK(effect->from.after.adjusted() == wan(56));
    CHECK(effect->to.before.adjusted() == wan(50));
    year.reallocations.push_back(moved);
    year.reallocations.back().takenUp = "approved";
    const auto approved = lineNow("S1", year, plan);
    REQUIRE(approved);
    CHECK(effect->to.after.committed == approved->committed);
    CHECK(effect->to.after.adjusted() == approved->adjusted());
    CHECK(effect->to.after.free() == approved->free());
}

TEST_CASE("a line that the plan lacks has no effect") {
    CHECK_FALSE(effectOf(move("P9", "S1", wan(1)), FundYear(), builtInPlan()));
}

TEST_CASE("what the receiving line committed cannot be taken from it again") {
    MoneyYear made;
    made.moved("TJ1", "S2", "P3", wan(20), "2024-06-01");
    made.awarded("SB-1", "P3", wan(60));
    CHECK_FALSE(isCommittedUpon(made.build(), made.plan, made.reallocations.front()));
    made.awarded("SB-2", "P3", Money::ofFen(1));
    CHECK(isCommittedUpon(made.build(), made.plan, made.reallocations.front()));
}

TEST_CASE("a reallocation is listed with what was decided about it and stands") {
    MoneyYear made;
    made.moved("TJ1", "P4", "P5", wan(2), "2024-05-06");
    Reallocation& later = made.moved("TJ2", "P3", "S1", wan(4), "2024-06-01");
    later.takenUp.clear();
    later.ref.clear();
    made.decided(Subject::Reallocation, "TJ2", "propose", "proposed", "2024-06-01");
    made.decided(Subject::Reallocation, "TJ2", "approve", "approved", "2024-06-03").ref = "文9";
    const FundYear year = made.build();
    const Moved takenUp = movedOf(year.reallocations[0], year);
    CHECK(takenUp.state == "approved");
    CHECK(takenUp.proposed == nullptr);
    CHECK(takenUp.approvedOn() == day("2024-05-06"));
    CHECK(takenUp.ref() == "文1");
    const Moved decided = movedOf(year.reallocations[1], year);
    REQUIRE(decided.proposed != nullptr);
    CHECK(decided.proposed->date == day("2024-06-01"));
    CHECK(decided.approvedOn() == day("2024-06-03"));
    CHECK(decided.ref() == "文9");
    CHECK(decided.rejected == nullptr);
}
