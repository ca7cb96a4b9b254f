// SPDX-License-Identifier: GPL-3.0-or-later
// Which records the targets leave out although their day is right.
#include "domain/progress/uncounted.h"

#include "domain/progress/target_year.h"
#include "support/random_year.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

std::size_t uncountedIn(const FundYear& year, Date asOf = kYearEnd) {
    return uncountedRecords(year, builtInPlan(), asOf).size();
}

struct Deal {
    YearBuilder scene;
    YearBuilder::UnitId giver, taker = scene.sme("甲公司");
    Deal(bool fromUniversity)
        : giver(fromUniversity ? scene.university("重庆大学") : scene.sme("乙公司")) {
        scene.transfer("X1", giver, taker);
    }
};

bool contains(const std::vector<EvidenceRef>& records, EvidenceRef wanted) {
    return std::find(records.begin(), records.end(), wanted) != records.end();
}

}  // namespace

TEST_CASE("A transfer between two enterprises counts for no target") {
    CHECK(uncountedIn(Deal(false).scene.build()) == 1);
}

TEST_CASE("A transfer from a university to a small enterprise counts") {
    CHECK(uncountedIn(Deal(true).scene.build()) == 0);
}

TEST_CASE("A pledge of an enterprise elsewhere counts for no target") {
    YearBuilder scene;
    const auto debtor = scene.sme("外地公司");
    scene.edit(debtor).inDistrict = false;
    scene.pledge("Y1", debtor, wan(100));
    CHECK(uncountedIn(scene.build()) == 1);
}

TEST_CASE("What lies outside the window or after the day is not told a second time") {
    Deal deal(false);
    deal.scene.transfer("X2", deal.giver, deal.taker).date = day("2025-01-01");
    deal.scene.transfer("X3", deal.giver, deal.taker).date = day("2024-07-01");
    CHECK(uncountedIn(deal.scene.build(), Date(2024, 6, 30)) == 1);
}

TEST_CASE("A record is counted nowhere or stands behind a target, never both") {
    const Plan plan = builtInPlan();
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const FundYear year = randomYear(seed, 60);
        const auto left = uncountedRecords(year, plan, kYearEnd);
        std::vector<EvidenceRef> behind;
        for (const Target& target : plan.targets)
            for (const auto record : recordsBehind(year, plan, target.code, kYearEnd))
                behind.push_back(record);
        for (std::size_t at = 0; at < year.licences.size(); ++at) {
            const EvidenceRef record{EvidenceRef::Kind::Licence, at};
            INFO("seed " << seed << " record " << at);
            CHECK((contains(left, record) != contains(behind, record) ||
                   !plan.rules().factWindow.contains(year.licences[at].date)));
        }
    }
}

TEST_CASE("A deal that is being typed is warned of when it counts for no target") {
    const FundYear year = Deal(false).scene.build();
    const Plan plan = builtInPlan();
    UncountedCheck check(year, plan);
    const auto finding = check(year.licences.front());
    REQUIRE(finding);
    CHECK(finding->severity == Severity::Warning);
}

TEST_CASE("Nothing is said of a deal whose parties are not registered yet") {
    const FundYear year = Deal(false).scene.build();
    LicenceRecord typed = year.licences.front();
    typed.recipients = {Id<Organisation>{-1}};
    const Plan plan = builtInPlan();
    CHECK_FALSE(UncountedCheck(year, plan)(typed));
}
