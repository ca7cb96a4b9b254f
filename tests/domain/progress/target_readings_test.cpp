// SPDX-License-Identifier: GPL-3.0-or-later
// How the readings of domain §2 change what the targets count.
#include "domain/progress/target_year.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

TEST_CASE("A13: an open licence may be counted by patent") {
    YearBuilder scene;
    auto& record = scene.licence("X1", scene.university("重庆大学"), scene.sme("甲公司"), 2);
    record.way = Way::OpenLicence;
    record.recipients.push_back(scene.sme("乙公司"));
    CHECK(valueWith(scene.build(), "T4", "open_licence_count", "PATENT") == count(2));
}

TEST_CASE("A14: an event may be a contract, and a record without one is its own") {
    YearBuilder scene;
    const auto university = scene.university("重庆大学"), firm = scene.sme("甲公司");
    scene.transfer("X1", university, firm, 5).contractNo = "HT-1";
    scene.transfer("X2", university, firm, 2).contractNo = "HT-1";
    scene.transfer("X3", university, firm, 4);
    scene.transfer("X4", university, firm, 4);
    CHECK(valueWith(scene.build(), "T1", "count_of_ci", "CONTRACT") == count(3));
}

TEST_CASE("A24: equity counts as a transfer unless the reading says no") {
    YearBuilder scene;
    scene.transfer("X1", scene.university("重庆大学"), scene.sme("甲公司"), 3).way = Way::Equity;
    CHECK(valueOf(scene.build(), "T1") == count(3));
    CHECK(valueWith(scene.build(), "T1", "equity_is_transfer", "NO") == count(0));
    CHECK(valueWith(scene.build(), "T2", "equity_is_transfer", "NO") == count(0));
}

TEST_CASE("A28: the denominator may be the latest snapshot, or that with the departed added back") {
    YearBuilder scene;
    const auto university = scene.university("重庆大学"), firm = scene.sme("甲公司");
    scene.transfer("X1", university, firm, 7).date = day("2024-03-01");
    scene.transfer("X2", university, firm, 2).date = day("2023-10-01");
    scene.transfer("X3", university, firm, 1).date = day("2024-11-30");
    scene.licence("X4", university, firm, 4).date = day("2024-03-01");
    FundYear year = scene.build();
    addStock(year, university, "2023-12-31", 100);
    addStock(year, university, "2024-10-31", 80);
    addStock(year, university, "2025-01-31", 10);
    CHECK(valueOf(year, "T5") == Measured{Ratio{14, 100}});
    CHECK(valueWith(year, "T5", "ratio_denominator", "END") == Measured{Ratio{14, 80}});
    CHECK(valueWith(year, "T5", "ratio_denominator", "START_PLUS_GRANTS") ==
          Measured{Ratio{14, 87}});
}

TEST_CASE("A28: a university whose snapshots are all later has its earliest") {
    YearBuilder scene;
    const auto university = scene.university("重庆大学");
    FundYear year = scene.build();
    addStock(year, university, "2025-06-30", 30);
    addStock(year, university, "2025-01-31", 10);
    CHECK(valueWith(year, "T5", "ratio_denominator", "END") == Measured{Ratio{0, 10}});
}

TEST_CASE("A30: the inclusive line may be on the one loan") {
    YearBuilder scene;
    auto& pledge = scene.pledge("Y1", scene.sme("甲公司"), wan(900));
    pledge.bankCredit = wan(5000);
    CHECK(valueOf(scene.build(), "T3") == count(0));
    CHECK(valueWith(scene.build(), "T3", "inclusive_basis", "LOAN_LE_1000") == count(1));
}

TEST_CASE("The inclusive limit is a parameter") {
    YearBuilder scene;
    scene.pledge("Y1", scene.sme("甲公司"), wan(600));
    CHECK(valueWith(scene.build(), "T3", "inclusive_limit", "5999999.99") == count(0));
    CHECK(valueWith(scene.build(), "T3", "inclusive_limit", "600万") == count(1));
}

TEST_CASE("T7 may go by what was disbursed") {
    YearBuilder scene;
    scene.pledge("Y1", scene.sme("甲公司"), wan(600)).disbursed = wan(550);
    CHECK(valueWith(scene.build(), "T7", "T7_amount_basis", "DISBURSED") == Measured{wan(550)});
}

TEST_CASE("Satisfaction may be weighted") {
    FundYear year;
    addSurvey(year, "2024-03-01", 5, 3, 1, 1);
    const auto value = valueWith(year, "T10", "satisfaction_formula", "WEIGHTED_100_80_60_0");
    CHECK(value == Measured{Ratio{500 + 240 + 60, 1000}});
}

TEST_CASE("A unit ruled to be a university provides as one") {
    YearBuilder scene;
    const auto institute = scene.agency("新型研发机构");
    scene.transfer("X1", institute, scene.sme("甲公司"));
    const std::string code(scene.edit(institute).code.text());
    CHECK(valueOf(scene.build(), "T1") == count(0));
    CHECK(valueWith(scene.build(), "T1", "uni_extra", code) == count(1));
}

TEST_CASE("The window is a parameter") {
    YearBuilder scene;
    scene.transfer("X1", scene.university("重庆大学"), scene.sme("甲公司"));
    CHECK(valueWith(scene.build(), "T1", "fact_window", "2024-06-01..2024-12-31") == count(1));
    CHECK(valueWith(scene.build(), "T1", "fact_window", "2024-06-02..2024-12-31") == count(0));
}
