// SPDX-License-Identifier: GPL-3.0-or-later
// Files of every size and shape, as workbook and as CSV: no row, one row, a hundred thousand, the
// same file twice, columns missing, doubled and renamed.
#include "base/translator.h"
#include "exchange/reading.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

/// `count` surveys below the header.
TextRows surveys(int count) {
    TextRows rows = {{"调查编号", "日期", "满意", "比较满意", "基本满意", "不满意"}};
    for (int n = 0; n < count; ++n)
        rows.push_back({"D" + std::to_string(n), "2024-06-01", "1", "2", "3", "4"});
    return rows;
}

std::vector<std::string> refusals(const ImportReport& report) {
    std::vector<std::string> sentences;
    for (const auto& row : report.rejected) sentences.push_back(Translator()(row.message));
    return sentences;
}

}  // namespace

TEST_CASE("as many records arrive as the file has rows") {
    const auto form = GENERATE(Form::Workbook, Form::Csv);
    const auto rows = GENERATE(0, 1, 100'000);
    Desk desk;
    const auto report = importAs(desk, form, "满意度", surveys(rows));
    CHECK(report.rejected.empty());
    CHECK(countOf(report, "满意度").read == rows);
    CHECK(desk.workspace->year()->surveys.size() == static_cast<std::size_t>(rows));
    CHECK(report.written == (rows > 0));
}

TEST_CASE("the same file twice changes nothing, given in turn or at once") {
    const auto form = GENERATE(Form::Workbook, Form::Csv);
    Desk desk;
    const auto file = saved(desk.scratch, form, "满意度", surveys(61));
    const auto once = importWorkbooks(*desk.workspace, {file, file}, {});
    CHECK(countOf(once, "满意度").added == 61);
    CHECK(countOf(once, "满意度").same == 61);
    CHECK(once.rejected.empty());
    const auto again = desk.import(file);
    CHECK(countOf(again, "满意度").same == 61);
    CHECK_FALSE(again.written);
    CHECK(desk.workspace->year()->surveys.size() == 61);
}

TEST_CASE("a missing or renamed column is named, with what to do") {
    const auto form = GENERATE(Form::Workbook, Form::Csv);
    const auto spoilt = GENERATE(values<std::string>({"", "单位是否在区内"}));
    Desk desk;
    TextRows rows = units();
    rows[0][3] = spoilt;
    const auto report = importAs(desk, form, "单位", rows);
    CHECK(codes(report) == std::vector<std::string>{"COLUMN_MISSING"});
    CHECK(refusals(report) ==
          std::vector<std::string>{
              "“单位”表里找不到“区内”这一列，整张表没有导入；请补上这一列的表头"});
    CHECK_FALSE(report.written);
}

TEST_CASE("every missing column is named, not the first alone") {
    const auto form = GENERATE(Form::Workbook, Form::Csv);
    Desk desk;
    const auto report = importAs(desk, form, "单位", {{"统一社会信用代码", "规模"}, {kFirm, ""}});
    CHECK(codes(report) ==
          std::vector<std::string>{"COLUMN_MISSING", "COLUMN_MISSING", "COLUMN_MISSING"});
}

TEST_CASE("a doubled column is refused, as no one can say which one counts") {
    const auto form = GENERATE(Form::Workbook, Form::Csv);
    Desk desk;
    TextRows rows = units();
    rows[0].push_back("单位名称");
    const auto report = importAs(desk, form, "单位", rows);
    CHECK(codes(report) == std::vector<std::string>{"COLUMN_DOUBLED"});
    CHECK(refusals(report) ==
          std::vector<std::string>{
              "“单位”表里“单位名称”这一列有两个，整张表没有导入；请删去或改名其中一个"});
    CHECK_FALSE(report.written);
}

TEST_CASE("rows that a filter hides are imported like the others") {
    Desk desk;
    const auto cell = [](const std::string& text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    };
    std::string xml;
    for (const auto& row : surveys(2)) {
        xml += xml.empty() ? "<row>" : "<row hidden=\"1\">";
        for (const auto& text : row) xml += cell(text);
        xml += "</row>";
    }
    const auto report = desk.import(XlsxBuilder().sheetXml("满意度", worksheet(xml)));
    CHECK(countOf(report, "满意度").added == 2);
}
