// SPDX-License-Identifier: GPL-3.0-or-later
// What an import does to the fund file: new, same, conflict, addition, and nothing.
#include "exchange/reading.h"
#include "exchange/workbooks/rejects.h"
#include "support/source_dir.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

const std::string kPatent = "ZL201810010001.2", kOther = "ZL202110010002.9";

TextRows licences(const std::vector<std::vector<std::string>>& rows) {
    TextRows table = {{"备案登记号", "方式", "专利号", "出让方代码", "受让方代码", "登记备案日期",
                       "转化实施", "合同金额(元)"}};
    table.insert(table.end(), rows.begin(), rows.end());
    return table;
}

std::vector<std::string> licence(const std::string& patent, const std::string& amount = "100") {
    return {"X2024980000001", "许可", patent, kSchool, kFirm, "2024-06-01", "是", amount};
}

XlsxBuilder book(const TextRows& rows) {
    return XlsxBuilder().sheet("转让许可", rows).sheet("单位", units());
}

}  // namespace

TEST_CASE("the sample year is accepted whole and a second import changes nothing") {
    Desk desk;
    const std::filesystem::path sample = test::sourcePath("resources/samples/district-year.xlsx");
    const auto first = desk.import(sample);
    CHECK(first.rejected.empty());
    CHECK(first.written);
    CHECK(countOf(first, "转让许可").added == 348);
    const auto second = desk.import(sample);
    CHECK_FALSE(second.written);
    CHECK(countOf(second, "转让许可").same == 348);
    CHECK(desk.workspace->auditTrail().size() == 2);
}

TEST_CASE("sheets may come in any order: units are known before those who name them") {
    Desk desk;
    CHECK(codes(desk.import(book(licences({licence(kPatent)})))).empty());
    CHECK(desk.workspace->year()->licences.size() == 1);
}

TEST_CASE("rows of one record number form one record") {
    Desk desk;
    (void)desk.import(book(licences({licence(kPatent), licence(kOther)})));
    CHECK(desk.workspace->year()->licences.at(0).patents.size() == 2);
}

TEST_CASE("rows of one record that contradict each other are rejected with the column") {
    Desk desk;
    const auto report = desk.import(book(licences({licence(kPatent), licence(kOther, "200")})));
    REQUIRE(codes(report) == std::vector<std::string>{"RECORD_DIFFERS"});
    CHECK(report.rejected[0].column == "合同金额(元)");
    CHECK(report.rejected[0].row == 3);
}

TEST_CASE("a further patent of a stored record that otherwise agrees is added") {
    Desk desk;
    (void)desk.import(book(licences({licence(kPatent)})));
    const auto report = desk.import(book(licences({licence(kPatent), licence(kOther)})));
    CHECK(countOf(report, "转让许可").same == 1);
    CHECK(countOf(report, "转让许可").added == 1);
    CHECK(desk.workspace->year()->licences.at(0).patents.size() == 2);
}

TEST_CASE("a row that differs from the stored one is a conflict until update is asked for") {
    Desk desk;
    (void)desk.import(book(licences({licence(kPatent)})));
    const auto changed = book(licences({licence(kPatent, "250.50")}));
    CHECK(codes(desk.import(changed)) == std::vector<std::string>{"CONFLICT"});
    CHECK(desk.workspace->year()->licences.at(0).amount == Money::ofYuan(100));
    ImportOptions update;
    update.update = true;
    const auto report = desk.import(changed, update);
    CHECK(countOf(report, "转让许可").updated == 1);
    CHECK(desk.workspace->year()->licences.at(0).amount == Money::ofFen(25'050));
}

TEST_CASE("a unit that differs names the differing column") {
    Desk desk;
    (void)desk.import(XlsxBuilder().sheet("单位", units()));
    TextRows renamed = units();
    renamed[1][1] = "改名企业";
    const auto report = desk.import(XlsxBuilder().sheet("单位", renamed));
    REQUIRE(codes(report) == std::vector<std::string>{"CONFLICT"});
    CHECK(report.rejected[0].column == "单位名称");
}

TEST_CASE("a dry run counts and writes nothing") {
    Desk desk;
    ImportOptions dry;
    dry.dryRun = true;
    const auto report = desk.import(XlsxBuilder().sheet("单位", units()), dry);
    CHECK(countOf(report, "单位").added == 2);
    CHECK(desk.workspace->year()->registry.units().empty());
}

TEST_CASE("strict writes nothing when a row is rejected, otherwise the sound rows are written") {
    Desk desk;
    TextRows rows = units();
    rows.push_back({"914403001922038217", "校验位错", "企业", "是", ""});
    ImportOptions strict;
    strict.strict = true;
    CHECK_FALSE(desk.import(XlsxBuilder().sheet("单位", rows), strict).written);
    CHECK(desk.workspace->year()->registry.units().empty());
    CHECK(codes(desk.import(XlsxBuilder().sheet("单位", rows))) ==
          std::vector<std::string>{"USCC_CHECK"});
    CHECK(desk.workspace->year()->registry.units().size() == 2);
}

TEST_CASE("a cancelled import writes nothing") {
    Desk desk;
    const std::filesystem::path sample = test::sourcePath("resources/samples/district-year.xlsx");
    const auto report = importWorkbooks(
        *desk.workspace, {sample}, {}, [](std::int64_t, std::int64_t total) { return total == 0; });
    CHECK(report.cancelled);
    CHECK_FALSE(report.written);
    CHECK(desk.workspace->year()->registry.units().empty());
}

TEST_CASE("a unit that nobody registered is named in the rejection") {
    Desk desk;
    const auto report = desk.import(XlsxBuilder().sheet("转让许可", licences({licence(kPatent)})));
    REQUIRE(codes(report) == std::vector<std::string>{"UNKNOWN_UNIT"});
    CHECK(report.rejected[0].further.size() == 1);
}

TEST_CASE("units fall with the unknown park they name") {
    Desk desk;
    TextRows rows = units();
    for (auto& row : rows) row.push_back("");
    rows[0][5] = "所属园区代码";
    rows[1][5] = "52500000MJ000000XK";
    rows[2][5] = kFirm;
    const auto report = desk.import(XlsxBuilder().sheet("单位", rows));
    CHECK(codes(report) == std::vector<std::string>{"UNKNOWN_UNIT", "UNKNOWN_UNIT"});
    CHECK(countOf(report, "单位").added == 0);
}

TEST_CASE("a row twice in one sheet is rejected, in two files it is the same") {
    Desk desk;
    TextRows rows = units();
    rows.push_back(rows[1]);
    XlsxBuilder().sheet("单位", rows).save(desk.scratch / "a.xlsx");
    XlsxBuilder().sheet("单位", units()).save(desk.scratch / "b.xlsx");
    const auto report =
        importWorkbooks(*desk.workspace, {desk.scratch / "a.xlsx", desk.scratch / "b.xlsx"}, {});
    CHECK(codes(report) == std::vector<std::string>{"DUPLICATE_ROW"});
    CHECK(countOf(report, "单位").same == 2);
}

TEST_CASE("a patent filed after the year of its registration is rejected") {
    Desk desk;
    auto row = licence(kOther);
    row[5] = "2020-06-01";
    CHECK(codes(desk.import(book(licences({row})))) == std::vector<std::string>{"PATENT_YEAR"});
}

TEST_CASE("rejected rows come back as a workbook that imports once mended") {
    Desk desk;
    TextRows rows = units();
    rows[1][2] = "公司";
    const auto report = desk.import(XlsxBuilder().sheet("单位", rows));
    writeRejects(report, desk.scratch / "rejects.xlsx", Translator());
    auto mended = firstSheet(desk.scratch / "rejects.xlsx");
    REQUIRE(mended.size() == 2);
    CHECK(mended[0].back() == "原因");
    CHECK(mended[1].back().find("公司") != std::string::npos);
    mended[1][2] = "企业";
    const auto again = desk.import(XlsxBuilder().sheet("单位", mended));
    CHECK(again.rejected.empty());
    CHECK(again.notes.empty());
    CHECK(countOf(again, "单位").added == 1);
}

TEST_CASE("among the rejected rows of two files each tells its own") {
    Desk desk;
    TextRows rows = units();
    rows[1][2] = "公司";
    for (const char* name : {"甲.xlsx", "乙.xlsx"})
        XlsxBuilder().sheet("单位", rows).save(desk.scratch / name);
    const auto report =
        importWorkbooks(*desk.workspace, {desk.scratch / "甲.xlsx", desk.scratch / "乙.xlsx"}, {});
    writeRejects(report, desk.scratch / "rejects.xlsx", Translator());
    const auto rejected = firstSheet(desk.scratch / "rejects.xlsx");
    REQUIRE(rejected.size() == 3);
    CHECK(rejected[1].back().starts_with("“乙.xlsx”第 2 行"));
    CHECK(rejected[2].back().starts_with("“甲.xlsx”第 2 行"));
}

TEST_CASE("every text survives the way in") {
    const std::vector<std::string> names = {"单'引\"号", "制\t表", "换\n行", "表情😀", "四字节𠀀",
                                            "=1+1",      "+86",    "-重庆",  "@高新", "<甲>&乙"};
    for (const auto& name : names) {
        Desk one;
        TextRows rows = units();
        rows[1][1] = name;
        (void)one.import(XlsxBuilder().sheet("单位", rows));
        CHECK(one.workspace->year()->registry.units().at(0).name == name);
    }
}
