// SPDX-License-Identifier: GPL-3.0-or-later
// Foreign tables: what they are taken for, and reading them as a person mapped them.
#include "exchange/mapping/inspection.h"
#include "exchange/mapping/overlooked.h"
#include "exchange/reading.h"
#include "exchange/workbooks/rejects.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

/// A list of units as a park keeps it: a title, a note, names of its own.
TextRows parkList() {
    return {{"高新区软件园入驻单位一览表"},
            {"填报单位：软件园管理公司", "", "", "", "2024年6月"},
            {"序号", "单位全称", "单位类型", "社会统一信用代码", "是否区内", "备注"},
            {"1", "示例企业", "企业", kFirm, "是", "东楼"},
            {"2", "示例大学", "高校", kSchool, "是", ""}};
}

InspectedTable inspected(Desk& desk, const std::string& name, const TextRows& rows) {
    XlsxBuilder().sheet(name, rows).save(desk.scratch / "foreign.xlsx");
    return inspectTables(desk.scratch / "foreign.xlsx").at(0);
}

SheetDescriptor descriptor(std::string_view name) {
    for (SheetDescriptor& each : sheetDescriptors()) {
        if (each.name == name) return each;
    }
    return {};
}

std::string columnOf(const ProposedTable& proposed, const std::string& header) {
    for (std::size_t at = 0; at < proposed.headers.size(); ++at) {
        if (proposed.headers[at] == header) return std::string(proposed.matches[at].column);
    }
    return "no such header";
}

SheetMapping mappingOf(const ProposedTable& proposed, const std::string& table) {
    SheetMapping mapping{0, table, proposed.sheet, proposed.headerRow, {}};
    for (std::size_t at = 0; at < proposed.headers.size(); ++at)
        mapping.columns.push_back({proposed.headers[at], std::string(proposed.matches[at].column)});
    return mapping;
}

ImportOptions with(SheetMapping mapping) {
    ImportOptions options;
    options.mappings.push_back(std::move(mapping));
    return options;
}

}  // namespace

TEST_CASE("inspection shows the first rows of every table by their numbers") {
    Desk desk;
    XlsxBuilder()
        .sheet("一览", {{"甲"}, {}, {"乙"}})
        .sheet("空表", {})
        .save(desk.scratch / "two.xlsx");
    const auto tables = inspectTables(desk.scratch / "two.xlsx");
    REQUIRE(tables.size() == 2);
    CHECK(tables[0].rows == TextTable{{"甲"}, {}, {"乙"}});
    CHECK(tables[1].rows.empty());
}

TEST_CASE("inspection of a long table stops after its first rows") {
    Desk desk;
    CHECK(inspected(desk, "长表", TextRows(1000, {"值"})).rows.size() == kInspectedRows);
}

TEST_CASE("a table of another name with renamed columns is taken for the sheet it looks like") {
    Desk desk;
    const auto proposed =
        proposeTable(inspected(desk, "入驻单位", parkList()), sheetDescriptors(), {});
    CHECK(proposed.sheet == "单位");
    CHECK(proposed.by == MatchedBy::Likeness);
    CHECK(proposed.headerRow == 3);
    CHECK(columnOf(proposed, "单位全称") == "单位名称");
    CHECK(columnOf(proposed, "社会统一信用代码") == "统一社会信用代码");
    CHECK(columnOf(proposed, "是否区内") == "区内");
    CHECK(columnOf(proposed, "备注").empty());
}

TEST_CASE("a table that looks like no sheet is proposed as none") {
    Desk desk;
    const auto table = inspected(desk, "通讯录", {{"姓名", "手机"}, {"张三", "13800000000"}});
    CHECK(proposeTable(table, sheetDescriptors(), {}).sheet.empty());
}

TEST_CASE("a choice remembered for a header or a table is proposed before likeness") {
    Desk desk;
    ImportMemory memory;
    memory.sheets["入驻单位"] = "单位";
    memory.columns[{"单位", "备注"}] = "注册地址";
    memory.columns[{"单位", "单位全称"}] = "";
    const auto proposed =
        proposeTable(inspected(desk, "入驻单位", parkList()), sheetDescriptors(), memory);
    CHECK(proposed.by == MatchedBy::Memory);
    CHECK(columnOf(proposed, "备注") == "注册地址");
    CHECK(columnOf(proposed, "单位全称").empty());
}

TEST_CASE("a remembered table that has nothing of its sheet is not forced into it") {
    Desk desk;
    ImportMemory memory;
    memory.sheets["Sheet1"] = "转让许可";
    const auto proposed =
        proposeTable(inspected(desk, "Sheet1", parkList()), sheetDescriptors(), memory);
    CHECK(proposed.sheet == "单位");
}

TEST_CASE("headers that count in different units are never alike, unless they are converted") {
    CHECK(likeness("合同金额(千元)", "合同金额(元)") == 0);
    CHECK(likeness("合同金额(%)", "合同金额(元)") == 0);
    CHECK(likeness("合同金额(万元)", "合同金额(元)") == 100);
    CHECK(likeness("合同金额（元）", "合同金额(元)") == 100);
    CHECK(likeness("登记日期", "登记备案日期") == 80);
    CHECK(countsOtherwise("合同金额（万元）", "合同金额(元)"));
    CHECK_FALSE(countsOtherwise("合同金额", "合同金额(元)"));
}

TEST_CASE("two headers of one name are left to the person") {
    const auto matches =
        matchColumns(descriptor("单位"), {"单位名称", "统一社会信用代码", "单位名称"}, {});
    CHECK(matches[0].column.empty());
    CHECK(matches[1].column == "统一社会信用代码");
    CHECK(matches[2].column.empty());
}

TEST_CASE("a better match keeps its column from a near miss that stands before it") {
    const auto matches = matchColumns(descriptor("单位"), {"单位全名称", "单位名称"}, {});
    CHECK(matches[0].column.empty());
    CHECK(matches[1].column == "单位名称");
}

TEST_CASE("a header row chosen by hand gives the headers of that row") {
    Desk desk;
    const auto table = inspected(desk, "单位", parkList());
    CHECK(proposeFor(descriptor("单位"), table, 4, {}).headers.at(1) == "示例企业");
    CHECK(proposeFor(descriptor("单位"), table, 3, {}).headers.at(1) == "单位全称");
}

TEST_CASE("a blank header cell takes the title above it, but not the title of the table") {
    CHECK(headerTexts({{"一览表"}, {"代码", "人数"}, {"", "男", "女"}}, 3) ==
          std::vector<std::string>{"代码", "男", "女"});
    CHECK(headerTexts({{"一览表"}, {"", "男"}}, 2) == std::vector<std::string>{"", "男"});
}

TEST_CASE("a mapped table is imported under our names") {
    Desk desk;
    const auto table = inspected(desk, "入驻单位", parkList());
    const auto mapping = mappingOf(proposeTable(table, sheetDescriptors(), {}), "入驻单位");
    const auto report = desk.import(desk.scratch / "foreign.xlsx", with(mapping));
    CHECK(report.rejected.empty());
    CHECK(report.notes.empty());
    CHECK(countOf(report, "单位").added == 2);
    CHECK(desk.workspace->year()->registry.units().at(0).name == "示例企业");
}

TEST_CASE(
    "rejected rows of a mapped table come back under our names and import without a mapping") {
    Desk desk;
    TextRows rows = parkList();
    rows[3][2] = "公司";
    const auto table = inspected(desk, "入驻单位", rows);
    const auto mapping = mappingOf(proposeTable(table, sheetDescriptors(), {}), "入驻单位");
    const auto report = desk.import(desk.scratch / "foreign.xlsx", with(mapping));
    writeRejects(report, desk.scratch / "rejects.xlsx", Translator());
    auto mended = firstSheet(desk.scratch / "rejects.xlsx");
    REQUIRE(mended.size() == 2);
    mended[1][2] = "企业";
    CHECK(countOf(desk.import(XlsxBuilder().sheet("单位", mended)), "单位").added == 1);
}

TEST_CASE("a column left out on purpose does not come back through the rejected rows") {
    Desk desk;
    TextRows rows = units();
    rows[1][2] = "公司";
    SheetMapping mapping{0, "单位", "单位", 1, {}};
    for (const auto& header : rows[0])
        mapping.columns.push_back({header, header == "规模" ? "" : header});
    const auto report = desk.import(XlsxBuilder().sheet("单位", rows), with(mapping));
    CHECK(report.headers.at(0).second.back() == "规模（未导入）");
    CHECK(desk.workspace->year()->registry.units().at(0).size == EnterpriseSize::NotApplicable);
}

TEST_CASE("a mapping without a required column refuses the table and names the column") {
    Desk desk;
    const auto table = inspected(desk, "入驻单位", parkList());
    auto mapping = mappingOf(proposeTable(table, sheetDescriptors(), {}), "入驻单位");
    mapping.columns[1].column.clear();
    const auto report = desk.import(desk.scratch / "foreign.xlsx", with(mapping));
    REQUIRE(codes(report) == std::vector<std::string>{"COLUMN_MISSING"});
    CHECK(report.rejected[0].column == "单位名称");
}

TEST_CASE("two headers mapped to one column refuse the table") {
    Desk desk;
    const auto table = inspected(desk, "入驻单位", parkList());
    auto mapping = mappingOf(proposeTable(table, sheetDescriptors(), {}), "入驻单位");
    mapping.columns[5].column = "单位名称";
    CHECK(codes(desk.import(desk.scratch / "foreign.xlsx", with(mapping))) ==
          std::vector<std::string>{"COLUMN_DOUBLED"});
}

TEST_CASE("a table mapped to nothing is left out without a word") {
    Desk desk;
    XlsxBuilder book;
    book.sheet("单位", units()).sheet("活动", {{"编号"}, {"1"}});
    const auto report = desk.import(book, with({0, "活动", "", 0, {}}));
    CHECK(report.rejected.empty());
    CHECK(report.notes.empty());
    CHECK(countOf(report, "单位").added == 2);
}

TEST_CASE("two tables of one file may bring rows of the same sheet") {
    Desk desk;
    TextRows first = units(), second = units();
    first.pop_back();
    second.erase(second.begin() + 1);
    SheetMapping other{0, "下半年", "单位", 1, {}};
    for (const auto& header : second[0]) other.columns.push_back({header, header});
    XlsxBuilder book;
    book.sheet("单位", first).sheet("下半年", second);
    CHECK(countOf(desk.import(book, with(other)), "单位").added == 2);
}

TEST_CASE("amounts below a header in 万元 are taken as such where the column counts in 元") {
    Desk desk;
    const auto book =
        XlsxBuilder()
            .sheet("单位", parkList())
            .sheet("申报台账",
                   {{"受理号", "项目代码", "单位代码", "项目名称", "经费（万元）", "申报日期"},
                    {"SB1", "P3", kFirm, "示例项目", "12.5", "2024-05-01"},
                    {"SB2", "P3", kFirm, "示例项目", "600元", "2024-05-01"}});
    ImportOptions options = with({0,
                                  "申报台账",
                                  "项目申报",
                                  1,
                                  {{"受理号", "受理号"},
                                   {"项目代码", "项目代码"},
                                   {"单位代码", "单位代码"},
                                   {"项目名称", "项目名称"},
                                   {"经费（万元）", "申请金额(元)"},
                                   {"申报日期", "申报日期"}}});
    options.mappings.push_back({0,
                                "单位",
                                "单位",
                                3,
                                {{"序号", ""},
                                 {"单位全称", "单位名称"},
                                 {"单位类型", "单位类型"},
                                 {"社会统一信用代码", "统一社会信用代码"},
                                 {"是否区内", "区内"},
                                 {"备注", ""}}});
    const ImportReport report = desk.import(book, options);
    CHECK(report.rejected.empty());
    const auto& applications = desk.workspace->year()->applications;
    REQUIRE(applications.size() == 2);
    CHECK(applications[0].requested == Money::ofYuan(125'000));
    CHECK(applications[1].requested == Money::ofYuan(600));
}

TEST_CASE("a column of amounts or days that was taken for none of ours is known as one") {
    const auto [header, values, holds] =
        GENERATE(table<std::string, std::vector<std::string>, bool>(
            {{"到账金额(万元)", {"12.3456", "", "30"}, true},
             {"到账金额", {"1,234.50", "-20"}, true},
             {"到账", {"12万元", "/", "3000元"}, true},
             {"专项经费", {"12", "无"}, true},
             {"到账日期", {"2024-06-01", "2024年7月2日", "20240803"}, true},
             {"到账情况", {"2024-06-01", "未到账"}, false},
             {"人数", {"12", "30"}, false},
             {"名额", {"2", "3"}, false},
             {"电话", {"02361234567"}, false},
             {"金额说明", {"按合同"}, false},
             {"到账金额(元)", {"", ""}, false}}));
    CAPTURE(header, values);
    TextTable rows = {{"单位名称", header}};
    for (const std::string& value : values) rows.push_back({"示例企业", value});
    const InspectedTable seen{"台账", false, rows};
    CHECK(holdsAmountsOrDays(seen, proposeFor(descriptor("单位"), seen, 1, {}), 1) == holds);
}
