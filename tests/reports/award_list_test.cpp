// SPDX-License-Identifier: GPL-3.0-or-later
// 立项清单, 公示名单, 调剂记录 and 资金使用台账: what each lists, and that it adds up.
#include "invented_book.h"
#include "printed_report.h"
#include "reports/book/side_by_side.h"
#include "reports/writers/writers.h"
#include "support/money_year.h"
#include "workbook_parts.h"

#include <catch2/catch.hpp>

namespace grants {
namespace {

using Catch::Matchers::Contains;
using test::asWords;
using test::cellUnder;
using test::yuan;

/// Two awards of P3, one of which failed and gave back a part, and one of P5.
struct Fund : test::MoneyYear {
    Fund() {
        awarded("SL1", "P3", yuan(100'000));
        awarded("SL2", "P3", yuan(80'000));
        awarded("SL3", "P5", yuan(200'000));
        decide("SL2", "request-acceptance", "2024-09-01");
        decide("SL2", "conclude", "2024-09-10", "fail").amount = Money();
        paid("BF1", "SL1", yuan(50'000), "2024-07-01").voucher = "PZ-1";
        paid("BF2", "SL2", yuan(40'000), "2024-07-02");
        paid("BF3", "SL2", yuan(30'000), "2024-10-01", PaymentKind::Recovery);
    }
    [[nodiscard]] BookSheet printed(const char* report, const ReportScope& scope = {},
                                    Date asOf = Date(2024, 12, 31)) const {
        const Book book = test::printedReport(report, *this, scope, Language::Chinese, asOf);
        REQUIRE(book.sheets.size() == 1);
        return book.sheets.front();
    }
};

std::size_t rowWith(const BookSheet& sheet, const std::string& title, const BookValue& wanted) {
    for (std::size_t row = 0; row < sheet.rows.size(); ++row)
        if (cellUnder(sheet, row, title) == wanted) return row;
    FAIL("no such row");
    return 0;
}

}  // namespace

TEST_CASE("awards stand by project, with what each was given, paid and gave back") {
    const Fund year;
    const BookSheet sheet = year.printed("awards");
    const std::size_t failed = rowWith(sheet, "受理号", asWords("SL2"));
    CHECK(cellUnder(sheet, failed, "立项金额(元)") == BookValue(yuan(80'000)));
    CHECK(cellUnder(sheet, failed, "最终金额(元)") == BookValue(Money()));
    CHECK(cellUnder(sheet, failed, "已拨(元)") == BookValue(yuan(40'000)));
    CHECK(cellUnder(sheet, failed, "已追回(元)") == BookValue(yuan(30'000)));
    CHECK(cellUnder(sheet, failed, "状态") == asWords("验收不通过"));
    const std::size_t running = rowWith(sheet, "受理号", asWords("SL1"));
    CHECK(cellUnder(sheet, running, "最终金额(元)") == BookValue());
    CHECK(cellUnder(sheet, running, "立项日期") == BookValue(Date(2024, 6, 10)));
    CHECK(cellUnder(sheet, sheet.rows.size() - 1, "立项金额(元)") == BookValue(yuan(380'000)));
    CHECK(totalsHold(sheet));
}

TEST_CASE("the awards of one project are listed alone, and as of a day before there are none") {
    const Fund year;
    const BookSheet sheet = year.printed("awards", {"P5", {}});
    CHECK(cellUnder(sheet, sheet.rows.size() - 1, "立项金额(元)") == BookValue(yuan(200'000)));
    const BookSheet before = year.printed("awards", {}, Date(2024, 6, 9));
    REQUIRE(before.rows.size() == 1);
    CHECK(cellUnder(before, 0, "立项金额(元)") == BookValue(Money()));
}

TEST_CASE("numbers of documents that were supplied afterwards are printed from their day on") {
    Fund year;
    year.decide("SL1", "add-ref", "2024-10-20").ref = "文补1";
    year.moved("TJ1", "P2", "S1", yuan(100'000), "2024-08-01").ref = "";
    Decision& supplied =
        year.decided(Subject::Reallocation, "TJ1", "add-ref", "approved", "2024-10-20");
    supplied.ref = "文补2";
    const BookSheet awards = year.printed("awards");
    CHECK(cellUnder(awards, rowWith(awards, "受理号", asWords("SL1")), "立项文号") ==
          asWords("文补1"));
    const BookSheet moves = year.printed("reallocations");
    CHECK(cellUnder(moves, rowWith(moves, "调剂编号", asWords("TJ1")), "批准文号") ==
          asWords("文补2"));
    const BookSheet before = year.printed("awards", {}, Date(2024, 10, 19));
    CHECK(cellUnder(before, rowWith(before, "受理号", asWords("SL1")), "立项文号") == asWords(""));
}

TEST_CASE("what was let pass with a reason stands beneath the awards") {
    Fund year;
    year.awarded("SL4", "P2", yuan(300'000));
    year.decide("SL4", "midterm", "2024-08-01", "ok").override = "局长办公会同意";
    CHECK_THAT(test::wordsAround(year.printed("awards")),
               Contains("SL4") && Contains("局长办公会同意"));
}

TEST_CASE("expenses go on from each other within a line, and what came back is negative") {
    const Fund year;
    const BookSheet sheet = year.printed("funds-ledger");
    const std::size_t first = rowWith(sheet, "凭证号", asWords("PZ-1"));
    CHECK(cellUnder(sheet, first, "预算数") == BookValue(yuan(600'000)));
    CHECK(cellUnder(sheet, first, "累计支出") == BookValue(yuan(50'000)));
    CHECK(cellUnder(sheet, first, "执行率") == BookValue(Fraction(1, 12)));
    CHECK(cellUnder(sheet, first + 1, "累计支出") == BookValue(yuan(90'000)));
    CHECK(cellUnder(sheet, first + 2, "用途") == asWords("追回"));
    CHECK(cellUnder(sheet, first + 2, "本次支出") == BookValue(Money() - yuan(30'000)));
    CHECK(cellUnder(sheet, first + 2, "结余") == BookValue(yuan(540'000)));
    CHECK(cellUnder(sheet, sheet.rows.size() - 1, "本次支出") == BookValue(yuan(60'000)));
    CHECK(totalsHold(sheet));
}

TEST_CASE("the ledger knows what was paid by its day, on the budget after reallocation") {
    Fund year;
    year.moved("TJ1", "P2", "P3", yuan(100'000), "2024-06-30");
    const BookSheet sheet = year.printed("funds-ledger", {}, Date(2024, 7, 1));
    CHECK(cellUnder(sheet, rowWith(sheet, "凭证号", asWords("PZ-1")), "预算数") ==
          BookValue(yuan(700'000)));
    CHECK(cellUnder(sheet, sheet.rows.size() - 1, "本次支出") == BookValue(yuan(50'000)));
}

TEST_CASE("reallocations stand with their approval, those to be approved apart") {
    Fund year;
    year.moved("TJ1", "P2", "S1", yuan(100'000), "2024-08-01");
    Reallocation& asked = year.moved("TJ2", "P4", "P3", yuan(50'000), "2024-08-02");
    asked.takenUp = "";
    asked.ref = "";
    year.decided(Subject::Reallocation, "TJ2", "propose", "proposed", "2024-08-02").opinion =
        "申报踊跃";
    const BookSheet sheet = year.printed("reallocations");
    const std::size_t first = rowWith(sheet, "调剂编号", asWords("TJ1"));
    const std::size_t second = rowWith(sheet, "调剂编号", asWords("TJ2"));
    CHECK(first < second);
    CHECK(cellUnder(sheet, first, "批准文号") == asWords("文1"));
    CHECK(cellUnder(sheet, first, "批准日期") == BookValue(Date(2024, 8, 1)));
    CHECK(cellUnder(sheet, second, "批准日期") == BookValue());
    CHECK(cellUnder(sheet, second, "提出日期") == BookValue(Date(2024, 8, 2)));
    CHECK(cellUnder(sheet, second, "理由") == asWords("申报踊跃"));
    CHECK_THAT(std::get<std::string>(cellUnder(sheet, second, "调出")), Contains("P4"));
    CHECK(totalsHold(sheet));
    CHECK_THAT(test::wordsAround(Fund().printed("reallocations")), Contains("没有调剂"));
}

TEST_CASE("the public notice names units and amounts, but no code, account or phone") {
    Fund year;
    const auto unit = year.applicantFor("P4");
    year.edit(unit).phone = "13800001234";
    year.edit(unit).account = "6222020200000000009";
    year.apply("SL7", "P4", unit).takenUp = "reviewed";
    year.decide("SL7", "propose", "2024-06-06").amount = yuan(300'000);
    year.decide("SL7", "publicise", "2024-06-07");
    const BookSheet sheet = year.printed("publicity");
    REQUIRE(sheet.rows.size() == 2);
    CHECK(cellUnder(sheet, 0, "单位名称") == asWords("P4 申报单位"));
    CHECK(cellUnder(sheet, 0, "拟支持金额(万元)") == BookValue(yuan(300'000)));
    CHECK(cellUnder(sheet, 0, "公示开始") == BookValue(Date(2024, 6, 7)));
    CHECK(cellUnder(sheet, 0, "公示结束") == BookValue(Date(2024, 6, 17)));
    const std::string all = test::textsOf(sheet) + test::wordsAround(sheet);
    const FundYear built = year.build();
    for (const std::string& secret :
         {std::string("13800001234"), std::string("6222020200000000009"),
          std::string(built.registry.at(unit).code.text())})
        CHECK_THAT(all, !Contains(secret));
    CHECK_THAT(all, Contains("5 个工作日") && Contains("重庆高新区市场监督管理局"));
}

TEST_CASE("a notice that was objected to tells its last day all the same") {
    test::MoneyYear year;
    year.apply("SL4", "P4", year.applicantFor("P4")).takenUp = "reviewed";
    year.decide("SL4", "propose").amount = yuan(300'000);
    year.decide("SL4", "publicise", "2024-06-07");
    year.decide("SL4", "object", "2024-06-11");
    const Book book = test::printedReport("publicity", year);
    CHECK(cellUnder(book.sheets.front(), 0, "公示结束") == BookValue(Date(2024, 6, 17)));
}

TEST_CASE("the lists are written as workbooks whose sums are formulas") {
    const Fund year;
    const test::ScratchFolder folder;
    for (const char* report : {"awards", "funds-ledger"}) {
        INFO(report);
        const auto file = folder / (std::string(report) + ".xlsx");
        writeXlsx(test::printedReport(report, year), file);
        std::size_t formulas = 0;
        for (const auto& [name, cell] : test::WorkbookParts(file).cells(1))
            formulas += !cell.formula.empty();
        CHECK(formulas >= 2);
    }
}

TEST_CASE("what was paid past a limit says by whose reason, in the ledger too") {
    Fund year;
    year.paid("BF4", "SL3", yuan(100'000), "2025-01-02").takenUp.clear();
    year.decided(Subject::Payment, "BF4", "request", "requested", "2025-01-02");
    Decision& approval = year.decided(Subject::Payment, "BF4", "approve", "approved", "2025-01-03");
    approval.override = "合同争议刚刚了结";
    approval.passed = {"AFTER_FUND_END"};
    year.decided(Subject::Payment, "BF4", "confirm", "paid", "2025-01-06");
    const BookSheet sheet = year.printed("funds-ledger", {}, Date(2025, 1, 31));
    CHECK_THAT(test::wordsAround(sheet),
               Contains("BF4 于 2025-01-03 经负责人放行，理由：合同争议刚刚了结"));
}

TEST_CASE("every list fits the width of a page") {
    const Fund year;
    for (const char* report : {"awards", "funds-ledger", "reallocations", "publicity", "budget"}) {
        for (const Language language : {Language::Chinese, Language::English}) {
            for (const BookSheet& sheet : test::printedReport(report, year, {}, language).sheets) {
                INFO(report << " " << sheet.name);
                CHECK(sideBySide(sheet).size() == 1);
            }
        }
    }
}

}  // namespace grants
