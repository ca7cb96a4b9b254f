// SPDX-License-Identifier: GPL-3.0-or-later
// 验收表 and 形式审查表: what is concluded item by item.
#include "base/error.h"
#include "printed_report.h"
#include "support/award_year.h"
#include "support/procedure_year.h"

#include <catch2/catch.hpp>

namespace grants {
namespace {

using Catch::Matchers::Contains;
using test::asWords;
using test::cellUnder;

/// An award of P3 that runs, with two transfers from a university and all its texts accepted.
struct Delivered : test::AwardYear {
    UnitId firm = records.sme("示例企业");
    Delivered() {
        award("SL1", "P3", firm);
        promise("SL1", "P3-1a", "5");
        promise("SL1", "P3-2a", "1");
        promise("SL1", "P3-3", "200万元");
        promise("SL1", "P3-4a", "5");
        records.transfer("ZR1", records.university("示例大学"), firm, 2);
        recogniseAll("SL1");
    }
    [[nodiscard]] BookSheet form(const ReportScope& scope = {"", {"SL1"}}) const {
        return test::printedReport("acceptance", *this, scope).sheets.front();
    }
};

/// SQ1 was examined, SQ2 was not.
struct Examined : test::ProcedureYear {
    std::vector<FormCheck> checks;
    std::vector<Person> people;

    Examined() {
        apply("SQ1", "P3", applicantFor("P3"));
        apply("SQ2", "P3", applicantFor("P3"));
        decide("SQ1", "submit", "2024-06-04");
        decide("SQ1", "accept", "2024-06-05");
        FormCheck check;
        check.id = {1};
        check.application = "SQ1";
        check.item = plan.examination.front().name;
        check.verdict = CheckVerdict::ToBeCorrected;
        check.note = "缺营业执照";
        check.date = Date(2024, 6, 6);
        checks.push_back(check);
    }
    /// By 赵敏.
    void conclude() {
        Person examiner;
        examiner.id = {7};
        examiner.login = "zhao";
        examiner.name = "赵敏";
        people.push_back(examiner);
        decide("SQ1", "examine", "2024-06-07", "fail").person = examiner.id;
    }
    [[nodiscard]] FundYear build() const {
        FundYear year = ProcedureYear::build();
        year.formChecks = checks;
        year.people = people;
        return year;
    }
};

std::size_t lineOf(const BookSheet& sheet, const std::string& code) {
    for (std::size_t row = 0; row < sheet.rows.size(); ++row)
        if (cellUnder(sheet, row, "编号") == asWords(code)) return row;
    FAIL("no row " + code);
    return 0;
}

}  // namespace

TEST_CASE("an acceptance form shows what was promised and delivered of every indicator") {
    const Delivered year;
    const BookSheet sheet = year.form();
    const std::size_t row = lineOf(sheet, "P3-1a");
    CHECK(cellUnder(sheet, row, "方案值") == BookValue(std::int64_t{5}));
    CHECK(cellUnder(sheet, row, "承诺值") == BookValue(std::int64_t{5}));
    CHECK(cellUnder(sheet, row, "实际值") == BookValue(std::int64_t{2}));
    CHECK(cellUnder(sheet, row, "完成率") == BookValue(Fraction(2, 5)));
    CHECK(cellUnder(sheet, row, "是否完成") == asWords("未完成"));
    CHECK(cellUnder(sheet, lineOf(sheet, "P3-5"), "是否完成") == asWords("认定"));
    CHECK_THAT(test::wordsAround(sheet),
               Contains("定性成果认定 5/5 项") && Contains("结论应为：不通过"));
    CHECK_THAT(test::wordsAround(sheet), Contains("批复 200,000.00 元"));
}

TEST_CASE("a concluded acceptance shows its conclusion and the figures of that day") {
    Delivered year;
    year.move("SL1", "request-acceptance", "in_acceptance", "2024-04-10");
    year.move("SL1", "conclude", "failed", "2024-05-01", "fail");
    const BookSheet sheet = year.form({});
    CHECK(cellUnder(sheet, lineOf(sheet, "P3-1a"), "实际值") == BookValue(std::int64_t{0}));
    CHECK_THAT(test::wordsAround(sheet), Contains("2024-05-01 验收结论：不通过"));
}

TEST_CASE("an acceptance that failed is printed with the figures that it was concluded on") {
    Delivered year;
    year.set("attribution", "EXCLUSIVE_ALL");
    const auto college = year.records.university("示例学院");
    year.award("SL0", "P2", college);
    year.records.transfer("ZR2", college, year.firm, 1);
    year.move("SL1", "request-acceptance", "in_acceptance", "2024-11-01");
    const BookSheet before = year.form();
    year.move("SL1", "conclude", "failed", "2024-11-02", "fail");
    const BookSheet after = year.form();
    CHECK(cellUnder(after, lineOf(after, "P3-1a"), "实际值") == BookValue(std::int64_t{2}));
    for (std::size_t row = 0; row < before.rows.size(); ++row)
        CHECK(cellUnder(after, row, "完成率") == cellUnder(before, row, "完成率"));
}

TEST_CASE("an acceptance asked for again is printed by what was delivered since") {
    Delivered year;
    year.move("SL1", "request-acceptance", "in_acceptance", "2024-04-10");
    year.move("SL1", "conclude", "rectifying", "2024-05-01", "rectify");
    CHECK_THAT(test::wordsAround(year.form()), Contains("2024-05-01 验收结论：整改"));
    year.move("SL1", "request-acceptance", "in_acceptance", "2024-11-10");
    const BookSheet sheet = year.form();
    CHECK(cellUnder(sheet, lineOf(sheet, "P3-1a"), "实际值") == BookValue(std::int64_t{2}));
    CHECK_THAT(test::wordsAround(sheet), Contains("结论应为：不通过"));
}

TEST_CASE("without a name only what is in acceptance or concluded has a form") {
    const Delivered year;
    CHECK_THROWS_AS(test::printedReport("acceptance", year), Error);
    CHECK_THROWS_AS(test::printedReport("acceptance", year, {"", {"SL9"}}), Error);
}

TEST_CASE("an examination form has every item of the plan with what was concluded") {
    const Examined year;
    const Book book = test::printedReport("examination", year);
    REQUIRE(book.sheets.size() == 1);
    const BookSheet& sheet = book.sheets.front();
    REQUIRE(sheet.rows.size() == year.plan.examination.size());
    CHECK(cellUnder(sheet, 0, "条目") == asWords(year.plan.examination[0].name));
    CHECK(cellUnder(sheet, 0, "依据") == asWords(year.plan.examination[0].clause));
    CHECK(cellUnder(sheet, 0, "结论") == asWords("需补正"));
    CHECK(cellUnder(sheet, 0, "说明") == asWords("缺营业执照"));
    CHECK(cellUnder(sheet, 0, "日期") == BookValue(Date(2024, 6, 6)));
    CHECK(cellUnder(sheet, 1, "结论") == BookValue());
    CHECK_THAT(test::wordsAround(sheet), Contains("SQ1") && Contains("审查结论：＿＿"));
}

TEST_CASE("an examination form names who took the examination beside what was concluded") {
    Examined year;
    CHECK(cellUnder(test::printedReport("examination", year).sheets.front(), 0, "审查人") ==
          BookValue());
    year.conclude();
    const BookSheet sheet = test::printedReport("examination", year).sheets.front();
    CHECK(cellUnder(sheet, 0, "审查人") == asWords("赵敏"));
    CHECK(cellUnder(sheet, 1, "审查人") == BookValue());  // nothing was concluded about it
}

TEST_CASE("an examination that is reversed is nobody's any more") {
    Examined year;
    year.conclude();
    year.reverse("SQ1");
    CHECK(cellUnder(test::printedReport("examination", year).sheets.front(), 0, "审查人") ==
          BookValue());
}

TEST_CASE("an examination form of a file without people leaves the examiner to be signed") {
    Examined year;
    year.decide("SQ1", "examine", "2024-06-07", "fail");
    CHECK(cellUnder(test::printedReport("examination", year).sheets.front(), 0, "审查人") ==
          BookValue());
}

TEST_CASE("an application that is named has a form to be filled in by hand") {
    const Examined year;
    const Book book = test::printedReport("examination", year, {"", {"SQ2"}});
    REQUIRE(book.sheets.size() == 1);
    CHECK(cellUnder(book.sheets.front(), 0, "结论") == BookValue());
    CHECK_THROWS_AS(test::printedReport("examination", year, {"P1", {}}), Error);
}

}  // namespace grants
