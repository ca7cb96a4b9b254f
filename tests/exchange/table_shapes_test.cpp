// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as people make them: merged cells, prepared rows, totals and notes, blanks around names.
#include "exchange/import/import_draft.h"
#include "exchange/reading.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

std::string cellAt(const std::string& place, const std::string& text) {
    return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + escaped(text) + "</t></is></c>";
}

/// Rows of texts with references, then what is merged, as programs write it.
std::string sheetWith(const TextRows& rows, const std::vector<std::string>& merged) {
    std::string xml;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const std::string number = std::to_string(row + 1);
        xml += "<row r=\"" + number + "\">";
        for (std::size_t at = 0; at < rows[row].size(); ++at) {
            if (!rows[row][at].empty())
                xml += cellAt(static_cast<char>('A' + at) + number, rows[row][at]);
        }
        xml += "</row>";
    }
    std::string ranges;
    for (const std::string& range : merged) ranges += "<mergeCell ref=\"" + range + "\"/>";
    std::string sheet = worksheet(xml);
    return sheet.insert(sheet.rfind("</worksheet>"), "<mergeCells>" + ranges + "</mergeCells>");
}

TextRows licenceRows() {
    return {{"备案登记号", "方式", "专利号", "出让方代码", "受让方代码", "合同号", "合同金额(元)",
             "登记备案日期", "转化实施"},
            {"X2024980000080", "许可", "ZL202114500028.7", kSchool, kFirm, "HT-80", "30000",
             "2024-06-01", "是"},
            {"", "", "ZL202114500029.1"},
            {"", "", "ZL202114500030.4"}};
}

std::vector<std::string> mergedDown(const std::string& columns, int first, int last) {
    std::vector<std::string> ranges;
    for (const char c : columns)
        ranges.push_back(c + std::to_string(first) + ":" + c + std::to_string(last));
    return ranges;
}

TextRows productRows() {
    return {{"备案编号", "企业代码", "产品名称", "备案日期"},
            {"CP-1", kFirm, "减速器", "2024-06-01"},
            {"CP-2", "", "轴承", ""},
            {"CP-3", "", "齿轮", ""}};
}

std::vector<std::string> noteCodesOf(const ImportReport& report) {
    std::vector<std::string> found;
    for (const Finding& note : report.notes) found.push_back(note.code);
    return found;
}

}  // namespace

TEST_CASE("cells merged over the rows of a record hold in each of its rows") {
    Desk desk;
    const auto report = desk.import(
        XlsxBuilder()
            .sheet("单位", units())
            .sheetXml("转让许可", sheetWith(licenceRows(), mergedDown("ABDEFGHI", 2, 4))));
    CHECK(codes(report).empty());
    const auto year = desk.workspace->year();
    REQUIRE(year->licences.size() == 1);
    CHECK(year->licences.at(0).patents.size() == 3);
    CHECK(year->licences.at(0).amount == Money::ofYuan(30'000));
}

TEST_CASE("in every sheet, a value merged over rows holds in each of them") {
    Desk desk;
    const auto report =
        desk.import(XlsxBuilder()
                        .sheet("单位", units())
                        .sheetXml("产品备案", sheetWith(productRows(), mergedDown("BD", 2, 4))));
    CHECK(codes(report).empty());
    const auto year = desk.workspace->year();
    REQUIRE(year->products.size() == 3);
    CHECK(year->products.at(2).date == Date(2024, 6, 1));
}

TEST_CASE("two groups of merged rows, and rows that are not merged, stay apart") {
    TextRows rows = productRows();
    rows.push_back({"CP-4", kSchool, "软件", "2024-07-01"});
    rows.push_back({"CP-5", "", "平台", ""});
    rows.push_back({"CP-6", kFirm, "传感器", "2024-08-01"});
    auto merged = mergedDown("BD", 2, 4);
    for (const auto& range : mergedDown("BD", 5, 6)) merged.push_back(range);
    Desk desk;
    const auto report = desk.import(
        XlsxBuilder().sheet("单位", units()).sheetXml("产品备案", sheetWith(rows, merged)));
    CHECK(codes(report).empty());
    const auto year = desk.workspace->year();
    REQUIRE(year->products.size() == 6);
    CHECK(year->products.at(4).date == Date(2024, 7, 1));
    CHECK(year->products.at(5).date == Date(2024, 8, 1));
}

TEST_CASE("blank cells that are not merged are blank") {
    Desk desk;
    const auto report =
        desk.import(XlsxBuilder()
                        .sheet("单位", units())
                        .sheetXml("产品备案", sheetWith(productRows(), mergedDown("B", 2, 3))));
    CHECK(codes(report) == std::vector<std::string>{"REQUIRED", "REQUIRED"});
}

TEST_CASE("what is merged in the header or beside the data changes nothing") {
    TextRows rows = {{"产品备案表", "", "", ""}, {}, productRows()[0], productRows()[1]};
    rows[2].push_back("备注");
    Desk desk;
    const auto report = desk.import(
        XlsxBuilder()
            .sheet("单位", units())
            .sheetXml("产品备案", sheetWith(rows, {"A1:D2", "E3:E9", "A4:A4", "bad", "A9:A2"})));
    CHECK(codes(report).empty());
    CHECK(countOf(report, "产品备案").added == 1);
}

TEST_CASE("a draft knows merged cells as the import does") {
    Desk desk;
    XlsxBuilder()
        .sheet("单位", units())
        .sheetXml("产品备案", sheetWith(productRows(), mergedDown("BD", 2, 4)))
        .save(desk.scratch / "in.xlsx");
    ImportDraft draft(readRows({desk.scratch / "in.xlsx"}, {}, {}), {});
    (void)draft.check(desk.workspace->year(), std::make_shared<const Plan>(desk.workspace->plan()));
    CHECK(countOf(draft.report(), "产品备案").added == 3);
}

TEST_CASE("rows prepared with numbers and formulas only are no rows") {
    Desk desk;
    TextRows rows = units();
    for (std::size_t at = 0; at < rows.size(); ++at)
        rows[at].insert(rows[at].begin(), at == 0 ? "序号" : std::to_string(at));
    rows.push_back({"3", "", "<c t=\"str\"><f>IF(1,\"\",0)</f><v></v></c>", " "});
    rows.push_back({"4"});
    ImportOptions strict;
    strict.strict = true;
    const auto report = desk.import(XlsxBuilder().sheet("单位", rows), strict);
    CHECK(codes(report).empty());
    CHECK(countOf(report, "单位").read == 2);
    CHECK(report.written);
}

TEST_CASE("rows of marks nobody sees, or of a number that its format hides, are no rows") {
    Desk desk;
    TextRows rows = units();
    rows.push_back({"\u200B", "\u200E", "", "<c s=\"1\"><v>0</v></c>"});
    const auto report = desk.import(
        XlsxBuilder()
            .sheet("单位", rows)
            .part("xl/styles.xml",
                  "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"0;-0;;@\"/></numFmts>"
                  "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>"));
    CHECK(codes(report).empty());
}

TEST_CASE("a row with one value of its own is a row, and is told what it lacks") {
    Desk desk;
    TextRows rows = units();
    rows.push_back({"", "只有名称"});
    CHECK(codes(desk.import(XlsxBuilder().sheet("单位", rows))) ==
          std::vector<std::string>{"REQUIRED"});
}

TEST_CASE("blanks and marks around a sheet's name are not seen") {
    const auto* const name = GENERATE("单位 ", "单位\u3000", "\u200E单位", " 单位\u00A0");
    CAPTURE(name);
    Desk desk;
    const auto report = desk.import(XlsxBuilder().sheet(name, units()).sheet("别的", {{"x"}}));
    CHECK(countOf(report, "单位").added == 2);
    CHECK(noteCodesOf(report) == std::vector<std::string>{"UNKNOWN_SHEET"});
}

TEST_CASE("totals, notes and signatures are named as what they look like") {
    TextRows rows = {licenceRows()[0], licenceRows()[1]};
    rows.push_back({"合计", "", "", "", "", "", "30000"});
    rows.push_back({"注：金额以合同为准。"});
    rows.push_back({"制表人：张三", "", "", "审核人："});
    Desk desk;
    const auto report = desk.import(XlsxBuilder().sheet("单位", units()).sheet("转让许可", rows));
    CHECK(countOf(report, "转让许可").added == 1);
    CHECK(codes(report) == std::vector<std::string>{"TOTAL_ROW", "NOTE_ROW", "SIGNATURE_ROW"});
    CHECK(report.rejected.at(0).further.empty());
    CHECK(Translator()(report.rejected.at(0).message) ==
          "这一行像是合计，没有导入；若是数据，请把必填的列补全");
}

TEST_CASE("the labels of such rows are known in their variants") {
    const auto [label, code] =
        GENERATE(table<std::string, std::string>({{"合 计：", "TOTAL_ROW"},
                                                  {"总计", "TOTAL_ROW"},
                                                  {"企业小计", "TOTAL_ROW"},
                                                  {"说明：见附件", "NOTE_ROW"},
                                                  {"备注", "NOTE_ROW"},
                                                  {"以下空白", "NOTE_ROW"},
                                                  {"单位负责人（签字）", "SIGNATURE_ROW"},
                                                  {"（盖章）", "SIGNATURE_ROW"},
                                                  {"普通的字", "USCC_LENGTH"}}));
    CAPTURE(label);
    Desk desk;
    TextRows rows = units();
    rows.push_back({label});
    CHECK(codes(desk.import(XlsxBuilder().sheet("单位", rows))) == std::vector{code});
}

TEST_CASE("what the desk writes between the records of a grouped table is named as that") {
    const auto [label, code] =
        GENERATE(table<std::string, std::string>({{"许可（5 行）", "GROUP_ROW"},
                                                  {"（空白）（1,234 行）", "GROUP_ROW"},
                                                  {"2024年03月（2 行）", "GROUP_ROW"},
                                                  {"Licence (5 rows)", "GROUP_ROW"},
                                                  {"Transfer (1 row)", "GROUP_ROW"},
                                                  {"小计", "TOTAL_ROW"},
                                                  {"Subtotal", "TOTAL_ROW"},
                                                  {"合计", "TOTAL_ROW"},
                                                  {"Total", "TOTAL_ROW"},
                                                  {"校验：明细之和减合计", "CHECK_ROW"},
                                                  {"Check: sum of lines less total", "CHECK_ROW"},
                                                  {"第三排（5 行", "USCC_LENGTH"}}));
    const Form form = GENERATE(Form::Workbook, Form::Csv);
    CAPTURE(label);
    Desk desk;
    TextRows rows = units();
    rows.push_back({label});
    CHECK(codes(importAs(desk, form, "单位", rows)) == std::vector{code});
}

TEST_CASE("a heading of an export is told as one, with what makes it look so") {
    Desk desk;
    TextRows rows = units();
    rows.push_back({"高校（1 行）"});
    rows.push_back({"校验：明细之和减合计"});
    const auto report = desk.import(XlsxBuilder().sheet("单位", rows));
    REQUIRE(report.rejected.size() == 2);
    CHECK(Translator()(report.rejected[0].message) ==
          "这一行像是导出表格里的分组标题，没有导入；若是数据，请去掉“（1 行）”再导入");
    CHECK(Translator()(report.rejected[1].message) ==
          "这一行是导出表格里核对合计的校验行，平时隐藏，没有导入，可以不理会");
}

TEST_CASE("a folded group of an export fills every column and is no record all the same") {
    Desk desk;
    const auto report = desk.import(
        XlsxBuilder().sheet("下达", {{"文号", "金额(元)", "日期"},
                                     {"渝财〔2024〕1号", "100", "2024-05-20"},
                                     {"2024-06-01（3 行）", "<c><v>600</v></c>", "2024-06-01"}}));
    CHECK(codes(report) == std::vector<std::string>{"GROUP_ROW"});
    CHECK(countOf(report, "下达").added == 1);
}

TEST_CASE("the label of a group stands behind the sums of columns before it") {
    const Form form = GENERATE(Form::Workbook, Form::Csv);
    Desk desk;
    const TextRows rows = {{"金额(元)", "文号", "日期"}, {"1600.50", "2024年（3 行）"}};
    CHECK(codes(importAs(desk, form, "下达", rows)) == std::vector<std::string>{"GROUP_ROW"});
}

TEST_CASE("a record whose name counts rows is a record") {
    Desk desk;
    TextRows rows = units();
    rows[1][1] = "播种机（5 行）";
    CHECK(codes(desk.import(XlsxBuilder().sheet("单位", rows))).empty());
}

TEST_CASE("a sound row is never taken for a note, whatever its name") {
    Desk desk;
    TextRows rows = units();
    rows[1][1] = "说明书制表审核合计";
    CHECK(codes(desk.import(XlsxBuilder().sheet("单位", rows))).empty());
}

TEST_CASE("a value without a header is told once a column, with its place") {
    Desk desk;
    TextRows rows = units();
    rows[1].insert(rows[1].end(), {"", "见附件一"});
    rows[2].insert(rows[2].end(), {"", "见附件二"});
    const auto report = desk.import(XlsxBuilder().sheet("单位", rows));
    REQUIRE(noteCodesOf(report) == std::vector<std::string>{"VALUE_WITHOUT_HEADER"});
    CHECK(Translator()(report.notes.at(0).message) ==
          "第 2 行 G 列有内容“见附件一”，而这一列没有表头，没有导入；"
          "若是数据，请补上表头或移到有表头的列里");
    CHECK(report.notes.at(0).place.file == "in.xlsx");
}

TEST_CASE("of many notes of one kind the first are listed and the rest counted") {
    Desk desk;
    TextRows rows = units();
    rows[0].push_back("联系电话");
    for (int n = 0; n < 203; ++n)
        rows.push_back({std::string(codeOf(200 + n).text()), "示例企业" + std::to_string(n), "企业",
                        "是", "小型", "12"});
    const auto report = desk.import(XlsxBuilder().sheet("单位", rows));
    REQUIRE(codes(report).empty());
    CHECK(std::count_if(report.notes.begin(), report.notes.end(), [](const Finding& note) {
              return note.place.column == "联系电话";
          }) == 200);
    CHECK(Translator()(report.notes.back().message) ==
          "像第 4 行“联系电话”那样的提示还有 3 处，没有一一列出");
}

TEST_CASE("a value under a blank header between others is told as well") {
    Desk desk;
    TextRows rows = units();
    for (auto& row : rows) row.insert(row.begin() + 1, "");
    rows[1][1] = "旧名";
    CHECK(noteCodesOf(desk.import(XlsxBuilder().sheet("单位", rows))) ==
          std::vector<std::string>{"VALUE_WITHOUT_HEADER"});
}

TEST_CASE("a CSV is parted as its header is, however many semicolons its cells hold") {
    Desk desk;
    (void)desk.import(XlsxBuilder().sheet("单位", units()));
    const std::string many =
        "ZL202114500001.8;ZL202114500002.2;ZL202114500003.7;ZL202114500004.1;ZL202114500005.6";
    writeBytes(desk.scratch / "产品备案.csv", "备案编号,企业代码,产品名称,备案日期,专利号\nCP-0," +
                                                  kFirm + ",减速器,2024/6/1," + many + "\nCP-1," +
                                                  kFirm + ",轴承,2024/6/1," + many + "\n");
    CHECK(codes(desk.import(desk.scratch / "产品备案.csv")).empty());
    CHECK(desk.workspace->year()->products.at(1).patents.size() == 5);
}

TEST_CASE("a CSV of semicolons or tabs may hold commas, and title lines above") {
    const auto* const mark = GENERATE(";", "\t");
    Desk desk;
    std::string text = "重庆,高新区\n";
    for (const auto& row : units()) {
        for (std::size_t at = 0; at < row.size(); ++at) text += (at == 0 ? "" : mark) + row[at];
        text += "\r\n";
    }
    text.replace(text.find("示例企业"), std::string("示例企业").size(), "甲,乙,丙,丁,戊,己公司");
    writeBytes(desk.scratch / "单位.csv", text);
    CHECK(codes(desk.import(desk.scratch / "单位.csv")).empty());
    CHECK(desk.workspace->year()->registry.units().at(0).name == "甲,乙,丙,丁,戊,己公司");
}

TEST_CASE("the separator that a CSV names itself is taken") {
    Desk desk;
    writeBytes(desk.scratch / "单位.csv",
               "sep=|\n统一社会信用代码|单位名称|单位类型|区内\n" + kFirm + "|甲|企业|是\n");
    CHECK(codes(desk.import(desk.scratch / "单位.csv")).empty());
}

TEST_CASE("texts that a CSV guards against becoming numbers come as they are") {
    Desk desk;
    writeBytes(desk.scratch / "单位.csv",
               "=\"统一社会信用代码\",单位名称,单位类型,区内,银行账号\n=\"" + kSchool +
                   "\",大学,高校,是,=\"6222020200012345678\"\n" + kFirm +
                   "\t,企业,企业,是,6222020200012345678\t\n");
    CHECK(codes(desk.import(desk.scratch / "单位.csv")).empty());
    writeBytes(desk.scratch / "转让许可.csv",
               "备案登记号,方式,专利号,出让方代码,受让方代码,合同号,登记备案日期,转化实施\n"
               "X2024980000090,许可,ZL202114500031.9," +
                   kSchool + "," + kFirm + ",\"=\"\"HT0007\"\"\",2024-06-01,是\n");
    CHECK(codes(desk.import(desk.scratch / "转让许可.csv")).empty());
    const auto year = desk.workspace->year();
    CHECK(year->registry.units().at(0).account == "6222020200012345678");
    CHECK(year->registry.units().at(1).account == "6222020200012345678");
    CHECK(year->licences.at(0).contractNo == "HT0007");
}
