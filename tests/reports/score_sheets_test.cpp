// SPDX-License-Identifier: GPL-3.0-or-later
// 专家打分表: what is printed to be filled in by hand.
#include "reports/review/score_sheets.h"

#include "base/error.h"
#include "invented_book.h"
#include "reports/writers/writers.h"
#include "support/procedure_year.h"
#include "workbook_parts.h"

#include <catch2/catch.hpp>

namespace grants {
namespace {

using Catch::Matchers::Contains;
using test::ProcedureYear;

/// Two applications of P3 with three experts each; the second is scored.
ProcedureYear twoPanels() {
    ProcedureYear year;
    year.apply("SQ1", "P3", year.applicantFor("P3")).title = "转化能力提升";
    year.apply("SQ2", "P3", year.applicantFor("P3"));
    year.seat("SQ1", 3);
    year.seat("SQ2", 3);
    year.score("SQ2");
    return year;
}

Book printed(const ProcedureYear& year, const ReportScope& scope = {},
             Language language = Language::Chinese) {
    const ReportInput input{std::make_shared<const FundYear>(year.build()),
                            year.plan,
                            Date(2024, 12, 31),
                            Date(2024, 6, 10),
                            "0123456789abcdef",
                            "样例.zlzh",
                            scope};
    return scoreSheets(input, Translator(language));
}

std::string headOf(const BookSheet& sheet) {
    std::string text;
    for (const std::string& line : sheet.headLines) text += line + "\n";
    return text;
}

std::string notesOf(const BookSheet& sheet) {
    std::string text;
    for (const std::string& line : sheet.notes) text += line + "\n";
    return text;
}

BookValue points(std::int64_t hundredths) {
    return Decimal{hundredths, 2};
}

/// The columns 得分 and 意见.
constexpr std::size_t kPoints = 3, kWords = 4;

}  // namespace

TEST_CASE("every seat has a sheet of its own, each expert's together") {
    ProcedureYear year = twoPanels();
    year.seatAt(3).expert = year.expert(0).number;  // he reviews both
    const Book book = printed(year);
    REQUIRE(book.sheets.size() == 6);
    CHECK_THAT(headOf(book.sheets[0]), Contains("SQ1") && Contains("ZJ-1"));
    CHECK_THAT(headOf(book.sheets[1]), Contains("SQ2") && Contains("ZJ-1"));
    CHECK_THAT(headOf(book.sheets[2]), Contains("SQ1") && Contains("ZJ-2"));
}

TEST_CASE("who is recused gets no sheet") {
    ProcedureYear year = twoPanels();
    year.seatAt(1).recused = true;
    CHECK(printed(year).sheets.size() == 5);
}

TEST_CASE("the head names project, receipt number, unit, title and expert") {
    const std::string head = headOf(printed(twoPanels()).sheets[0]);
    for (const char* words : {"P3", "SQ1", "P3 申报单位", "转化能力提升", "专家1(ZJ-1，财务专家)"})
        CHECK_THAT(head, Contains(words));
}

TEST_CASE("the unit is not named where the plan hides it from reviewers") {
    ProcedureYear year = twoPanels();
    REQUIRE(year.plan.set("blind_fields", "单位名称;联系人"));
    for (const BookSheet& sheet : printed(year).sheets) {
        CHECK_THAT(headOf(sheet), !Contains("P3 申报单位"));
        CHECK_THAT(headOf(sheet), Contains("匿名评审"));
    }
}

TEST_CASE("a sheet that nobody scored has every criterion and leaves points and words empty") {
    const ProcedureYear year = twoPanels();
    const BookSheet sheet = printed(year).sheets[0];
    REQUIRE(sheet.rows.size() == year.plan.rubric.size() + 1);
    for (std::size_t at = 0; at < year.plan.rubric.size(); ++at) {
        const BookRow row = sheet.rows[at];
        CHECK(row.values[0] == BookValue(year.plan.rubric[at].name));
        CHECK(row.values[1] == BookValue(year.plan.rubric[at].criteria));
        CHECK(row.values[2] == BookValue(std::int64_t{year.plan.rubric[at].points}));
        CHECK(row.values[kPoints] == BookValue());
        CHECK(row.values[kWords] == BookValue());
    }
    CHECK(sheet.rows.back().values[2] == BookValue(std::int64_t{100}));
    CHECK(sheet.rows.back().values[kPoints] == BookValue());
}

TEST_CASE("a scored sheet is filled in, with its sum") {
    const BookSheet sheet = printed(twoPanels()).sheets[3];
    CHECK(sheet.rows[0].values[kPoints] == points(16'00));
    CHECK(sheet.rows.back().values[kPoints] == points(80'00));
}

TEST_CASE("a sheet that lacks a criterion has no sum") {
    ProcedureYear year = twoPanels();
    year.withdrawLastScore();
    const BookSheet sheet = printed(year).sheets[5];
    CHECK(sheet.rows[0].values[kPoints] == points(16'00));
    CHECK(sheet.rows.back().values[kPoints] == BookValue());
}

TEST_CASE("a sealed sheet stays empty") {
    const ProcedureYear scored = twoPanels();
    FundYear year = scored.build();
    for (Score& each : year.scores) {
        each.points = {};
        each.sealed = true;
    }
    const ReportInput input{std::make_shared<const FundYear>(std::move(year)),
                            scored.plan,
                            Date(2024, 12, 31),
                            Date(2024, 6, 10),
                            "",
                            "样例.zlzh"};
    for (const BookSheet& sheet : scoreSheets(input, Translator()).sheets)
        for (const BookRow& row : sheet.rows) CHECK(row.values[kPoints] == BookValue());
}

TEST_CASE("only what is asked for is printed") {
    ProcedureYear year = twoPanels();
    year.apply("SQ3", "P4", year.applicantFor("P4"));
    year.seat("SQ3", 1);
    CHECK(printed(year).sheets.size() == 7);
    CHECK(printed(year, {"P4", {}}).sheets.size() == 1);
    CHECK(printed(year, {"", {"SQ2"}}).sheets.size() == 3);
    CHECK(printed(year, {"", {"SQ2", "SQ3"}}).sheets.size() == 4);
}

TEST_CASE("applications that are out of the review are left out unless they are named") {
    ProcedureYear year = twoPanels();
    year.application("SQ1").takenUp = "withdrawn";
    CHECK(printed(year).sheets.size() == 3);
    CHECK(printed(year, {"", {"SQ1"}}).sheets.size() == 3);
}

TEST_CASE("an application that there is none of, or no panel, is told") {
    const ProcedureYear year = twoPanels();
    CHECK_THROWS_AS(printed(year, {"", {"SQ9"}}), Error);
    CHECK_THROWS_AS(printed(year, {"P1", {}}), Error);
}

TEST_CASE("in English the guidance is English, too") {
    const ProcedureYear year = twoPanels();
    const BookSheet sheet = printed(year, {}, Language::English).sheets[0];
    CHECK(sheet.rows[0].values[0] == BookValue(std::string("Standing of the applicant")));
    CHECK(sheet.rows[0].values[1] == BookValue(year.plan.rubric[0].criteriaEn));
}

TEST_CASE("a sheet is signed and dated, and says which fund file it comes from") {
    const BookSheet sheet = printed(twoPanels()).sheets[0];
    REQUIRE(sheet.signatures.size() == 2);
    CHECK_THAT(sheet.signatures[0], Contains("签字"));
    CHECK_THAT(sheet.signatures[1], Contains("日期"));
    for (const char* words : {"样例.zlzh", "0123456789ab", "2024-06-10", "未启用人员权限", "回避"})
        CHECK_THAT(notesOf(sheet), Contains(words));
}

TEST_CASE("every seat takes one page") {
    const test::ScratchFolder folder;
    writePdf(printed(twoPanels()), folder / "打分表.pdf");
    CHECK_THAT(test::bytesOf(folder / "打分表.pdf"), Contains("/Count 6"));
}

TEST_CASE("points are numbers of a workbook whose sheets have names that Excel takes") {
    ProcedureYear year = twoPanels();
    year.expert(0).number = year.seatAt(0).expert = "专家[1]/第一组/重庆高新区知识产权评审专家库";
    const test::ScratchFolder folder;
    writeXlsx(printed(year), folder / "打分表.xlsx");
    const test::WorkbookParts parts(folder / "打分表.xlsx");
    CHECK(parts.cells(3).at("D6").value == "16");
}

}  // namespace grants
