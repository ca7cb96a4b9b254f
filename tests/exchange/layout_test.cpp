// SPDX-License-Identifier: GPL-3.0-or-later
// Where headers stand and which columns there are.
#include "exchange/reading.h"
#include "exchange/sheets/import_sheets.h"
#include "exchange/tables/zip_archive.h"
#include "exchange/workbooks/template.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

std::vector<std::string> noteCodes(const ImportReport& report) {
    std::vector<std::string> found;
    for (const auto& note : report.notes) found.push_back(note.code);
    return found;
}

}  // namespace

TEST_CASE("the header may stand below title rows, in any column order") {
    Desk desk;
    const auto report = desk.import(
        XlsxBuilder().sheet("单位", {{"重庆高新区单位名录"},
                                     {},
                                     {"区内", "单位名称*", "单位类型", " 统一社会 信用代码 "},
                                     {"是", "示例企业", "企业", kFirm},
                                     {"", " ", ""}}));
    CHECK(report.rejected.empty());
    CHECK(countOf(report, "单位").read == 1);
    CHECK(countOf(report, "单位").added == 1);
}

TEST_CASE("headers merged over two rows count as one") {
    Desk desk;
    const auto report = desk.import(XlsxBuilder().sheet(
        "单位", {{"统一社会信用代码", "单位名称", "单位类型", "区内", "规模数据"},
                 {"", "", "", "", "从业人员", "行业"},
                 {kFirm, "示例企业", "企业", "是", "25", "工业"}}));
    CHECK(report.rejected.empty());
    CHECK(desk.workspace->year()->registry.units().at(0).metrics.employees == 25);
}

TEST_CASE("unknown columns are noted and ignored") {
    Desk desk;
    TextRows rows = units();
    rows[0].push_back("备注");
    rows[1].push_back("x");
    CHECK(noteCodes(desk.import(XlsxBuilder().sheet("单位", rows))) ==
          std::vector<std::string>{"UNKNOWN_COLUMN"});
}

TEST_CASE("a workbook without any known sheet is refused") {
    Desk desk;
    CHECK_THROWS_AS(desk.import(XlsxBuilder().sheet("甲", {{"x"}}).sheet("乙", {{"y"}})), Error);
}

TEST_CASE("a single table under another name is known by its headers") {
    Desk desk;
    writeBytes(desk.scratch / "导出.csv",
               "统一社会信用代码,单位名称,单位类型,区内\n" + kFirm + ",示例企业,企业,是\n");
    CHECK(countOf(desk.import(desk.scratch / "导出.csv"), "单位").added == 1);
}

TEST_CASE("a sheet with a header and no rows, or nothing at all, brings nothing") {
    Desk desk;
    const auto report = desk.import(XlsxBuilder().sheet("单位", {units()[0]}).sheet("活动", {}));
    CHECK(report.rejected.empty());
    CHECK_FALSE(report.written);
}

TEST_CASE("a hidden sheet is imported with a note") {
    Desk desk;
    XlsxBuilder book;
    book.sheet("单位", units()).sheet("活动", {});
    book.save(desk.scratch / "plain.xlsx");
    book.part(
        "xl/workbook.xml",
        "<workbook><sheets><sheet name=\"单位\" state=\"hidden\" id=\"r1\"/></sheets></workbook>");
    const auto report = desk.import(book);
    CHECK(noteCodes(report) == std::vector<std::string>{"HIDDEN_SHEET"});
    CHECK(countOf(report, "单位").added == 2);
}

TEST_CASE("the projects that a sheet offers are those of the plan") {
    Plan plan = builtInPlan();
    plan.projects.resize(2);
    for (const SheetDescriptor& sheet : sheetDescriptors(plan))
        for (const ColumnDescriptor& column : sheet.columns)
            if (column.header == "项目代码")
                CHECK(column.options == std::vector<std::string>{"P1", "P2"});
}

TEST_CASE("the template imports as nothing, without a note") {
    Desk desk;
    writeTemplate(desk.scratch / "template.xlsx", desk.workspace->plan());
    const auto report = desk.import(desk.scratch / "template.xlsx");
    CHECK(report.rejected.empty());
    CHECK(report.notes.empty());
    CHECK(report.headers.size() == sheetDescriptors().size());
}

TEST_CASE("the drop-down of a claim's scheme offers the schemes of the plan") {
    std::vector<std::string> offered;
    for (const SheetDescriptor& sheet : sheetDescriptors(builtInPlan())) {
        for (const ColumnDescriptor& column : sheet.columns) {
            if (column.header == "奖补代码") offered = column.options;
        }
    }
    CHECK(offered == std::vector<std::string>{"S1", "S2"});
}

TEST_CASE("80 % typed into the template, as programs store it, is 80 %") {
    Desk desk;
    writeTemplate(desk.scratch / "template.xlsx", desk.workspace->plan());
    const auto part = [&](const std::string& name) {
        ZipArchive archive(desk.scratch / "template.xlsx");
        std::string text;
        archive.read(name, [&](std::string_view block) {
            text += block;
            return true;
        });
        return text;
    };
    // 质押融资 is the third sheet behind the instructions; its seventh column is the share.
    const std::string sheet = part("xl/worksheets/sheet4.xml");
    const auto column = sheet.find("<col min=\"7\"");
    REQUIRE(column != std::string::npos);
    const auto style = sheet.find("style=\"", column) + 7;
    const std::string number = sheet.substr(style, sheet.find('"', style) - style);
    const TextRows pledge = {{"质押登记号", "债务人代码", "质权人", "登记金额(元)", "放款金额(元)",
                              "专利质押占比(%)", "登记日期"},
                             {"Y2024980000001", kFirm, "某银行", "3000000", "2000000",
                              "<c s=\"" + number + "\"><v>0.8</v></c>", "2024-06-01"}};
    const auto report = desk.import(XlsxBuilder()
                                        .sheet("单位", units())
                                        .sheet("质押融资", pledge)
                                        .part("xl/styles.xml", part("xl/styles.xml")));
    CHECK(codes(report).empty());
    CHECK(desk.workspace->year()->pledges.at(0).patentShare == Fraction(4, 5));
}

TEST_CASE("the template holds every column of numbers to what it is for") {
    Desk desk;
    writeTemplate(desk.scratch / "template.xlsx", desk.workspace->plan());
    ZipArchive archive(desk.scratch / "template.xlsx");
    std::string sheet;
    archive.read("xl/worksheets/sheet4.xml", [&](std::string_view block) {
        sheet += block;
        return true;
    });
    for (const auto* const bounds :
         {"type=\"decimal\" errorStyle=\"warning\"", "type=\"date\" errorStyle=\"warning\"",
          "<formula1>0</formula1><formula2>1</formula2>"}) {
        CAPTURE(bounds);
        CHECK(sheet.find(bounds) != std::string::npos);
    }
}
