// SPDX-License-Identifier: GPL-3.0-or-later
// The projects' indicators for one unit: whose records count, where, and which are left out.
#include "domain/progress/indicators.h"

#include "domain/progress/target_year.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

Measured show(const Plan& plan, const FundYear& year, const char* indicator,
              Id<Organisation> unit) {
    const auto& goal = std::get<NumericGoal>(plan.findIndicator(indicator)->goal);
    return measureIndicator(year, plan, goal, unit, kYearEnd);
}

Measured show(const FundYear& year, const char* indicator, Id<Organisation> unit) {
    return show(builtInPlan(), year, indicator, unit);
}

}  // namespace

TEST_CASE("P1 and P4 count what the unit served, and nobody else's") {
    YearBuilder scene;
    const auto platform = scene.agency("平台"), other = scene.agency("另一家");
    const auto university = scene.university("重庆大学");
    scene.transfer("X1", university, scene.sme("甲公司"), 3).service = platform;
    scene.transfer("X2", university, scene.sme("乙公司"), 2).service = other;
    scene.transfer("X3", university, scene.sme("丙公司"), 2);
    const FundYear year = scene.build();
    CHECK(show(year, "P1-3b", platform) == count(1));
    CHECK(show(year, "P1-3c", platform) == count(3));
    CHECK(show(year, "P4-1", other) == count(2));
    CHECK(show(year, "P4-2", other) == count(1));
}

TEST_CASE("P1-3c needs neither a university nor an SME") {
    YearBuilder scene;
    const auto platform = scene.agency("平台"), large = scene.sme("大公司");
    scene.edit(large).size = EnterpriseSize::Large;
    scene.licence("X1", scene.sme("甲公司"), large, 4).service = platform;
    CHECK(show(scene.build(), "P1-3c", platform) == count(4));
    CHECK(show(scene.build(), "P1-3b", platform) == count(0));
}

TEST_CASE("P1-4 leaves municipal projects out of amount and count, or of the amount only") {
    YearBuilder scene;
    const auto platform = scene.agency("平台");
    scene.pledge("Y1", scene.sme("甲公司"), wan(100), platform).municipalProject = true;
    scene.pledge("Y2", scene.sme("乙公司"), wan(200), platform);
    const FundYear year = scene.build();
    const Plan amountOnly = planWith("municipal_exclusion", "AMOUNT");
    CHECK(show(year, "P1-4a", platform) == count(1));
    CHECK(show(year, "P1-4b", platform) == count(1));
    CHECK(show(year, "P1-4c", platform) == Measured{wan(200)});
    CHECK(show(amountOnly, year, "P1-4a", platform) == count(2));
    CHECK(show(amountOnly, year, "P1-4b", platform) == count(2));
    CHECK(show(amountOnly, year, "P1-4c", platform) == Measured{wan(200)});
    CHECK(show(year, "P4-3b", platform) == Measured{wan(300)});
}

TEST_CASE("P1-4c goes by the registered amount whatever T7 goes by") {
    YearBuilder scene;
    const auto platform = scene.agency("平台");
    scene.pledge("Y1", scene.sme("甲公司"), wan(200), platform).disbursed = wan(150);
    const Plan disbursed = planWith("T7_amount_basis", "DISBURSED");
    CHECK(show(disbursed, scene.build(), "P1-4c", platform) == Measured{wan(200)});
    CHECK(show(disbursed, scene.build(), "P4-3b", platform) == Measured{wan(150)});
}

TEST_CASE("Trainings are counted by course and by attendance") {
    YearBuilder scene;
    const auto platform = scene.agency("平台"), other = scene.agency("另一家");
    FundYear year = scene.build();
    addActivity(year, platform, ActivityKind::Training, 40);
    addActivity(year, platform, ActivityKind::Training, 35);
    addActivity(year, platform, ActivityKind::Training);
    addActivity(year, platform, ActivityKind::Operation, 500);
    addActivity(year, other, ActivityKind::Training, 99);
    CHECK(show(year, "P1-5a", platform) == count(3));
    CHECK(show(year, "P1-5b", platform) == count(75));
    CHECK(show(year, "P1-3a", platform) == count(1));
}

TEST_CASE("Reports and applications are counted by their kind and holder") {
    YearBuilder scene;
    const auto platform = scene.agency("平台"), university = scene.university("重庆大学");
    FundYear year = scene.build();
    addDeliverable(year, platform, DeliverableKind::NavigationReport);
    addDeliverable(year, platform, DeliverableKind::CaseCollection);
    addDeliverable(year, university, DeliverableKind::InventionApplication);
    addDeliverable(year, university, DeliverableKind::InventionApplication);
    CHECK(show(year, "P1-2", platform) == count(1));
    CHECK(show(year, "P2-2", university) == count(2));
    CHECK(show(year, "P2-2", platform) == count(0));
}

TEST_CASE("P2-1a counts the city's technology SMEs, P2-1b the district's SMEs") {
    YearBuilder scene;
    const auto university = scene.university("重庆大学");
    const auto city = scene.sme("市内科技公司"), away = scene.sme("市外科技公司");
    scene.edit(city).inDistrict = scene.edit(away).inDistrict = false;
    scene.edit(away).inCity = false;
    scene.edit(city).techSmeNo = scene.edit(away).techSmeNo = "202450010608000001";
    scene.transfer("X1", university, city, 3);
    scene.transfer("X2", university, away, 5);
    scene.transfer("X3", university, scene.sme("区内公司"), 7);
    CHECK(show(scene.build(), "P2-1a", university) == count(3));
    CHECK(show(scene.build(), "P2-1b", university) == count(1));
}

TEST_CASE("P2-3a counts distinct patents, P2-3b their share of the unit's own stock") {
    YearBuilder scene;
    const auto university = scene.university("重庆大学"), other = scene.university("另一所");
    scene.edit(university).inDistrict = false;
    const auto large = scene.sme("大公司");
    scene.edit(large).size = EnterpriseSize::Large;
    scene.licence("X1", university, scene.sme("甲公司")).patents = {patent(1), patent(2)};
    scene.licence("X2", university, scene.sme("乙公司")).patents = {patent(2)};
    scene.licence("X3", university, large).patents = {patent(3)};
    scene.licence("X4", other, scene.sme("丙公司"));
    FundYear year = scene.build();
    addStock(year, university, "2023-12-31", 100);
    addStock(year, other, "2023-12-31", 900);
    CHECK(show(year, "P2-3a", university) == count(3));
    CHECK(show(year, "P2-3b", university) == Measured{Ratio{2, 100}});
}

TEST_CASE("P3 counts what the firm itself received, pledged and filed") {
    YearBuilder scene;
    const auto firm = scene.sme("甲公司"), partner = scene.sme("乙公司");
    const auto university = scene.university("重庆大学");
    auto& joint = scene.licence("X1", university, partner, 2);
    joint.way = Way::OpenLicence;
    joint.recipients.push_back(firm);
    scene.transfer("X2", university, partner, 9);
    FundYear year = scene.build();
    addProduct(year, firm, "2024-06-01");
    addProduct(year, partner, "2024-06-01");
    CHECK(show(year, "P3-1a", firm) == count(2));
    CHECK(show(year, "P3-2a", firm) == count(2));
    CHECK(show(year, "P3-4a", firm) == count(1));
}

TEST_CASE("P3-3 adds equity on either side to the pledges; T7 takes the pledges alone") {
    YearBuilder scene;
    const auto firm = scene.sme("甲公司");
    scene.pledge("Y1", firm, wan(120));
    auto& taken = scene.transfer("X1", scene.university("重庆大学"), firm);
    taken.way = Way::Equity;
    taken.amount = wan(50);
    auto& given = scene.transfer("X2", firm, scene.sme("乙公司"));
    given.way = Way::Equity;
    given.amount = wan(30);
    scene.transfer("X3", firm, scene.sme("丙公司")).amount = wan(999);
    CHECK(show(scene.build(), "P3-3", firm) == Measured{wan(200)});
    CHECK(valueOf(scene.build(), "T7") == Measured{wan(120)});
}

TEST_CASE("P5 counts the firms of the unit's own park") {
    YearBuilder scene;
    const auto park = scene.agency("园区"), tenant = scene.sme("入驻公司");
    const auto stranger = scene.sme("别处公司");
    scene.edit(tenant).park = scene.edit(park).code;
    scene.pledge("Y1", tenant, wan(400));
    scene.pledge("Y2", stranger, wan(300));
    FundYear year = scene.build();
    addProduct(year, tenant, "2024-06-01");
    addProduct(year, stranger, "2024-06-01");
    addActivity(year, park, ActivityKind::Briefing);
    CHECK(show(year, "P5-1a", park) == count(1));
    CHECK(show(year, "P5-1b", park) == count(1));
    CHECK(show(year, "P5-1c", park) == Measured{wan(400)});
    CHECK(show(year, "P5-2", park) == count(1));
}

TEST_CASE("A project's numeric indicators are measured together, in the plan's order") {
    YearBuilder scene;
    const auto platform = scene.agency("平台");
    for (int i = 0; i < 5; ++i) {
        const std::string number = std::to_string(i);
        scene.pledge("Y" + number, scene.sme(number), wan(4000), platform);
    }
    const FundYear year = scene.build();
    const Plan plan = builtInPlan();
    const auto states = measureProject(year, plan, *plan.findProject("P1"), platform, kYearEnd);
    REQUIRE(states.size() == 11);
    CHECK(states[6].code == "P1-4a");
    CHECK(states[6].met);
    CHECK(states[7].fulfilment == Fraction(0, 1));
    CHECK(states[8].value == Measured{wan(20'000)});
    CHECK(states[8].met);
}

TEST_CASE("The records behind an indicator are the unit's own") {
    YearBuilder scene;
    const auto agency = scene.agency("机构");
    scene.pledge("Y1", scene.sme("甲公司"), wan(10));
    scene.pledge("Y2", scene.sme("乙公司"), wan(20), agency);
    const Plan plan = builtInPlan();
    const auto& goal = std::get<NumericGoal>(plan.findIndicator("P4-3b")->goal);
    CHECK(recordsBehind(scene.build(), plan, goal, agency, kYearEnd) ==
          std::vector<EvidenceRef>{{EvidenceRef::Kind::Pledge, 1}});
}
