// SPDX-License-Identifier: GPL-3.0-or-later
// What a scheme pays and cites comes from the plan, line by line.
#include "domain/plan/plan_reader.h"
#include "domain/subsidy/result.h"
#include "support/third_scheme.h"
#include "support/year_builder.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

bool sameClauses(const SchemeClauses& a, const SchemeClauses& b) {
    return a.chapter == b.chapter && a.scheme == b.scheme && a.transfer == b.transfer &&
           a.licence == b.licence && a.large == b.large && a.pledge == b.pledge &&
           a.unitCap == b.unitCap && a.pool == b.pool && a.useBy == b.useBy && a.once == b.once &&
           a.otherFunding == b.otherFunding;
}

}  // namespace

TEST_CASE("The built-in transfer scheme pays what the policy says") {
    const SchemeRules scheme = builtInPlan().schemeRules()[0], policy = transferPolicy();
    const auto& rates = std::get<TransferRates>(scheme.rates);
    CHECK(scheme.code == "S1");
    CHECK(scheme.unitCap == policy.unitCap);
    CHECK(scheme.pool == policy.pool);
    CHECK(rates.transfer == Money::ofYuan(4000));
    CHECK(rates.licence == Money::ofYuan(1000));
    CHECK(rates.large->rate == Fraction(1, 10'000));
    CHECK(rates.large->threshold == Money::ofWan(500));
    CHECK(sameClauses(scheme.clauses, policy.clauses));
}

TEST_CASE("The built-in pledge scheme pays what the policy says") {
    const SchemeRules scheme = builtInPlan().schemeRules()[1], policy = pledgePolicy();
    CHECK(scheme.code == "S2");
    CHECK(scheme.unitCap == policy.unitCap);
    CHECK(scheme.pool == policy.pool);
    CHECK(std::get<PledgeRates>(scheme.rates).financing == Fraction(1, 1000));
    CHECK(sameClauses(scheme.clauses, policy.clauses));
}

TEST_CASE("Steps cite the line, the cap and the pool that they apply") {
    const auto plan = readPlan(planWithThirdTransferScheme()).plan;
    REQUIRE(plan);
    const SchemeClauses clauses = plan->schemeRules()[2].clauses;
    CHECK(clauseOf(clauses, StepKind::TransferRate) == "二(三)1");
    CHECK(clauseOf(clauses, StepKind::LicenceRate) == "二(三)2");
    CHECK(clauseOf(clauses, StepKind::UnitCap) == "二(三)3");
    CHECK(clauseOf(clauses, StepKind::PoolScale) == "二(三)4");
    CHECK(clauseOf(clauses, StepKind::RoundTo) == "二(三)");
}

TEST_CASE("Rejections cite the scheme, the schemes' chapter or the rule of the fund") {
    const auto plan = readPlan(planWithThirdPledgeScheme()).plan;
    REQUIRE(plan);
    const SchemeClauses clauses = plan->schemeRules()[2].clauses;
    CHECK(clauseOf(clauses, RejectionCode::Debtor) == "二(三)");
    CHECK(clauseOf(clauses, RejectionCode::NoRecord) == "二");
    CHECK(clauseOf(clauses, RejectionCode::OtherFunding) == "三");
}
