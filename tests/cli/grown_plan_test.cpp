// SPDX-License-Identifier: GPL-3.0-or-later
// A later year's plan is JSON alone: a seventh project, an eleventh target and other words for an
// option go all the way from the workbook to the reports.
#include "support/grown_plan.h"

#include "cli/program.h"

#include <catch2/catch.hpp>

using namespace grants::cli_test;
using nlohmann::json;

namespace {

constexpr const char* kUniversity = "91500106MA5010933A";

/// A fund file of the grown plan that knows one unit.
struct GrownYear {
    Program program;
    std::string fund = program.path("year.zlzh");

    GrownYear() {
        const std::string plan = program.write("plan.json", grants::test::grownPlanJson());
        const Outcome made = program.run({"new", fund, "--plan", plan});
        INFO(made.err);
        REQUIRE(made.exit == 0);
        REQUIRE(import("单位", std::string("统一社会信用代码,单位名称,单位类型,区内\n") +
                                   kUniversity + ",甲大学,高校,是\n")
                    .exit == 0);
    }
    [[nodiscard]] Outcome import(const std::string& sheet, const std::string& rows) const {
        return program.run({"import", fund, program.write(sheet + ".csv", rows), "--json"});
    }
    [[nodiscard]] Outcome apply(const std::string& project) const {
        return import("项目申报",
                      "受理号,项目代码,单位代码,项目名称,申请金额(元),申报日期,状态\n"
                      "CQGX-ZLZH-" +
                          project + "-2024-0001," + project + "," + kUniversity +
                          ",培训基地,50000,2024-06-03,已提交\n");
    }
    [[nodiscard]] json entry(const std::string& command, const char* list,
                             const std::string& code) const {
        const json entries = program.run({command, fund, "--json"}).json()[list];
        for (const json& each : entries)
            if (each["code"] == code) return each;
        return {};
    }
};

}  // namespace

TEST_CASE("an application and commitments for a seventh project are imported") {
    const GrownYear year;
    const Outcome applied = year.apply("P7");
    INFO(applied.out);
    REQUIRE(applied.exit == 0);
    CHECK(year.import("任务承诺",
                      "受理号,指标编号,承诺值\n"
                      "CQGX-ZLZH-P7-2024-0001,P7-1,4\n"
                      "CQGX-ZLZH-P7-2024-0001,P7-2,200\n")
              .exit == 0);
}

TEST_CASE("a project that the plan lacks is refused with the names of those it has") {
    const Outcome refused = GrownYear().apply("P8");
    CHECK(refused.exit == 1);
    CHECK_THAT(refused.out,
               Catch::Contains("“P8”") && Catch::Contains("P1、P2、P3、P4、P5、P6、P7"));
}

TEST_CASE("the budget has a line for a seventh project with what is applied for") {
    const GrownYear year;
    (void)year.apply("P7");
    const json line = year.entry("budget", "lines", "P7");
    CHECK(line["ceiling_fen"] == 10'000'000);
    CHECK(line["requested_fen"] == 5'000'000);
}

TEST_CASE("an eleventh target is measured from the records") {
    const GrownYear year;
    REQUIRE(year.import("活动", std::string("编号,类型,名称,日期,单位代码,人次\n") +
                                    "HD1,培训,实务培训,2024-05-06," + kUniversity + ",40\n")
                .exit == 0);
    const json target = year.entry("targets", "targets", "T11");
    CHECK(target["goal"] == 8);
    CHECK(target["value"] == 1);
    CHECK_THAT(year.program.run({"targets", year.fund}).out,
               Catch::Contains("T11") && Catch::Contains("11 项目标中达到"));
}

TEST_CASE(
    "the budget workbook has the projects and names the number of targets that the plan has") {
    const GrownYear year;
    const std::string out = year.program.path("book.csv");
    const Outcome made = year.program.run({"report", year.fund, "budget", "--out", out});
    INFO(made.out << made.err);
    REQUIRE(made.exit == 0);
    const std::string book = bytesOf(out);
    CHECK_THAT(book,
               Catch::Contains("专利转化培训基地项目") && Catch::Contains("专利转化培训场次"));
    CHECK_THAT(book, Catch::Contains("十一项目标") && !Catch::Contains("十项目标"));
    CHECK_THAT(book, Catch::Contains("就高不就低"));
}

TEST_CASE("the plan is shown with its seventh project, eleventh target and its own words") {
    const GrownYear year;
    const std::string shown =
        year.program.run({"plan", "show", year.program.path("plan.json")}).out;
    CHECK_THAT(shown, Catch::Contains("P7-3") && Catch::Contains("T11"));
    CHECK_THAT(shown, Catch::Contains("就高不就低"));
}
