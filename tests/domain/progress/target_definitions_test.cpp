// SPDX-License-Identifier: GPL-3.0-or-later
// What each of the ten targets counts (domain §1.3).
#include "domain/progress/target_year.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

TEST_CASE("T1: ten patents in one contract are ten events") {
    YearBuilder scene;
    scene.transfer("X1", scene.university("重庆大学"), scene.sme("甲公司"), 10);
    CHECK(valueOf(scene.build(), "T1") == count(10));
}

TEST_CASE("T1: one patent licensed to three firms is three events") {
    YearBuilder scene;
    const auto university = scene.university("重庆大学");
    for (const auto* number : {"X1", "X2", "X3"})
        scene.licence(number, university, scene.sme(number)).patents = {patent(77)};
    CHECK(valueOf(scene.build(), "T1") == count(3));
}

TEST_CASE("T1: joint transferees of one patent are one event") {
    YearBuilder scene;
    auto& record = scene.transfer("X1", scene.university("重庆大学"), scene.sme("甲公司"));
    record.recipients.push_back(scene.sme("乙公司"));
    CHECK(valueOf(scene.build(), "T1") == count(1));
}

TEST_CASE("T1: any provider may be the university, also one from elsewhere") {
    YearBuilder scene;
    const auto university = scene.university("外地大学");
    scene.edit(university).inDistrict = scene.edit(university).inCity = false;
    auto& record = scene.transfer("X1", scene.sme("丙公司"), scene.sme("甲公司"));
    record.providers.push_back(university);
    CHECK(valueOf(scene.build(), "T1") == count(1));
}

TEST_CASE("T1: firms from elsewhere and large firms do not count") {
    YearBuilder scene;
    const auto university = scene.university("重庆大学");
    const auto outside = scene.sme("区外公司"), large = scene.sme("大公司");
    scene.edit(outside).inDistrict = false;
    scene.edit(large).size = EnterpriseSize::Large;
    scene.transfer("X1", university, outside);
    scene.transfer("X2", university, large);
    scene.transfer("X3", scene.sme("甲公司"), scene.sme("乙公司"));
    CHECK(valueOf(scene.build(), "T1") == count(0));
}

TEST_CASE("T2: a firm counts once, and each joint transferee counts") {
    YearBuilder scene;
    const auto university = scene.university("重庆大学");
    const auto first = scene.sme("甲公司"), second = scene.sme("乙公司");
    scene.transfer("X1", university, first);
    scene.licence("X2", university, first);
    scene.transfer("X3", university, first).recipients.push_back(second);
    CHECK(valueOf(scene.build(), "T2") == count(2));
}

TEST_CASE("T2: of joint transferees only the district's SMEs count") {
    YearBuilder scene;
    const auto outside = scene.sme("区外公司");
    scene.edit(outside).inDistrict = false;
    scene.transfer("X1", scene.university("重庆大学"), outside)
        .recipients.push_back(scene.sme("甲公司"));
    CHECK(valueOf(scene.build(), "T2") == count(1));
}

TEST_CASE("T3: credit of exactly 1000 万元 is inclusive, one fen more is not") {
    YearBuilder scene;
    scene.pledge("Y1", scene.sme("甲公司"), wan(1000));
    scene.pledge("Y2", scene.sme("乙公司"), wan(1000) + Money::ofFen(1));
    CHECK(valueOf(scene.build(), "T3") == count(1));
}

TEST_CASE("T3: a debtor with several inclusive pledges counts once") {
    YearBuilder scene;
    const auto debtor = scene.sme("甲公司");
    scene.pledge("Y1", debtor, wan(300));
    scene.pledge("Y2", debtor, wan(200));
    CHECK(valueOf(scene.build(), "T3") == count(1));
}

TEST_CASE("T4: an offer taken by two licensees is two licences") {
    YearBuilder scene;
    auto& record = scene.licence("X1", scene.university("重庆大学"), scene.sme("甲公司"), 3);
    record.way = Way::OpenLicence;
    record.recipients.push_back(scene.sme("乙公司"));
    CHECK(valueOf(scene.build(), "T4") == count(6));
}

TEST_CASE("T4: the same patent to the same licensee twice is one licence") {
    YearBuilder scene;
    const auto university = scene.university("重庆大学"), firm = scene.sme("甲公司");
    for (const auto* number : {"X1", "X2"}) {
        auto& record = scene.licence(number, university, firm);
        record.way = Way::OpenLicence;
        record.patents = {patent(5)};
    }
    CHECK(valueOf(scene.build(), "T4") == count(1));
}

TEST_CASE("T4: a party in the district on either side is enough, none is not") {
    YearBuilder scene;
    const auto outside = scene.sme("区外公司"), elsewhere = scene.university("外地大学");
    scene.edit(outside).inDistrict = scene.edit(elsewhere).inDistrict = false;
    scene.licence("X1", elsewhere, scene.sme("甲公司")).way = Way::OpenLicence;
    scene.licence("X2", scene.university("重庆大学"), outside).way = Way::OpenLicence;
    scene.licence("X3", elsewhere, outside).way = Way::OpenLicence;
    CHECK(valueOf(scene.build(), "T4") == count(2));
}

TEST_CASE("T5: distinct patents over the sum of each university's earliest snapshot") {
    YearBuilder scene;
    const auto one = scene.university("甲大学"), two = scene.university("乙研究院");
    const auto outside = scene.sme("区外公司");
    scene.edit(outside).inDistrict = false;
    scene.licence("X1", one, scene.sme("甲公司")).patents = {patent(1), patent(2)};
    scene.licence("X2", one, outside).patents = {patent(2), patent(3)};
    FundYear year = scene.build();
    addStock(year, one, "2024-12-31", 5);
    addStock(year, one, "2023-12-31", 100);
    addStock(year, two, "2023-12-31", 60);
    CHECK(valueOf(year, "T5") == Measured{Ratio{3, 160}});
}

TEST_CASE("T5: universities elsewhere count neither above nor below") {
    YearBuilder scene;
    const auto elsewhere = scene.university("外地大学");
    scene.edit(elsewhere).inDistrict = false;
    scene.licence("X1", elsewhere, scene.sme("甲公司"));
    FundYear year = scene.build();
    addStock(year, elsewhere, "2023-12-31", 100);
    CHECK(valueOf(year, "T5") == Measured{Ratio{0, 0}});
}

TEST_CASE("T6: inclusive SMEs of all firms with a pledge, each once") {
    YearBuilder scene;
    const auto large = scene.sme("大公司"), both = scene.sme("甲公司");
    scene.edit(large).size = EnterpriseSize::Large;
    scene.pledge("Y1", large, wan(100));
    scene.pledge("Y2", both, wan(100));
    scene.pledge("Y3", both, wan(5000));
    scene.pledge("Y4", scene.sme("乙公司"), wan(5000));
    CHECK(valueOf(scene.build(), "T6") == Measured{Ratio{1, 3}});
}

TEST_CASE("T7: registered amounts of the district's firms, whatever their size") {
    YearBuilder scene;
    const auto large = scene.sme("大公司"), outside = scene.sme("区外公司");
    scene.edit(large).size = EnterpriseSize::Large;
    scene.edit(outside).inDistrict = false;
    scene.pledge("Y1", large, wan(30'000)).disbursed = wan(1);
    scene.pledge("Y2", scene.sme("甲公司"), wan(10'000));
    scene.pledge("Y3", outside, wan(99));
    scene.pledge("Y4", scene.university("重庆大学"), wan(99));
    CHECK(valueOf(scene.build(), "T7") == Measured{wan(40'000)});
}

TEST_CASE("T8: licence amounts by record with a party in the district, no transfers") {
    YearBuilder scene;
    const auto outside = scene.sme("区外公司"), firm = scene.sme("甲公司");
    scene.edit(outside).inDistrict = false;
    scene.licence("X1", outside, firm, 5, wan(600));
    scene.licence("X2", firm, outside, 1, wan(50)).way = Way::OpenLicence;
    scene.licence("X3", outside, outside, 1, wan(7));
    scene.transfer("X4", firm, firm).amount = wan(3);
    CHECK(valueOf(scene.build(), "T8") == Measured{wan(650)});
}

TEST_CASE("T9: filings of the district's enterprises") {
    YearBuilder scene;
    const auto firm = scene.sme("甲公司"), outside = scene.sme("区外公司");
    scene.edit(outside).inDistrict = false;
    const auto university = scene.university("重庆大学");
    FundYear year = scene.build();
    addProduct(year, firm, "2024-01-01");
    addProduct(year, firm, "2024-01-01");
    addProduct(year, outside, "2024-01-01");
    addProduct(year, university, "2024-01-01");
    CHECK(valueOf(year, "T9") == count(2));
}

TEST_CASE("T10: satisfied and fairly satisfied of all valid answers") {
    FundYear year;
    addSurvey(year, "2024-03-01", 50, 30, 10, 10);
    addSurvey(year, "2024-09-01", 9, 1, 0, 0);
    CHECK(valueOf(year, "T10") == Measured{Ratio{90, 110}});
}

TEST_CASE("A year without records has noughts, and ratios that cannot be computed") {
    const FundYear year;
    CHECK(valueOf(year, "T1") == count(0));
    CHECK(valueOf(year, "T7") == Measured{Money{}});
    for (const auto* target : {"T5", "T6", "T10"}) {
        INFO(target);
        CHECK_FALSE(isComputable(valueOf(year, target)));
    }
    for (const auto& state : measureTargets(year, builtInPlan(), kYearEnd)) CHECK_FALSE(state.met);
}
