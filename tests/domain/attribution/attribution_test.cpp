// SPDX-License-Identifier: GPL-3.0-or-later
// Which award counts a record that several would count (A21, projects §5).
#include "domain/attribution/award_records.h"
#include "domain/attribution/project_support.h"
#include "support/award_year.h"

#include <catch2/catch.hpp>

#include <set>

namespace grants::test {
namespace {

using Numbers = std::set<std::string>;
const Date kYearEnd(2024, 12, 31);

/// A platform (P1) and a broker (P4), a park (P5), a university (P2) and a firm of the park (P3).
struct Scene : AwardYear {
    UnitId platform = records.agency("平台"), broker = records.agency("机构"),
           park = records.agency("园区"), university = records.university("某大学"),
           firm = records.sme("某公司");

    Scene() {
        records.edit(firm).park = records.edit(park).code;
        award("A5", "P1", platform);
        award("A4", "P4", broker);
        award("A3", "P5", park);
        award("A2", "P2", university);
        award("A1", "P3", firm);
    }
    void read(std::string_view reading) { set("attribution", reading); }

    /// The 受理号 of those for whom the record counts.
    [[nodiscard]] Numbers counting(const std::string& record, Date asOf = kYearEnd) const {
        const FundYear year = build();
        const Casebook book(year, plan);
        Numbers numbers;
        const AwardRecords awards(book, asOf);
        for (const ClaimedRecord& each : awards.records()) {
            if (numberOf(year, each.record) != record) continue;
            for (const Claimant& by : each.claimants)
                if (by.counts) numbers.insert(by.award->number());
        }
        return numbers;
    }
    [[nodiscard]] Measured value(const std::string& number, std::string_view indicator) const {
        const FundYear year = build();
        const Casebook book(year, plan);
        for (const IndicatorState& each :
             AwardRecords(book, kYearEnd).indicatorsOf(*book.find(number)))
            if (each.code == indicator) return each.value;
        throw std::logic_error("no such indicator");
    }
};

}  // namespace

TEST_CASE("the serving unit's award counts a pledge before the park's, and the firm's own beside") {
    Scene scene;
    scene.records.pledge("Y1", scene.firm, wan(100), scene.broker);
    CHECK(scene.counting("Y1") == Numbers{"A1", "A4"});
}

TEST_CASE("a record that no awarded unit served is the park's") {
    Scene scene;
    scene.product("CP1", scene.firm);
    scene.read("EXCLUSIVE_ALL");
    CHECK(scene.counting("CP1") == Numbers{"A3"});
}

TEST_CASE("under EXCLUSIVE_ALL the provider comes before the recipient") {
    Scene scene;
    scene.records.transfer("ZR1", scene.university, scene.firm);
    CHECK(scene.counting("ZR1") == Numbers{"A1", "A2"});
    scene.read("EXCLUSIVE_ALL");
    CHECK(scene.counting("ZR1") == Numbers{"A2"});
}

TEST_CASE("under SHARED everybody counts what he would count") {
    Scene scene;
    scene.records.pledge("Y1", scene.firm, wan(100), scene.broker);
    scene.read("SHARED");
    CHECK(scene.counting("Y1") == Numbers{"A1", "A3", "A4"});
}

TEST_CASE("the award that the attribution names counts the record") {
    Scene scene;
    scene.records.pledge("Y1", scene.firm, wan(100), scene.broker);
    scene.attribute("Y1", "A3");
    CHECK(scene.counting("Y1") == Numbers{"A1", "A3"});
}

TEST_CASE("an attribution to an award that would not count the record names nobody") {
    Scene scene;
    scene.records.pledge("Y1", scene.firm, wan(100), scene.broker);
    scene.attribute("Y1", "A5");
    CHECK(scene.counting("Y1") == Numbers{"A1", "A4"});
}

TEST_CASE("an attribution to who shares the record anyhow leaves the others as they are") {
    Scene scene;
    scene.records.pledge("Y1", scene.firm, wan(100), scene.broker);
    scene.attribute("Y1", "A1");
    CHECK(scene.counting("Y1") == Numbers{"A1", "A4"});
    scene.read("EXCLUSIVE_ALL");
    CHECK(scene.counting("Y1") == Numbers{"A1"});
}

TEST_CASE("of two awards of the serving unit the one with the smaller number counts the record") {
    Scene scene;
    scene.award("A0", "P4", scene.platform);
    scene.records.transfer("ZR1", scene.university, scene.firm).service = scene.platform;
    CHECK(scene.counting("ZR1") == Numbers{"A0", "A1", "A2"});
}

TEST_CASE("an award that is over claims nothing, one that passed and is archived does") {
    Scene scene;
    scene.records.pledge("Y1", scene.firm, wan(100), scene.broker);
    scene.move("A4", "midterm", "terminated", "2024-07-01", "terminate");
    CHECK(scene.counting("Y1") == Numbers{"A1", "A3"});
    Scene passed;
    passed.records.pledge("Y1", passed.firm, wan(100), passed.broker);
    passed.move("A4", "conclude", "passed", "2024-07-01", "pass");
    passed.move("A4", "archive", "archived", "2024-07-02");
    CHECK(passed.counting("Y1") == Numbers{"A1", "A4"});
}

TEST_CASE("a record counts from its own day on, inside the window") {
    Scene scene;
    scene.records.pledge("Y1", scene.firm, wan(100), scene.broker).date = day("2024-05-31");
    CHECK(scene.counting("Y1", day("2024-05-30")).empty());
    CHECK(scene.counting("Y1", day("2024-05-31")) == Numbers{"A1", "A4"});
    Scene late;
    late.records.pledge("Y1", late.firm, wan(100), late.broker).date = day("2025-01-01");
    CHECK(late.counting("Y1").empty());
}

TEST_CASE("what another award counts is taken off an award's indicators") {
    Scene scene;
    scene.records.pledge("Y1", scene.firm, wan(100), scene.broker);
    scene.records.pledge("Y2", scene.firm, wan(30));
    CHECK(scene.value("A3", "P5-1c") == Measured{wan(30)});
    CHECK(scene.value("A4", "P4-3b") == Measured{wan(100)});
    scene.attribute("Y1", "A3");
    CHECK(scene.value("A3", "P5-1c") == Measured{wan(130)});
    CHECK(scene.value("A4", "P4-3b") == Measured{Money()});
}

TEST_CASE("patents that left a stock stay departed when another award counts the transfer") {
    Scene scene;
    scene.stock(scene.university, 100);
    scene.stock(scene.university, 98, "2024-11-30");
    scene.set("ratio_denominator", "START_PLUS_GRANTS");
    scene.records.transfer("ZR1", scene.university, scene.firm, 2).service = scene.platform;
    const Measured before = scene.value("A2", "P2-3b");  // 98 and the two that left
    scene.read("EXCLUSIVE_ALL");
    const Ratio after = std::get<Ratio>(scene.value("A2", "P2-3b"));
    CHECK(std::get<Ratio>(before) == Ratio{2, 100});
    CHECK(after == Ratio{0, 100});
}

TEST_CASE("the records behind an indicator are those that are left to the award") {
    Scene scene;
    scene.records.pledge("Y1", scene.firm, wan(100), scene.broker);
    scene.records.pledge("Y2", scene.firm, wan(30));
    const FundYear year = scene.build();
    const Casebook book(year, scene.plan);
    const auto& goal = std::get<NumericGoal>(scene.plan.findIndicator("P5-1c")->goal);
    CHECK(AwardRecords(book, kYearEnd).behind(*book.find("A3"), goal) ==
          std::vector<EvidenceRef>{{EvidenceRef::Kind::Pledge, 1}});
}

TEST_CASE("an attribution tells what it moves, indicator by indicator") {
    Scene scene;
    scene.records.pledge("Y1", scene.firm, wan(100), scene.broker);
    const FundYear year = scene.build();
    const Casebook book(year, scene.plan);
    std::vector<std::tuple<std::string, std::string, Measured, Measured>> moves;
    for (const IndicatorMove& each : movedBy(book, {{}, "Y1", "A3", "", 0}, kYearEnd))
        moves.emplace_back(each.award->number(), each.indicator, each.before, each.after);
    const auto of = [](std::int64_t number) { return Measured{number}; };
    CHECK(moves == std::vector<std::tuple<std::string, std::string, Measured, Measured>>{
                       {"A4", "P4-3a", of(1), of(0)},
                       {"A4", "P4-3b", Measured{wan(100)}, Measured{Money()}},
                       {"A3", "P5-1b", of(0), of(1)},
                       {"A3", "P5-1c", Measured{Money()}, Measured{wan(100)}}});
    CHECK(movedBy(book, {{}, "Y1", "A4", "", 0}, kYearEnd).empty());
    CHECK(movedBy(book, {{}, "Y9", "A4", "", 0}, kYearEnd).empty());
}

TEST_CASE("projects support the records that count for a unit's own award, after attribution") {
    Scene scene;
    scene.records.pledge("Y1", scene.firm, wan(100), scene.broker);
    scene.records.transfer("ZR1", scene.university, scene.firm);
    scene.read("EXCLUSIVE_ALL");
    const FundYear year = scene.build();
    const ProjectSupport support = projectSupport(year, scene.plan);
    const auto at = [&](AwardYear::UnitId unit) { return year.registry.indexOf(unit); };
    CHECK(support.pledges.names(at(scene.broker), "Y1"));
    CHECK_FALSE(support.pledges.names(at(scene.firm), "Y1"));
    CHECK_FALSE(support.pledges.names(at(scene.park), "Y1"));
    CHECK(support.licences.names(at(scene.university), "ZR1"));
    CHECK_FALSE(support.licences.names(at(scene.university), "Y1"));
}

TEST_CASE("without a live award, and where both may be had, projects support nothing") {
    Scene scene;
    scene.records.pledge("Y1", scene.firm, wan(100), scene.broker);
    scene.set("project_vs_scheme", "ALLOW");
    CHECK(projectSupport(scene.build(), scene.plan).pledges.isEmpty());
    scene.set("project_vs_scheme", "WARN");
    CHECK_FALSE(projectSupport(scene.build(), scene.plan).pledges.isEmpty());
    for (const char* number : {"A1", "A2", "A3", "A4", "A5"})
        scene.move(number, "midterm", "terminated", "2024-07-01", "terminate");
    CHECK(projectSupport(scene.build(), scene.plan).pledges.isEmpty());
}

}  // namespace grants::test
