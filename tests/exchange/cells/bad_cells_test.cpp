// SPDX-License-Identifier: GPL-3.0-or-later
// The bad cells of every day, from the file to the verdict and its sentence: the same in a workbook
// and in a CSV file.
#include "exchange/reading.h"
#include "exchange/workbooks/rejects.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

/// A desk that knows the units, and one application with every cell sound but those of a test.
struct ApplicationDesk : Desk {
    std::string number = "SL1", amount = "100", date = "2024-06-01", title = "促进项目";

    ApplicationDesk() { (void)import(XlsxBuilder().sheet("单位", units())); }

    ImportReport bring(Form form) { return test::importAs(*this, form, "项目申报", rows()); }
    [[nodiscard]] TextRows rows() const {
        return {{"受理号", "项目代码", "单位代码", "项目名称", "申请金额(元)", "申报日期"},
                {number, "P2", kSchool, title, amount, date}};
    }
};

/// What came of the one row: the stored value, or code, column and sentence of its rejection.
template <class Shown>
std::string outcome(const ApplicationDesk& desk, const ImportReport& report, Shown shown) {
    if (report.rejected.empty()) return shown(desk.workspace->year()->applications.at(0));
    const RejectedRow& row = report.rejected.at(0);
    CHECK(row.row == 2);
    CHECK(desk.workspace->year()->applications.empty());
    return row.code + " " + row.column + " " + Translator()(row.message);
}

struct Written {
    std::string cell, outcome;
};

}  // namespace

TEST_CASE("an amount is stored to the 分 or rejected with what to write instead") {
    const auto form = GENERATE(Form::Workbook, Form::Csv);
    const auto written = GENERATE(values<Written>({
        {"1,234.50", "1234.50"},
        {"1.2万", "12000.00"},
        {"１，２３４．５０", "1234.50"},
        {"-0.00", "MONEY_NEGATIVE 申请金额(元) 金额“-0.00”是负数，请填不小于 0 的金额"},
        {"1e3", "MONEY_FORMAT 申请金额(元) “1e3”不是金额，请写成 1234.50 或 1.2万 这样的数字"},
        {"NaN", "MONEY_FORMAT 申请金额(元) “NaN”不是金额，请写成 1234.50 或 1.2万 这样的数字"},
        {"9e18", "MONEY_FORMAT 申请金额(元) “9e18”不是金额，请写成 1234.50 或 1.2万 这样的数字"},
        {"9000000000000000000",
         "MONEY_RANGE 申请金额(元) 金额“9000000000000000000”太大，请核对单位"},
        {"0.005", "MONEY_FRACTION 申请金额(元) 金额“0.005”比 1 分还细，请写到分为止"},
        {"12,34.50",
         "MONEY_FORMAT 申请金额(元) “12,34.50”不是金额，请写成 1234.50 或 1.2万 这样的数字"},
    }));
    ApplicationDesk desk;
    desk.amount = written.cell;
    CHECK(outcome(desk, desk.bring(form), [](const Application& stored) {
              return inYuan(stored.requested, false);
          }) == written.outcome);
}

TEST_CASE("a date is stored as the day meant or rejected with what to write instead") {
    const auto form = GENERATE(Form::Workbook, Form::Csv);
    const auto written = GENERATE(values<Written>({
        {"2024/6/1", "2024-06-01"},
        {"２０２４年６月１日", "2024-06-01"},
        {"2025-02-30", "DATE_INVALID 申报日期 日历上没有“2025-02-30”这一天，请核对年月日"},
        {"1900-02-29", "DATE_INVALID 申报日期 日历上没有“1900-02-29”这一天，请核对年月日"},
        {"45444", "DATE_FORMAT 申报日期 “45444”不是日期，请写成 2024-06-01 或 2024年6月1日"},
    }));
    ApplicationDesk desk;
    desk.date = written.cell;
    CHECK(outcome(desk, desk.bring(form),
                  [](const Application& stored) { return inIso(stored.date); }) == written.outcome);
}

TEST_CASE("a text longer than a cell can hold is rejected, and the rejects still make a workbook") {
    const auto form = GENERATE(Form::Workbook, Form::Csv);
    ApplicationDesk desk;
    for (int n = 0; n < 32'768; ++n) desk.title += "专";
    const auto report = desk.bring(form);
    CHECK(outcome(desk, report, [](const Application&) { return "stored"; }) ==
          "TEXT_LENGTH 项目名称 文字超过 32767 个字符，请缩短");
    writeRejects(report, desk.scratch / "rejects.xlsx", Translator());
    CHECK(firstSheet(desk.scratch / "rejects.xlsx").at(1).at(3).size() == 3 * 32'767);
}

TEST_CASE(
    "an identifier that was a number with more than 15 digits is rejected for its lost digits") {
    ApplicationDesk desk;
    desk.number = "<c><v>6222021234567890123</v></c>";
    CHECK(outcome(desk, desk.bring(Form::Workbook), [](const Application&) { return "stored"; }) ==
          "DIGITS_LOST 受理号 号码“6222021234567890123”被表格软件当成数字，末尾几位已经丢失；"
          "请把这一列设为文本格式，再对照原件重新填写");
}

TEST_CASE("a real date cell is a day, in the 1904 system as well") {
    const std::string styles =
        "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>";
    const auto stored = [&](const std::string& serial, const std::string& bookAttributes) {
        ApplicationDesk desk;
        desk.date = "<c s=\"1\"><v>" + serial + "</v></c>";
        const auto report = desk.import(XlsxBuilder()
                                            .sheet("项目申报", desk.rows())
                                            .part("xl/styles.xml", styles)
                                            .bookAttributes(bookAttributes));
        return outcome(desk, report, [](const Application& row) { return inIso(row.date); });
    };
    CHECK(stored("45444", "") == "2024-06-01");
    CHECK(stored("45444.999", "") == "2024-06-01");
    CHECK(stored("4.5444E4", "") == "2024-06-01");
    CHECK(stored("43982", "date1904=\"1\"") == "2024-06-01");
    CHECK(stored("60", "") == "DATE_INVALID 申报日期 日历上没有“60”这一天，请核对年月日");
}

TEST_CASE("an error value and a formula never calculated are no blank cells") {
    ApplicationDesk desk;
    const auto shown = [](const Application&) { return "stored"; };
    desk.amount = "<c t=\"e\"><v>#REF!</v></c>";
    CHECK(outcome(desk, desk.bring(Form::Workbook), shown) ==
          "CELL_ERROR 申请金额(元) 单元格里是错误值 #REF!，请改正公式或直接填写");
    desk.amount = "<c><f>B2*2</f></c>";
    CHECK(outcome(desk, desk.bring(Form::Workbook), shown) ==
          "CELL_ERROR 申请金额(元) 公式没有算出的值，请在表格软件里打开、保存后再导入，"
          "或直接填写结果");
}

TEST_CASE("every fault of a row is told, the first with the row and the others with it") {
    ApplicationDesk desk;
    desk.amount = "1e3";
    desk.date = "2025-02-30";
    const auto report = desk.bring(Form::Workbook);
    REQUIRE(report.rejected.size() == 1);
    REQUIRE(report.rejected[0].further.size() == 1);
    CHECK(report.rejected[0].code == "MONEY_FORMAT");
    CHECK(report.rejected[0].further[0].second.code == "DATE_INVALID");
}
