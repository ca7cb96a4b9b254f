// SPDX-License-Identifier: GPL-3.0-or-later
// Two calculations that share nothing must tell the same awards for the same records.
#include "domain/attribution/award_records.h"
#include "naive_attribution.h"
#include "support/award_year.h"

#include <catch2/catch.hpp>

namespace grants::test {
namespace {

NaiveShares worked(const FundYear& year, const Plan& plan, Date asOf) {
    const Casebook book(year, plan);
    const AwardRecords awards(book, asOf);
    NaiveShares all;
    for (const ClaimedRecord& each : awards.records())
        for (const Claimant& by : each.claimants)
            all[numberOf(year, each.record)][by.award->number()] = by.counts;
    return all;
}

template <class T>
void erase(std::vector<T>& list, EvidenceRef::Kind kind, const std::vector<EvidenceRef>& others) {
    for (auto each = others.rbegin(); each != others.rend(); ++each)
        if (each->kind == kind) list.erase(list.begin() + static_cast<std::ptrdiff_t>(each->index));
}

/// The year without what counts for others: what is left is all that the award has.
FundYear without(const FundYear& year, const std::vector<EvidenceRef>& others) {
    FundYear left = year;
    erase(left.licences, EvidenceRef::Kind::Licence, others);
    erase(left.pledges, EvidenceRef::Kind::Pledge, others);
    erase(left.products, EvidenceRef::Kind::Product, others);
    return left;
}

}  // namespace

TEST_CASE("a plain calculation with sets agrees on random years under every reading") {
    Plan plan = builtInPlan();
    bool rivals = false;
    for (const char* reading : {"EXCLUSIVE_SERVICE", "EXCLUSIVE_ALL", "SHARED"}) {
        REQUIRE(plan.set("attribution", reading));
        for (std::uint64_t seed = 1; seed <= 60; ++seed) {
            const FundYear year = randomAwards(seed, 40);
            for (const Date asOf : {Date(2024, 12, 31), Date(2024, 5, 31)}) {
                INFO("seed " << seed << " " << reading << " " << inIso(asOf));
                const NaiveShares expected = naiveShares(year, reading, asOf);
                CHECK(worked(year, plan, asOf) == expected);
                for (const auto& [number, awards] : expected)
                    for (const auto& [award, counts] : awards) rivals = rivals || !counts;
            }
        }
    }
    CHECK(rivals);
}

TEST_CASE("an award's indicators are those of a year without what counts for others") {
    Plan plan = builtInPlan();
    REQUIRE(plan.set("attribution", "EXCLUSIVE_ALL"));
    const Date asOf(2024, 12, 31);
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        const FundYear year = randomAwards(seed, 40);
        const Casebook book(year, plan);
        const AwardRecords awards(book, asOf);
        for (const Case& each : book.cases()) {
            INFO("seed " << seed << " " << each.number());
            const FundYear left = without(year, awards.lostBy(each));
            const auto expected = measureProject(left, plan, *each.project, each.unit->id, asOf);
            const auto states = awards.indicatorsOf(each);
            REQUIRE(states.size() == expected.size());
            for (std::size_t at = 0; at < states.size(); ++at)
                CHECK(states[at].value == expected[at].value);
        }
    }
}

}  // namespace grants::test
