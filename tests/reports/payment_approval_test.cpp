// SPDX-License-Identifier: GPL-3.0-or-later
// 拨款审批表: what those who approve a payment see of it.
#include "base/error.h"
#include "invented_book.h"
#include "printed_report.h"
#include "reports/writers/writers.h"
#include "support/money_year.h"
#include "workbook_parts.h"

#include <catch2/catch.hpp>

namespace grants {
namespace {

using Catch::Matchers::Contains;
using test::asWords;
using test::besideOf;
using test::yuan;

constexpr const char* kApproval = "payment-approval";

/// SL1 of P3 with 89,285 元, whose first payment is asked for.
struct Approvals : test::MoneyYear {
    Approvals() {
        awarded("SL1", "P3", yuan(89'285));
        application("SL1").title = "转化能力提升";
        ask("BF1", "SL1", yuan(44'642), "2024-06-24");
    }
    /// Asked for on this day.
    Payment& ask(const std::string& number, const std::string& reason, Money amount,
                 std::string_view on) {
        Payment& made = paid(number, reason, amount, on);
        made.takenUp = "";
        decided(Subject::Payment, number, "request", "requested", on);
        return made;
    }
    void pay(const std::string& number, std::string_view on) {
        decided(Subject::Payment, number, "approve", "approved", on);
        decided(Subject::Payment, number, "confirm", "paid", on);
    }
    [[nodiscard]] Book printed(const ReportScope& scope = {},
                               Language language = Language::Chinese) const {
        return test::printedReport(kApproval, *this, scope, language);
    }
};

}  // namespace

TEST_CASE("an approval names unit, project, award and account") {
    const Approvals year;
    const Book book = year.printed();
    REQUIRE(book.sheets.size() == 1);
    const BookSheet& sheet = book.sheets.front();
    CHECK(sheet.title == "专利转化专项资金拨款审批表");
    CHECK(sheet.unitLine == "单位：元");
    CHECK(besideOf(sheet, "单位") == asWords("P3 申报单位"));
    CHECK(besideOf(sheet, "支持项目") == asWords("P3 中小企业专利转化能力提升项目"));
    CHECK(besideOf(sheet, "项目名称") == asWords("转化能力提升"));
    CHECK(besideOf(sheet, "拨付编号") == asWords("BF1"));
    CHECK(besideOf(sheet, "类型") == asWords("首款"));
    CHECK(besideOf(sheet, "开户行") == asWords("某银行"));
    CHECK(besideOf(sheet, "账号") == asWords("6222020200000000001"));
}

TEST_CASE("a payee that changed since the approval stands as it was approved and as it is now") {
    Approvals year;
    year.decided(Subject::Payment, "BF1", "approve", "approved", "2024-06-25");
    Organisation then = year.edit({1});
    then.account = "6222020200000000777";
    const Book book = test::printedReport(kApproval, year, {}, Language::Chinese,
                                          Date(2024, 12, 31), {{"BF1", then}});
    const BookSheet& sheet = book.sheets.front();
    CHECK(besideOf(sheet, "账号") ==
          asWords("批准时 6222020200000000777，现在 6222020200000000001"));
    CHECK(besideOf(sheet, "开户行") == asWords("某银行"));
    const Book unknown = test::printedReport(kApproval, year, {}, Language::Chinese,
                                             Date(2024, 12, 31), {{"BF1", std::nullopt}});
    CHECK(besideOf(unknown.sheets.front(), "账号") == asWords("6222020200000000001(批准以后改过)"));
}

TEST_CASE("the amount stands as a number and in capitals, and how it was computed") {
    const Approvals year;
    const BookSheet sheet = year.printed().sheets.front();
    CHECK(besideOf(sheet, "批准总额") == BookValue(yuan(89'285)));
    CHECK(besideOf(sheet, "已拨") == BookValue(Money()));
    CHECK(besideOf(sheet, "本次申请") == BookValue(yuan(44'642)));
    CHECK(besideOf(sheet, "大写") == asWords("人民币肆万肆仟陆佰肆拾贰元整"));
    CHECK(besideOf(sheet, "依据") == asWords("二(一)3；四(拨付节点)"));
    CHECK(besideOf(sheet, "计算") ==
          asWords("任务书签订于 2024-06-20。批准总额 89,285.00 元 × 50.00% = 44,642.00 元(取到元)，"
                  "减已拨 0.00 元，应拨 44,642.00 元。"));
}

TEST_CASE("what was asked for already and is under way is told") {
    Approvals year;
    year.ask("BF2", "SL1", yuan(10'000), "2024-06-25");
    const Book book = year.printed();
    REQUIRE(book.sheets.size() == 2);
    const auto computed = [&](std::size_t page) {
        return std::get<std::string>(besideOf(book.sheets[page], "计算"));
    };
    CHECK_THAT(computed(0), !Contains("还在办理"));
    CHECK_THAT(computed(1), Contains("其中 44,642.00 元已另行申请，还在办理"));
}

TEST_CASE("a final payment is what the acceptance left, less what was paid before") {
    Approvals year;
    year.pay("BF1", "2024-06-25");
    year.decide("SL1", "request-acceptance", "2024-10-08");
    year.decide("SL1", "conclude", "2024-10-20", "pass").amount = yuan(89'285);
    year.ask("BF2", "SL1", yuan(44'643), "2024-10-21").kind = PaymentKind::Final;
    const Book book = year.printed();
    REQUIRE(book.sheets.size() == 1);
    const BookSheet& sheet = book.sheets.front();
    CHECK(besideOf(sheet, "类型") == asWords("尾款"));
    CHECK(besideOf(sheet, "已拨") == BookValue(yuan(44'642)));
    CHECK(besideOf(sheet, "计算") ==
          asWords("验收后的最终金额 89,285.00 元，减已拨 44,642.00 元，应拨 44,643.00 元。"));
}

TEST_CASE("an approval that is printed again shows what was paid when it was asked for") {
    Approvals year;
    year.pay("BF1", "2024-06-25");
    year.ask("BF2", "SL1", yuan(1), "2024-10-21");
    year.pay("BF2", "2024-10-22");
    const Book book = year.printed({"", {"SL1"}});
    REQUIRE(book.sheets.size() == 2);
    CHECK(besideOf(book.sheets[0], "已拨") == BookValue(Money()));
    CHECK(besideOf(book.sheets[1], "已拨") == BookValue(yuan(44'642)));
}

TEST_CASE("without a name only what is not paid yet is printed; what came back never is") {
    Approvals year;
    year.awarded("SL2", "P3", yuan(50'000));
    year.ask("BF2", "SL2", yuan(25'000), "2024-06-25");
    year.paid("BF3", "SL2", yuan(5'000), "2024-06-26", PaymentKind::Recovery);
    year.pay("BF1", "2024-06-25");
    const Book open = year.printed();
    REQUIRE(open.sheets.size() == 1);
    CHECK(besideOf(open.sheets.front(), "拨付编号") == asWords("BF2"));
    CHECK(year.printed({"", {"SL2"}}).sheets.size() == 1);
    CHECK(year.printed({"", {"SL1", "SL2"}}).sheets.size() == 2);
}

TEST_CASE("what was rejected is not asked to be approved, and that nothing is left is told") {
    Approvals year;
    year.decided(Subject::Payment, "BF1", "reject", "rejected", "2024-06-25");
    CHECK_THROWS_AS(year.printed(), Error);
    CHECK_THROWS_AS(year.printed({"", {"SL1"}}), Error);
    CHECK_THROWS_AS(year.printed({"", {"SL9"}}), Error);
}

TEST_CASE("four opinions are signed and dated") {
    const Approvals year;
    const BookSheet sheet = year.printed().sheets.front();
    for (const char* who : {"科室意见", "财务意见", "分管领导意见", "主要领导意见"}) {
        const BookValue box = besideOf(sheet, who);
        CHECK_THAT(std::get<std::string>(box), Contains("签字") && Contains("日期"));
    }
}

TEST_CASE("an approval says of itself what it is made of, and what was passed with a reason") {
    Approvals year;
    year.moneyDecisions.front().override = "市财政局同意";
    const std::string words = test::wordsAround(year.printed().sheets.front());
    for (const char* part : {"样例.zlzh", "0123456789ab", "数据截至：2024-12-31",
                             "填报日期：2024-07-05", "未启用人员权限", "BF1", "市财政局同意"})
        CHECK_THAT(words, Contains(part));
}

TEST_CASE("capitals stay Chinese in English, everything else does not") {
    const Approvals year;
    const BookSheet sheet = year.printed({}, Language::English).sheets.front();
    CHECK(besideOf(sheet, "In capitals") == asWords("人民币肆万肆仟陆佰肆拾贰元整"));
    CHECK(besideOf(sheet, "This payment") == BookValue(yuan(44'642)));
}

TEST_CASE("every payment takes one page, and its account stays a text") {
    Approvals year;
    year.awarded("SL2", "P5", yuan(200'000));
    year.ask("BF2", "SL2", yuan(100'000), "2024-06-25");
    const test::ScratchFolder folder;
    writePdf(year.printed(), folder / "审批表.pdf");
    CHECK_THAT(test::bytesOf(folder / "审批表.pdf"), Contains("/Count 2"));
    writeXlsx(year.printed(), folder / "审批表.xlsx");
    const auto cells = test::WorkbookParts(folder / "审批表.xlsx").cells(1);
    bool found = false;
    for (const auto& [name, cell] : cells)
        found = found || (cell.type == "s" && cell.value == "6222020200000000001");
    CHECK(found);
}

}  // namespace grants
