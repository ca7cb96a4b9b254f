// SPDX-License-Identifier: GPL-3.0-or-later
// What a person sees in a cell is what is taken, or it is said what could not be taken.
#include "domain/subsidy/calculation.h"
#include "exchange/reading.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

/// Styles by number format code: cells of style n have the n-th, from 1.
std::string styles(const std::vector<std::string>& formats) {
    std::string numFmts, xfs = "<xf numFmtId=\"0\"/>";
    for (std::size_t at = 0; at < formats.size(); ++at) {
        const std::string id = std::to_string(164 + at);
        std::string code = escaped(formats[at]);
        for (std::size_t quote = 0; (quote = code.find('"', quote)) != std::string::npos;)
            code.replace(quote, 1, "&quot;");
        numFmts += "<numFmt numFmtId=\"" + id + "\" formatCode=\"" + code + "\"/>";
        xfs += "<xf numFmtId=\"" + id + "\"/>";
    }
    return "<styleSheet><numFmts>" + numFmts + "</numFmts><cellXfs>" + xfs +
           "</cellXfs></styleSheet>";
}

std::string numberCell(const std::string& stored, int style = 0) {
    return "<c s=\"" + std::to_string(style) + "\"><v>" + stored + "</v></c>";
}

TextRows firms() {
    return {{"统一社会信用代码", "单位名称", "单位类型", "区内", "规模"},
            {kFirm, "示例企业", "企业", "是", "小型"},
            {kSchool, "示例大学", "高校", "是", ""}};
}

TextRows pledgeOf(const std::string& share, const std::string& amount = "1000000") {
    return {{"质押登记号", "债务人代码", "质权人", "登记金额(元)", "放款金额(元)",
             "专利质押占比(%)", "登记日期"},
            {"Y2024980000001", kFirm, "某银行", amount, amount, share, "2024-06-01"}};
}

TextRows licenceOf(const std::string& contract, const std::string& date = "2024-06-01",
                   const std::string& registerNo = "X2024980000001") {
    return {{"备案登记号", "方式", "专利号", "出让方代码", "受让方代码", "合同号", "合同金额(元)",
             "登记备案日期", "转化实施"},
            {registerNo, "许可", "ZL202111234567.1", kSchool, kFirm, contract, "1000", date, "是"}};
}

TextRows fundingOf(const std::string& contract) {
    return {{"单位代码", "登记号", "合同号", "资助名称", "金额(元)"},
            {kFirm, "X2023980009999", contract, "市级转化补助", "5000"}};
}

/// What the firm is refused under S1, by code.
std::vector<std::string> refusedUnderS1(Desk& desk) {
    std::vector<std::string> codes;
    const auto year = desk.workspace->year();
    const Plan plan = desk.workspace->plan();
    for (const auto& scheme : calculateSchemes(*year, plan, Basis::Potential)) {
        if (scheme.rules.code != "S1") continue;
        for (const auto& each : scheme.rejected) codes.emplace_back(codeText(each.code));
    }
    return codes;
}

struct Written {
    std::string cell, outcome;
};

/// The stored value, or the code of what was rejected.
template <class Shown>
std::string outcomeOf(Desk& desk, const ImportReport& report, Shown shown) {
    return report.rejected.empty() ? shown(*desk.workspace->year()) : report.rejected[0].code;
}

}  // namespace

TEST_CASE("a share is what its percent format shows") {
    const auto written =
        GENERATE(values<Written>({{numberCell("0.8", 1), "4/5"},
                                  {numberCell("1", 2), "1/1"},
                                  {numberCell("0.3333333333333333", 2), "3333/10000"},
                                  {numberCell("80"), "4/5"},
                                  {numberCell("0.8"), "1/125"},
                                  {"80%", "4/5"},
                                  {"８０％", "4/5"},
                                  {numberCell("0.805", 1), "CELL_ROUNDED"},
                                  {numberCell("80", 1), "PERCENT_RANGE"}}));
    CAPTURE(written.cell);
    Desk desk;
    const auto report = desk.import(XlsxBuilder()
                                        .sheet("单位", firms())
                                        .sheet("质押融资", pledgeOf(written.cell))
                                        .part("xl/styles.xml", styles({"0%", "0.00%"})));
    CHECK(outcomeOf(desk, report, [](const FundYear& year) {
              return toText(year.pledges.at(0).patentShare);
          }) == written.outcome);
}

TEST_CASE("the percent format that every program knows by its number counts, too") {
    Desk desk;
    const auto report =
        desk.import(XlsxBuilder()
                        .sheet("单位", firms())
                        .sheet("质押融资", pledgeOf(numberCell("0.8", 1)))
                        .part("xl/styles.xml",
                              "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"9\"/>"
                              "</cellXfs></styleSheet>"));
    REQUIRE(report.rejected.empty());
    CHECK(desk.workspace->year()->pledges.at(0).patentShare == Fraction(4, 5));
}

TEST_CASE("an amount is what its format shows, the unit included") {
    const auto written = GENERATE(values<Written>({{numberCell("12", 1), "120000.00"},
                                                   {numberCell("12.5", 2), "125000.00"},
                                                   {numberCell("1234567.5", 3), "1234567.50"},
                                                   {numberCell("1234.567", 3), "1234.57"},
                                                   {numberCell("1234.5", 4), "1234.50"},
                                                   {numberCell("0", 5), "0.00"},
                                                   {numberCell("1234.5", 6), "CELL_ROUNDED"},
                                                   {numberCell("12.5", 1), "CELL_ROUNDED"},
                                                   {numberCell("12.3456", 8), "CELL_ROUNDED"},
                                                   {numberCell("-1000", 7), "MONEY_NEGATIVE"},
                                                   {numberCell("-1000"), "MONEY_NEGATIVE"},
                                                   {"(1,000.00)", "MONEY_NEGATIVE"},
                                                   {"−1000", "MONEY_NEGATIVE"},
                                                   {"－１０００", "MONEY_NEGATIVE"}}));
    CAPTURE(written.cell);
    Desk desk;
    const auto report = desk.import(
        XlsxBuilder()
            .sheet("单位", firms())
            .sheet("质押融资", pledgeOf("", written.cell))
            .part("xl/styles.xml", styles({"0\"万元\"", "0.0\"万元\"", "#,##0.00",
                                           "[$¥-804]#,##0.00", "#,##0.00;-#,##0.00;\"-\"", "#,##0",
                                           "#,##0.00;(#,##0.00)", "0.00\"万元\""})));
    CHECK(outcomeOf(desk, report, [](const FundYear& year) {
              return inYuan(year.pledges.at(0).registered, false);
          }) == written.outcome);
}

TEST_CASE("a number in a code column is the text that its format shows") {
    const auto written = GENERATE(values<Written>({{numberCell("20240017", 1), "0020240017"},
                                                   {numberCell("17", 2), "HT-0017"},
                                                   {numberCell("20240017", 3), "20,240,017"},
                                                   {numberCell("20240017"), "20240017"},
                                                   {numberCell("45444", 4), "CODE_AS_DATE"},
                                                   {"2.02406E+11", "DIGITS_LOST"},
                                                   {"2E+12", "DIGITS_LOST"},
                                                   {"HT-1E+12", "HT-1E+12"}}));
    CAPTURE(written.cell);
    Desk desk;
    const auto report = desk.import(
        XlsxBuilder()
            .sheet("单位", firms())
            .sheet("转让许可", licenceOf(written.cell))
            .part("xl/styles.xml", styles({"0000000000", "\"HT-\"0000", "#,##0", "yyyy/m/d"})));
    CHECK(outcomeOf(desk, report, [](const FundYear& year) {
              return year.licences.at(0).contractNo;
          }) == written.outcome);
}

TEST_CASE("a shortened number is refused in a column of names as well") {
    TextRows rows = firms();
    rows[1][1] = "2.02406E+11";
    Desk desk;
    const auto report = desk.import(XlsxBuilder().sheet("单位", rows));
    REQUIRE(codes(report) == std::vector<std::string>{"DIGITS_LOST"});
    CHECK(report.rejected[0].column == "单位名称");
}

TEST_CASE("a padded contract number meets the other funding that names it") {
    Desk desk;
    (void)desk.import(XlsxBuilder()
                          .sheet("单位", firms())
                          .sheet("转让许可", licenceOf(numberCell("20240017", 1)))
                          .sheet("其他财政支持", fundingOf("0020240017"))
                          .part("xl/styles.xml", styles({"0000000000"})));
    const auto refused = refusedUnderS1(desk);
    CHECK(std::count(refused.begin(), refused.end(), "OTHER_FUNDING") == 1);
}

TEST_CASE("a day is rounded to the second before its time is left out") {
    const auto written = GENERATE(values<Written>({{"45169.99999999999", "2023-09-01"},
                                                   {"45169.9999999", "2023-09-01"},
                                                   {"45292.625", "2024-01-01"},
                                                   {"45443.99998", "2024-05-31"},
                                                   {"4.516999999999999E4", "2023-09-01"},
                                                   {"45444", "2024-06-01"}}));
    CAPTURE(written.cell);
    Desk desk;
    const auto report =
        desk.import(XlsxBuilder()
                        .sheet("单位", firms())
                        .sheet("转让许可", licenceOf("", numberCell(written.cell, 1)))
                        .part("xl/styles.xml", styles({"yyyy-mm-dd"})));
    CHECK(outcomeOf(desk, report, [](const FundYear& year) {
              return inIso(year.licences.at(0).date);
          }) == written.outcome);
}

TEST_CASE("midnight as text and a day without separators are days") {
    const auto form = GENERATE(Form::Workbook, Form::Csv);
    const auto* const date = GENERATE("2024-06-01 00:00:00", "20240601", "2024-06-01T00:00:00",
                                      "\u202A2024-06-01\u202C");
    CAPTURE(date);
    Desk desk;
    (void)desk.import(XlsxBuilder().sheet("单位", firms()));
    REQUIRE(importAs(desk, form, "转让许可", licenceOf("", date)).rejected.empty());
    CHECK(desk.workspace->year()->licences.at(0).date == Date(2024, 6, 1));
}

TEST_CASE("a number that reads as a day is one, typed or formatted so") {
    const auto* const cell = GENERATE("<c><v>20240601</v></c>", "<c s=\"1\"><v>20240601</v></c>");
    Desk desk;
    (void)desk.import(XlsxBuilder()
                          .sheet("单位", firms())
                          .sheet("转让许可", licenceOf("", cell))
                          .part("xl/styles.xml", styles({"0000\"-\"00\"-\"00"})));
    CHECK(desk.workspace->year()->licences.at(0).date == Date(2024, 6, 1));
}

TEST_CASE("what nobody sees is not stored: codes, names and numbers come clean") {
    const auto form = GENERATE(Form::Workbook, Form::Csv);
    Desk desk;
    TextRows rows = firms();
    rows[1][0] = "\u202D" + kFirm.substr(0, 8) + "\u200B" + kFirm.substr(8) + "\u202C";
    rows[1][1] = "\u200E示例\u2060企业";
    rows[2][0] = "\uFEFF\u200B" + kSchool + "\u3000";
    REQUIRE(importAs(desk, form, "单位", rows).rejected.empty());
    REQUIRE(importAs(desk, form, "转让许可",
                     licenceOf("HT-2024-001\u200E", "2024-06-01", "X2024980000071\u2060"))
                .rejected.empty());
    const auto year = desk.workspace->year();
    CHECK(year->registry.units().at(0).code.text() == kFirm);
    CHECK(year->registry.units().at(0).name == "示例企业");
    CHECK(year->licences.at(0).registerNo == "X2024980000071");
    CHECK(year->licences.at(0).contractNo == "HT-2024-001");
}

TEST_CASE("a contract number with a mark behind it meets its twin") {
    Desk desk;
    (void)desk.import(XlsxBuilder()
                          .sheet("单位", firms())
                          .sheet("转让许可", licenceOf("HT-2024-001\u200E"))
                          .sheet("其他财政支持", fundingOf("HT-2024-001")));
    const auto refused = refusedUnderS1(desk);
    CHECK(std::count(refused.begin(), refused.end(), "OTHER_FUNDING") == 1);
}

TEST_CASE("headers with marks in them are the headers that are seen") {
    TextRows rows = firms();
    rows[0][1] = "\u200E单位\u200B名称";
    Desk desk;
    CHECK(desk.import(XlsxBuilder().sheet("单位", rows)).rejected.empty());
}

TEST_CASE("a placeholder leaves an optional cell empty") {
    const auto form = GENERATE(Form::Workbook, Form::Csv);
    const auto* const text = GENERATE("/", "无", "——", "-", "暂无", "……", "N/A");
    CAPTURE(text);
    Desk desk;
    (void)desk.import(XlsxBuilder().sheet("单位", firms()));
    TextRows rows = licenceOf(text);
    rows[1][6] = text;
    rows[0].insert(rows[0].end(), {"关联方", "服务单位代码"});
    rows[1].insert(rows[1].end(), {text, text});
    REQUIRE(codes(importAs(desk, form, "转让许可", rows)).empty());
    const auto year = desk.workspace->year();
    CHECK(year->licences.at(0).contractNo.empty());
    CHECK(year->licences.at(0).amount.isZero());
    CHECK_FALSE(year->licences.at(0).related);
    CHECK_FALSE(year->licences.at(0).service);
}

TEST_CASE("a placeholder in a required cell is told as not filled") {
    Desk desk;
    const auto report = desk.import(
        XlsxBuilder().sheet("单位", firms()).sheet("转让许可", licenceOf("", "2024-06-01", "/")));
    REQUIRE(codes(report) == std::vector<std::string>{"REQUIRED"});
    CHECK(Translator()(report.rejected[0].message) == "“备案登记号”只写了“/”，等于没有填，请补上");
}

TEST_CASE("placeholders never meet as contract numbers") {
    Desk desk;
    (void)desk.import(XlsxBuilder()
                          .sheet("单位", firms())
                          .sheet("转让许可", licenceOf("/"))
                          .sheet("其他财政支持", fundingOf("/")));
    const auto refused = refusedUnderS1(desk);
    CHECK(std::count(refused.begin(), refused.end(), "OTHER_FUNDING") == 0);
}

TEST_CASE("two codes with a blank between are told as two") {
    Desk desk;
    TextRows rows = licenceOf("");
    rows[1][2] = "ZL202111234567.1 ZL202114500026.8";
    rows[1][4] = kFirm + " " + kSchool;
    const auto report = desk.import(XlsxBuilder().sheet("单位", firms()).sheet("转让许可", rows));
    REQUIRE(codes(report) == std::vector<std::string>{"CODES_NOT_PARTED"});
    CHECK(report.rejected[0].further.at(0).second.code == "CODES_NOT_PARTED");
}

TEST_CASE("counts are what their format shows") {
    const auto written = GENERATE(values<Written>({{numberCell("1234", 1), "1234"},
                                                   {numberCell("12", 2), "12"},
                                                   {numberCell("25", 3), "25"},
                                                   {"1,234", "1234"},
                                                   {"12,34", "COUNT_FORMAT"},
                                                   {"100 200", "COUNT_FORMAT"},
                                                   {numberCell("12.5", 1), "CELL_ROUNDED"}}));
    CAPTURE(written.cell);
    TextRows rows = firms();
    rows[0].push_back("从业人员");
    rows[1].push_back(written.cell);
    Desk desk;
    const auto report =
        desk.import(XlsxBuilder()
                        .sheet("单位", rows)
                        .part("xl/styles.xml", styles({"#,##0", "0.00", "0\"人\""})));
    CHECK(outcomeOf(desk, report, [](const FundYear& year) {
              return std::to_string(year.registry.units().at(0).metrics.employees.value_or(-1));
          }) == written.outcome);
}
