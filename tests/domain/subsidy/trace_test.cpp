// SPDX-License-Identifier: GPL-3.0-or-later
// A trace is the calculation: folding it gives every amount to the 分, and nothing is lost between
// lines, units and scheme.
#include "domain/subsidy/calculation.h"
#include "domain/subsidy/replay.h"
#include "support/random_year.h"
#include "support/settled_lines.h"
#include "support/year_builder.h"

#include <rapidcheck/catch.h>

#include <set>

namespace grants::test {
namespace {

void checkLine(const UnitResult& unit, const Line& line) {
    RC_ASSERT(replay(line.steps, Money()) == line.raw);
    const Step last = spreadStep(unit, line);
    RC_ASSERT(replay(std::span(&last, 1), line.raw) == line.paid);
    RC_ASSERT(line.paid <= line.raw);
}

void checkUnit(const UnitResult& unit) {
    Money raw, paid;
    for (const Line& line : unit.lines) {
        checkLine(unit, line);
        raw += line.raw;
        paid += line.paid;
    }
    RC_ASSERT(raw == unit.raw);
    RC_ASSERT(paid == unit.paid);
    RC_ASSERT(replay(unit.steps, unit.raw) == unit.paid);
    RC_ASSERT(unit.paid <= unit.capped);
    RC_ASSERT(unit.capped <= unit.raw);
}

void checkScheme(const SchemeResult& result) {
    Money raw, capped, paid;
    for (const UnitResult& unit : result.units) {
        checkUnit(unit);
        raw += unit.raw;
        capped += unit.capped;
        paid += unit.paid;
    }
    RC_ASSERT(raw == result.raw);
    RC_ASSERT(capped == result.capped);
    RC_ASSERT(paid == result.paid);
    RC_ASSERT(result.pool == result.paid + result.residue);
    RC_ASSERT(result.paid <= result.pool);
}

struct Seen {
    std::set<StepKind> steps;
    std::set<RejectionCode> rejections;
    std::set<Binding> bindings;

    void look(const SchemeResult& result) {
        for (const auto& one : result.rejected) rejections.insert(one.code);
        for (const auto& unit : result.units) {
            bindings.insert(unit.binding);
            for (const auto& step : unit.steps) steps.insert(step.kind);
            for (const auto& line : unit.lines) {
                for (const auto& step : line.steps) steps.insert(step.kind);
            }
        }
    }
};

/// Every fifth record counts for a project of one of its parties.
ProjectSupport someSupport(const FundYear& year) {
    std::vector<std::pair<std::uint32_t, std::string_view>> licences, pledges;
    const auto at = [&](Id<Organisation> unit) {
        return static_cast<std::uint32_t>(year.registry.indexOf(unit));
    };
    for (std::size_t i = 0; i < year.licences.size(); i += 5)
        licences.emplace_back(at(year.licences[i].recipients.front()), year.licences[i].registerNo);
    for (std::size_t i = 0; i < year.pledges.size(); i += 5)
        pledges.emplace_back(at(year.pledges[i].debtor), year.pledges[i].registerNo);
    const std::size_t units = year.registry.units().size();
    return {SupportedRecords(units, licences), SupportedRecords(units, pledges)};
}

/// A batch paid every seventh record's recipient, and every seventh pledge's debtor.
SettledLines someBatch(const FundYear& year) {
    SettledLines batch;
    for (std::size_t i = 0; i < year.licences.size(); i += 7) {
        const LicenceRecord& each = year.licences[i];
        batch.add(each.recipients.front(), each.registerNo, Role::Recipient, yuan(700),
                  each.patents);
    }
    for (std::size_t i = 0; i < year.pledges.size(); i += 7)
        batch.add(year.pledges[i].debtor, year.pledges[i].registerNo, Role::Enterprise, yuan(90));
    return batch;
}

constexpr int kKinds = static_cast<int>(StepKind::LineSpread) + 1;

}  // namespace

TEST_CASE("replaying the traces of random years gives every amount") {
    rc::prop("years", [] {
        const FundYear year =
            randomYear(*rc::gen::arbitrary<std::uint64_t>(), *rc::gen::inRange(1, 40));
        const RandomPolicy policy = randomPolicy(*rc::gen::arbitrary<std::uint64_t>());
        for (const Basis basis : {Basis::Filed, Basis::Potential}) {
            const ProjectSupport support = someSupport(year);
            const SettledLines batch = someBatch(year);
            for (const Settled& settled : {Settled(), batch.settled()}) {
                checkScheme(calculateTransferScheme(policy.transfers, year, policy.rules, basis,
                                                    support, settled));
                checkScheme(calculatePledgeScheme(policy.pledges, year, policy.rules, basis,
                                                  support, settled));
            }
        }
    });
}

TEST_CASE("random years reach every step, rejection and binding") {
    Seen seen;
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        const FundYear year = randomYear(seed, 20);
        const RandomPolicy policy = randomPolicy(seed + 1'000'000);
        const Basis basis = seed % 2 == 0 ? Basis::Filed : Basis::Potential;
        const ProjectSupport support = someSupport(year);
        const SettledLines batch = someBatch(year);
        for (const Settled& settled : {Settled(), batch.settled()}) {
            seen.look(calculateTransferScheme(policy.transfers, year, policy.rules, basis, support,
                                              settled));
            seen.look(
                calculatePledgeScheme(policy.pledges, year, policy.rules, basis, support, settled));
        }
    }
    CHECK(seen.steps.size() == kKinds - 1);  // LineSpread is written on demand
    CHECK(seen.rejections.size() == static_cast<std::size_t>(RejectionCode::Duplicate) + 1);
    CHECK(seen.bindings.size() == 3);
}

TEST_CASE("every step has a code, a clause and a sentence") {
    std::set<std::string_view> codes;
    SchemeClauses clauses = transferPolicy().clauses;
    clauses.pledge = pledgePolicy().clauses.pledge;
    for (int i = 0; i < kKinds; ++i) {
        const auto kind = static_cast<StepKind>(i);
        CAPTURE(codeText(kind));
        codes.insert(codeText(kind));
        CHECK_FALSE(clauseOf(clauses, kind).empty());
        CHECK_FALSE(describe(Step{kind, {}, {}, 1, 1, yuan(1)}).empty());
    }
    // A piece's rate is one step, transferred or licensed, and so is a cap, whole or what is left.
    CHECK(codes.size() == kKinds - 2);
}

TEST_CASE("a trace that was tampered with does not replay") {
    YearBuilder scenario;
    const auto university = scenario.university("某大学"), firm = scenario.sme("某公司");
    scenario.licence("X1", university, firm, 3, wan(600));
    const FundYear year = scenario.build();
    const auto result =
        calculateTransferScheme(transferPolicy(), year, policyRules(), Basis::Potential);
    const auto& kept = result.units.back().lines.front().steps;
    std::vector<Step> steps(kept.begin(), kept.end());
    REQUIRE(steps.size() == 2);
    REQUIRE(replay(steps, Money()) == yuan(3000));
    CHECK_THROWS_AS(replay(steps, yuan(1)), std::logic_error);
    steps[1].after = yuan(3001);
    CHECK_THROWS_AS(replay(steps, Money()), std::logic_error);
    steps[1].after = yuan(3000);
    steps[0].num = 4;
    CHECK_THROWS_AS(replay(steps, Money()), std::logic_error);
}

TEST_CASE("a step says its numbers") {
    const Step pieces{StepKind::LicenceRate, {}, yuan(3000), 3, 1, yuan(1000)};
    CHECK(describe(pieces).arguments == std::vector<std::string>{"3", "1,000.00"});
    const Step large{StepKind::LargeHigher, yuan(3000), yuan(3000), 1, 10'000, wan(600)};
    CHECK(describe(large).arguments == std::vector<std::string>{"6,000,000.00", "0.01%", "600.00"});
    const Step pool{StepKind::PoolScale, yuan(28), yuan(25), 25, 28, {}};
    CHECK(describe(pool).arguments == std::vector<std::string>{"25/28"});
}

TEST_CASE("a trace tells how a capped and scaled unit came to its payment") {
    YearBuilder scenario;
    const auto university = scenario.university("某大学");
    const auto firm = scenario.sme("某公司"), other = scenario.sme("另一公司");
    scenario.transfer("ZR1", university, firm, 30);
    scenario.transfer("ZR2", university, other, 20);
    SchemeRules scheme = transferPolicy();
    scheme.pool = yuan(100'000);
    const FundYear year = scenario.build();
    const auto result = calculateTransferScheme(scheme, year, policyRules(), Basis::Potential);
    REQUIRE(result.ratio == Fraction(5, 14));
    const UnitResult& unit = result.units.front();
    std::vector<StepKind> kinds;
    for (const Step& step : unit.steps) kinds.push_back(step.kind);
    CHECK(kinds == std::vector{StepKind::UnitCap, StepKind::PoolScale, StepKind::RoundTo});
    CHECK(unit.paid == yuan(35'714));
    CHECK(unit.binding == Binding::Pool);
    CHECK(unit.lines[0].paid + unit.lines[1].paid == unit.paid);
}

TEST_CASE("a result keeps its traces when the one it was copied from is gone") {
    YearBuilder scenario;
    scenario.pledge("Y1", scenario.sme("某公司"), wan(300));
    const FundYear year = scenario.build();
    SchemeResult copy;
    {
        const auto result =
            calculatePledgeScheme(pledgePolicy(), year, policyRules(), Basis::Potential);
        copy = result;
    }
    CHECK(replay(copy.units.front().lines.front().steps, Money()) == yuan(3000));
}

}  // namespace grants::test
