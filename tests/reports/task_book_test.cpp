// SPDX-License-Identifier: GPL-3.0-or-later
// 任务书: parties, articles, indicators and instalments of an award.
#include "base/error.h"
#include "invented_book.h"
#include "printed_report.h"
#include "reports/writers/writers.h"
#include "support/money_year.h"

#include <catch2/catch.hpp>

namespace grants {
namespace {

using Catch::Matchers::Contains;
using test::asWords;
using test::besideOf;
using test::cellUnder;
using test::yuan;

/// SL1 of P3 with 99,999 元, signed on 2024-06-20.
struct Tasks : test::MoneyYear {
    Tasks() {
        awarded("SL1", "P3", yuan(99'999));
        Application& one = application("SL1");
        one.title = "转化能力提升";
        one.leader = "李某";
        Commitment& promised = promise("SL1", "P3-1a");
        promised.value = "7次";
        promised.proof = "备案证明";
    }
    [[nodiscard]] Book printed(const ReportScope& scope = {},
                               Language language = Language::Chinese) const {
        return test::printedReport("task-book", *this, scope, language);
    }
};

std::size_t rowOf(const BookSheet& sheet, const std::string& code) {
    for (std::size_t row = 0; row < sheet.rows.size(); ++row)
        if (sheet.rows.value(row, 0) == BookValue(code)) return row;
    FAIL("no row " + code);
    return 0;
}

}  // namespace

TEST_CASE("a task book has its parties, its term and its money") {
    const Tasks year;
    const Book book = year.printed();
    REQUIRE(book.sheets.size() == 3);
    const BookSheet& sheet = book.sheets[0];
    CHECK(sheet.name == "1 任务书");
    CHECK(besideOf(sheet, "甲方") == asWords("重庆高新区市场监督管理局"));
    CHECK_THAT(std::get<std::string>(besideOf(sheet, "乙方")), Contains("P3 申报单位"));
    CHECK_THAT(std::get<std::string>(besideOf(sheet, "乙方联系")),
               Contains("李某") && Contains("＿＿"));
    CHECK_THAT(std::get<std::string>(besideOf(sheet, "乙方账户")), Contains("6222020200000000001"));
    CHECK(besideOf(sheet, "期限") ==
          asWords("2023-09-01 至 2024-12-31；资金使用到 2024-12-31 为止"));
    CHECK(besideOf(sheet, "支持资金") ==
          asWords("99,999.00 元(大写：人民币玖万玖仟玖佰玖拾玖元整)"));
}

TEST_CASE("every article of the plan is there with its clause and its places filled") {
    const Tasks year;
    const BookSheet sheet = year.printed().sheets[0];
    const std::string texts = test::textsOf(sheet);
    CHECK_THAT(texts, Contains("第1条 任务和期限\n(依据：二(一))"));
    CHECK_THAT(texts, Contains("“转化能力提升”"));
    CHECK_THAT(texts, Contains("100.00%") && Contains("80.00%"));
    CHECK_THAT(texts, Contains("违约和收回"));
    CHECK_THAT(texts, !Contains("{"));
    CHECK(sheet.rows.size() == 9 + year.plan.taskBook.size());
}

TEST_CASE("the annex has every indicator with what the plan asks for and what was promised") {
    const Tasks year;
    const BookSheet sheet = year.printed().sheets[1];
    REQUIRE(sheet.rows.size() == year.plan.findProject("P3")->indicators.size());
    const std::size_t counted = rowOf(sheet, "P3-1a"), paid = rowOf(sheet, "P3-3");
    CHECK(cellUnder(sheet, counted, "要求") == asWords("不少于"));
    CHECK(cellUnder(sheet, counted, "方案值") == BookValue(std::int64_t{5}));
    CHECK(cellUnder(sheet, counted, "承诺值") == BookValue(std::int64_t{7}));
    CHECK(cellUnder(sheet, counted, "单位") == asWords("次"));
    CHECK(cellUnder(sheet, counted, "佐证方式") == asWords("备案证明"));
    CHECK(cellUnder(sheet, paid, "承诺值") == BookValue(yuan(2'000'000)));
    const std::size_t words = rowOf(sheet, "P3-5");
    CHECK(cellUnder(sheet, words, "要求") == asWords("逐项认定"));
    CHECK_THAT(std::get<std::string>(cellUnder(sheet, words, "指标")), Contains("\n1. "));
}

TEST_CASE("what was not promised is asked for as the plan has it") {
    Tasks year;
    year.withdrawPromise("SL1", "P3-1a");
    const BookSheet sheet = year.printed().sheets[1];
    CHECK(cellUnder(sheet, rowOf(sheet, "P3-1a"), "承诺值") == BookValue(std::int64_t{5}));
}

TEST_CASE("the instalments add up to what was awarded, the first one down to 元") {
    const Tasks year;
    const BookSheet sheet = year.printed().sheets[2];
    REQUIRE(sheet.rows.size() == 3);
    CHECK(cellUnder(sheet, 0, "款项") == asWords("首款"));
    CHECK(cellUnder(sheet, 0, "比例") == BookValue(Fraction(1, 2)));
    CHECK(cellUnder(sheet, 0, "金额(元)") == BookValue(yuan(49'999)));
    CHECK(cellUnder(sheet, 1, "金额(元)") == BookValue(yuan(50'000)));
    CHECK(cellUnder(sheet, 2, "金额(元)") == BookValue(yuan(99'999)));
    CHECK(cellUnder(sheet, 2, "大写") == asWords("人民币玖万玖仟玖佰玖拾玖元整"));
    CHECK_THAT(std::get<std::string>(cellUnder(sheet, 1, "什么时候应拨")), Contains("2024-12-31"));
    CHECK(totalsHold(sheet));
}

TEST_CASE("where all is paid at once there is one instalment") {
    Tasks year;
    REQUIRE(year.plan.set("tranche", "P=100%;S=100%"));
    const BookSheet sheet = year.printed().sheets[2];
    REQUIRE(sheet.rows.size() == 2);
    CHECK(cellUnder(sheet, 0, "金额(元)") == BookValue(yuan(99'999)));
}

TEST_CASE("a plan of an older form has a task book without articles, and that is told") {
    Tasks year;
    year.plan.taskBook.clear();
    const BookSheet sheet = year.printed().sheets[0];
    CHECK(sheet.rows.size() == 9);
    CHECK_THAT(test::wordsAround(sheet), Contains("没有任务书的条款"));
}

TEST_CASE("an award that was taken up without its amount leaves room to write it") {
    Tasks year;
    year.apply("SL2", "P3", year.applicantFor("P3")).takenUp = "running";
    const Book book = year.printed({"", {"SL2"}});
    CHECK_THAT(std::get<std::string>(besideOf(book.sheets[0], "支持资金")), Contains("＿＿"));
    REQUIRE(book.sheets[2].rows.size() == 2);
    CHECK(cellUnder(book.sheets[2], 0, "金额(元)") == BookValue());
}

TEST_CASE("task books are printed of live awards, or of those that are named") {
    Tasks year;
    year.awarded("SL2", "P5", yuan(200'000));
    year.apply("SL3", "P3", year.applicantFor("P3"));
    CHECK(year.printed().sheets.size() == 6);
    CHECK(year.printed({"P5", {}}).sheets.size() == 3);
    CHECK(year.printed({"", {"SL1"}}).sheets.size() == 3);
    CHECK_THROWS_AS(year.printed({"", {"SL3"}}), Error);
    CHECK_THROWS_AS(year.printed({"P1", {}}), Error);
}

TEST_CASE("both parties sign and seal") {
    const Tasks year;
    const BookSheet sheet = year.printed().sheets[0];
    std::string all;
    for (const std::string& each : sheet.signatures) all += each;
    CHECK_THAT(all, Contains("甲方(盖章)") && Contains("乙方(盖章)") && Contains("签字"));
}

TEST_CASE("in English the articles are English, too, and the book can be written") {
    const Tasks year;
    const Book book = year.printed({}, Language::English);
    CHECK_THAT(test::textsOf(book.sheets[0]), Contains("Breach and recovery"));
    const test::ScratchFolder folder;
    writeXlsx(book, folder / "任务书.xlsx");
    writePdf(year.printed(), folder / "任务书.pdf");
    CHECK_THAT(test::bytesOf(folder / "任务书.pdf"), Contains("/Type /Page"));
}

}  // namespace grants
