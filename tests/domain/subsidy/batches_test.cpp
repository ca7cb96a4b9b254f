// SPDX-License-Identifier: GPL-3.0-or-later
// A scheme that is paid in batches pays no more than one that is paid at once may (projects §8).
#include "domain/batches/batch_number.h"
#include "domain/plan/plan_reader.h"
#include "domain/subsidy/batch_calculation.h"
#include "support/random_year.h"
#include "support/settled_lines.h"
#include "support/year_builder.h"

#include <rapidcheck/catch.h>

#include <map>

namespace grants::test {
namespace {

/// The claims of a year paid in several batches, one day after the other.
class InBatches {
  public:
    InBatches(const FundYear& year, const SchemeRules& scheme, const Rules& rules, int batches)
        : m_year(year), m_scheme(scheme), m_rules(rules) {
        for (int i = 0; i < batches; ++i) payThose(i, batches);
    }

    [[nodiscard]] Settled settled() const { return m_paid.settled(); }

  private:
    void payThose(int turn, int batches) {
        FundYear part = m_year;
        part.claims.clear();
        for (std::size_t i = 0; i < m_year.claims.size(); ++i) {
            const Claim& each = m_year.claims[i];
            const bool turned = static_cast<int>(i) % batches == turn;
            if (turned && !settled().holds(each.unit, each.registerNo)) part.claims.push_back(each);
        }
        m_paid.add(calculate(m_scheme, part, m_rules, Basis::Filed, {}, settled()));
    }

    const FundYear& m_year;
    const SchemeRules& m_scheme;
    const Rules& m_rules;
    SettledLines m_paid;
};

/// Whoever shares a cap, by the reading in force.
std::string accountOf(const FundYear& year, const Rules& rules, std::int64_t unit, Role role) {
    const std::string own = std::to_string(unit);
    const std::string& person = year.registry.at({unit}).legalRepresentative;
    if (rules.capAggregation == CapAggregation::ByRole)
        return own + "/" + std::string(codeText(role));
    return rules.capAggregation == CapAggregation::ByGroup && !person.empty() ? person : own;
}

void checkCaps(const FundYear& year, const SchemeRules& scheme, const Rules& rules,
               const Settled& settled) {
    std::map<std::string, Money> accounts;
    for (const auto& [who, paid] : settled.byUnit())
        accounts[accountOf(year, rules, who.first, who.second)] += paid;
    for (const auto& [account, paid] : accounts) RC_ASSERT(paid <= scheme.unitCap);
    RC_ASSERT(settled.paid() <= scheme.pool);
}

}  // namespace

TEST_CASE("several batches of a random year pay no more than the pool, and nobody above his cap") {
    rc::prop("years", [] {
        const FundYear year =
            randomYear(*rc::gen::arbitrary<std::uint64_t>(), *rc::gen::inRange(1, 30));
        const RandomPolicy policy = randomPolicy(*rc::gen::arbitrary<std::uint64_t>());
        const int batches = *rc::gen::inRange(1, 5);
        for (const SchemeRules* scheme : {&policy.transfers, &policy.pledges}) {
            const InBatches paid(year, *scheme, policy.rules, batches);
            checkCaps(year, *scheme, policy.rules, paid.settled());
        }
    });
}

TEST_CASE("one batch of every claim pays what the plain calculation pays") {
    rc::prop("years", [] {
        const FundYear year =
            randomYear(*rc::gen::arbitrary<std::uint64_t>(), *rc::gen::inRange(1, 30));
        const Plan plan = builtInPlan();
        for (const char* scheme : {"S1", "S2"}) {
            const auto plain = calculateScheme(year, plan, scheme, Basis::Filed);
            const auto batch =
                calculateBatch(year, plan, scheme, claimsToTake(year, scheme, std::nullopt));
            RC_ASSERT(batch.result.paid == plain.paid);
            RC_ASSERT(batch.result.units.size() == plain.units.size());
            for (std::size_t i = 0; i < plain.units.size(); ++i)
                RC_ASSERT(batch.result.units[i].paid == plain.units[i].paid);
            RC_ASSERT(batch.result.rejected.size() == plain.rejected.size());
        }
    });
}

TEST_CASE("batches are numbered after those of the scheme and year that are there") {
    FundYear year;
    CHECK(nextBatchNumber(year, "S1", day("2024-06-01")) == "S1-2024-01");
    for (const char* number : {"S1-2024-01", "S1-2024-11", "S2-2024-40", "S1-2023-50"})
        year.batches.emplace_back().number = number;
    CHECK(nextBatchNumber(year, "S1", day("2024-06-01")) == "S1-2024-12");
    CHECK(nextBatchNumber(year, "S1", day("2025-01-01")) == "S1-2025-01");
}

TEST_CASE(
    "a number by which something was paid before the program was taken up is not given again") {
    FundYear year;
    year.payments.emplace_back().reason = "S1-2024-03";
    CHECK(nextBatchNumber(year, "S1", day("2024-06-01")) == "S1-2024-04");
}

TEST_CASE("a batch takes the claims of its scheme up to its day, that day among them") {
    YearBuilder scenario;
    const auto university = scenario.university("某大学"), firm = scenario.sme("某公司");
    scenario.transfer("ZR1", university, firm);
    scenario.claim("S1", firm, "ZR1");
    scenario.claim("S1", university, "ZR1");
    scenario.claim("S2", firm, "Y1");
    FundYear year = scenario.build();
    year.claims.front().date = day("2024-05-31");
    CHECK(claimsToTake(year, "S1", day("2024-05-30")).empty());
    CHECK(claimsToTake(year, "S1", day("2024-05-31")).size() == 1);
    CHECK(claimsToTake(year, "S1", std::nullopt).size() == 2);
}

TEST_CASE("nothing is left to a unit that a batch paid up to its cap, and the trace says why") {
    YearBuilder scenario;
    const auto university = scenario.university("某大学"), firm = scenario.sme("某公司");
    scenario.transfer("ZR2", university, firm, 3);
    SettledLines batch;
    batch.add(firm, "ZR1", Role::Recipient, yuan(95'000));
    const FundYear year = scenario.build();
    const auto result = calculateTransferScheme(transferPolicy(), year, policyRules(),
                                                Basis::Potential, {}, batch.settled());
    const UnitResult& unit = result.units.back();
    CHECK(unit.raw == yuan(12'000));
    CHECK(unit.paid == yuan(5'000));
    CHECK(unit.binding == Binding::UnitCap);
    REQUIRE(unit.steps.size() == 1);
    CHECK(describe(unit.steps.front()).arguments ==
          std::vector<std::string>{"100,000.00", "95,000.00", "5,000.00"});
}

TEST_CASE("a later batch shares what approved batches left of the pool") {
    YearBuilder scenario;
    const auto university = scenario.university("某大学"), firm = scenario.sme("某公司");
    scenario.transfer("ZR2", university, firm, 10);
    SettledLines batch;
    batch.add(scenario.sme("另一公司"), "ZR1", Role::Recipient, yuan(460'000));
    const FundYear year = scenario.build();
    const auto result = calculateTransferScheme(transferPolicy(), year, policyRules(),
                                                Basis::Potential, {}, batch.settled());
    CHECK(result.settled == yuan(460'000));
    CHECK(result.pool == yuan(40'000));
    CHECK(result.ratio == Fraction(1, 2));
    CHECK(result.paid == yuan(40'000));
}

TEST_CASE("a loan that a batch rewarded to one side alone is not rewarded to the other as well") {
    YearBuilder scenario;
    const auto firm = scenario.sme("某公司"), agency = scenario.agency("某服务机构");
    scenario.pledge("Y1", firm, wan(100), agency);
    scenario.claim("S2", agency, "Y1");
    SettledLines batch;
    batch.add(firm, "Y1", Role::Enterprise, yuan(1000));
    const FundYear year = scenario.build();
    Rules rules = policyRules();
    const auto pay = [&] {
        return calculatePledgeScheme(pledgePolicy(), year, rules, Basis::Filed, {},
                                     batch.settled());
    };
    rules.pledgeSides = PledgeSides::PerLoan;
    CHECK(pay().rejected.front().code == RejectionCode::AlreadyPaid);
    rules.pledgeSides = PledgeSides::Each;
    CHECK(pay().paid == yuan(1000));
}

}  // namespace grants::test
