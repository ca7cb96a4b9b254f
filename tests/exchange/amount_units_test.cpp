// SPDX-License-Identifier: GPL-3.0-or-later
// In what the amounts of a table are counted: as its headers say, as a line above them says, as a
// cell says itself; and never in another unit without a word.
#include "exchange/import/import_draft.h"
#include "exchange/mapping/header_unit.h"
#include "exchange/mapping/inspection.h"
#include "exchange/reading.h"
#include "exchange/workbooks/rejects.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

/// One subsidy of another fund, its amount under this header, below these rows.
TextRows fundingUnder(const std::string& header, const std::string& amount,
                      const TextRows& above = {}) {
    TextRows rows = above;
    rows.push_back({"单位代码", "登记号", "资助名称", header});
    rows.push_back({kFirm, "X2023980009999", "市级转化补助", amount});
    return rows;
}

/// A fund that knows the unit, and what it took in.
struct Funding : Desk {
    Funding() { (void)import(XlsxBuilder().sheet("单位", units())); }

    ImportReport take(const TextRows& rows) {
        return import(XlsxBuilder().sheet("其他财政支持", rows));
    }
    /// As a person would have it read in the window, where nothing is objected to.
    ImportReport takeProposed(const TextRows& rows) {
        XlsxBuilder().sheet("补助台账", rows).save(scratch / "in.xlsx");
        const auto table = inspectTables(scratch / "in.xlsx").at(0);
        const auto proposed = proposeTable(table, sheetDescriptors(), {});
        SheetMapping mapping{0, table.name, proposed.sheet, proposed.headerRow, {}};
        for (std::size_t at = 0; at < proposed.headers.size(); ++at) {
            mapping.columns.push_back(
                {proposed.headers[at], std::string(proposed.matches[at].column)});
        }
        ImportOptions options;
        options.mappings.push_back(std::move(mapping));
        return import(scratch / "in.xlsx", options);
    }
    /// In 元; empty when nothing came in.
    [[nodiscard]] std::string amount() const {
        const auto& all = workspace->year()->otherFunding;
        return all.empty() ? std::string() : inYuan(all.front().amount.value(), false);
    }
};

std::vector<std::string> noteCodes(const ImportReport& report) {
    std::vector<std::string> found;
    for (const Finding& note : report.notes) found.push_back(note.code);
    return found;
}

const std::string kInWan = "350000.50";

}  // namespace

TEST_CASE("a header's unit counts, whatever brackets and words it stands in") {
    CHECK(moneyUnitToTell("经费（万元）", "申请金额(元)") == "万元");
    CHECK(moneyUnitToTell("经费(单位：万元) *", "申请金额(元)") == "万元");
    CHECK(moneyUnitToTell("经费(单位万元)", "申请金额(元)") == "万元");
    CHECK(moneyUnitToTell("经费(人民币万元)", "申请金额(元)") == "万元");
    CHECK(moneyUnitToTell("经费（万元，含税）", "申请金额(元)") == "万元");
    CHECK(moneyUnitToTell("经费(万元)合计", "申请金额(元)") == "万元");
    CHECK(moneyUnitToTell("经费(万元/年)", "申请金额(元)") == "万元");
    CHECK(moneyUnitToTell("经费【万元】", "申请金额(元)") == "万元");
    CHECK(moneyUnitToTell("经费(万)", "申请金额(元)") == "万元");
    CHECK(moneyUnitToTell("经费/万元", "申请金额(元)") == "万元");
    CHECK(moneyUnitToTell("经费 单位：万元", "申请金额(元)") == "万元");
    CHECK(moneyUnitToTell("经费\n万元", "申请金额(元)") == "万元");
    CHECK(moneyUnitToTell("经费万元", "申请金额(元)") == "万元");
    CHECK(moneyUnitToTell("Requested (10k yuan)", "申请金额(元)") == "万元");
    CHECK(moneyUnitToTell("Revenue (10,000 yuan)", "申请金额(元)") == "万元");
    CHECK(moneyUnitToTell("Revenue (yuan)", "营业收入(万元)") == "元");
    CHECK(moneyUnitToTell("营收(元)", "营业收入(万元)") == "元");
}

TEST_CASE("a header that names the column's own unit, or none of money, tells nothing") {
    CHECK(moneyUnitToTell("经费(元)", "申请金额(元)").empty());
    CHECK(moneyUnitToTell("占比(%)", "申请金额(元)").empty());
    CHECK(moneyUnitToTell("占比(%)", "申请金额(元)", "万元").empty());
    CHECK(moneyUnitToTell("经费", "申请金额(元)").empty());
    CHECK(moneyUnitToTell("申报单元", "申请金额(元)").empty());
    CHECK(moneyUnitToTell("人数(万元)", "从业人员").empty());
}

TEST_CASE("a line above a header gives a unit to amounts whose header names none") {
    CHECK(unitGivenBy("单位：万元") == "万元");
    CHECK(unitGivenBy("单位:元") == "元");
    CHECK(unitGivenBy("金额单位：人民币万元") == "万元");
    CHECK(unitGivenBy("（单位：万元）") == "万元");
    CHECK(unitGivenBy("(万元)") == "万元");
    CHECK(unitGivenBy("填报单位：软件园　单位：万元、件") == "万元");
    CHECK(unitGivenBy("Amounts in 10k yuan") == "万元");
    CHECK(unitGivenBy("填报单位：多元公司").empty());
    CHECK(unitGivenBy("2024 年转化补助（单位代码见附表）").empty());
    CHECK(unitGivenBy("合同金额（万元）").empty());
    CHECK(moneyUnitToTell("经费", "申请金额(元)", "万元") == "万元");
    CHECK(moneyUnitToTell("经费（元）", "申请金额(元)", "万元").empty());
    CHECK(moneyUnitToTell("营收", "营业收入(万元)", "元") == "元");
}

TEST_CASE("a column of ours is known in whatever unit its header counts, without a mapping") {
    const auto* const header = GENERATE("金额(万元)", "金额（万元）", "金额/万元", "金额 单位:万元",
                                        "金额（单位：万元）*");
    CAPTURE(header);
    Funding desk;
    const auto report = desk.take(fundingUnder(header, "35.00005"));
    CHECK(report.rejected.empty());
    CHECK(report.notes.empty());
    CHECK(desk.amount() == kInWan);
}

TEST_CASE("a line above the header counts for amounts whose header names no unit") {
    const auto* const line = GENERATE("单位：万元", "金额单位：万元", "(万元)");
    const bool mapped = GENERATE(false, true);
    CAPTURE(line, mapped);
    Funding desk;
    const TextRows rows =
        fundingUnder("金额", "35.00005", {{"市级补助一览表"}, {"", "", "", line}});
    const auto report = mapped ? desk.takeProposed(rows) : desk.take(rows);
    CHECK(report.rejected.empty());
    CHECK(desk.amount() == kInWan);
}

TEST_CASE("a header that names its unit is not overruled by the line above") {
    const bool mapped = GENERATE(false, true);
    Funding desk;
    const TextRows rows = fundingUnder("金额（元）", "350000.5", {{"单位：万元"}});
    CHECK((mapped ? desk.takeProposed(rows) : desk.take(rows)).rejected.empty());
    CHECK(desk.amount() == kInWan);
}

TEST_CASE("a cell that names its unit is overruled by nothing") {
    Funding desk;
    CHECK(desk.take(fundingUnder("金额（万元）", "350000.5元")).rejected.empty());
    CHECK(desk.amount() == kInWan);
}

TEST_CASE("a line about the unit below the header is no line about its amounts") {
    Funding desk;
    TextRows rows = fundingUnder("金额(元)", "350000.5");
    rows.push_back({"单位：万元"});
    (void)desk.take(rows);
    CHECK(desk.amount() == kInWan);
}

TEST_CASE("in the window a column in 万元 is proposed for the one in 元, with the line above") {
    Funding desk;
    XlsxBuilder()
        .sheet("补助台账", fundingUnder("金额（万元）", "35", {{"单位：元"}}))
        .save(desk.scratch / "in.xlsx");
    const auto proposed =
        proposeTable(inspectTables(desk.scratch / "in.xlsx").at(0), sheetDescriptors(), {});
    CHECK(proposed.sheet == "其他财政支持");
    CHECK(proposed.headers.at(3) == "金额（万元）");
    CHECK(proposed.matches.at(3).column == "金额(元)");
    CHECK(proposed.unit == "元");
}

TEST_CASE("a column that stands there twice, in 元 and in 万元, is taken in 元 and told of") {
    Funding desk;
    TextRows rows = fundingUnder("金额(元)", "350000.5");
    rows[0].push_back("金额(万元)");
    rows[1].push_back("35");
    CHECK(noteCodes(desk.take(rows)) == std::vector<std::string>{"UNKNOWN_COLUMN"});
    CHECK(desk.amount() == kInWan);
}

TEST_CASE("amounts in a unit that is not converted are refused, not taken for 元") {
    const auto* const unit = GENERATE("千元", "亿元", "美元");
    CAPTURE(unit);
    Funding desk;
    TextRows rows = fundingUnder(std::string("金额（") + unit + "）", "35");
    XlsxBuilder().sheet("补助台账", rows).save(desk.scratch / "in.xlsx");
    ImportOptions options;
    options.mappings.push_back({0, "补助台账", "其他财政支持", 1, {}});
    for (const auto& header : rows[0]) {
        const bool ours = header.find("金额") == std::string::npos;
        options.mappings.back().columns.push_back({header, ours ? header : "金额(元)"});
    }
    CHECK(codes(desk.import(desk.scratch / "in.xlsx", options)) ==
          std::vector<std::string>{"MONEY_FORMAT"});
}

TEST_CASE("an amount in 万元 that is shown rounded is not taken for what is shown") {
    Funding desk;
    const auto rows = fundingUnder("金额（万元）", "<c s=\"1\"><v>35.00005</v></c>");
    const std::string styles =
        "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"0.00\"/></numFmts><cellXfs>"
        "<xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>";
    const auto report =
        desk.import(XlsxBuilder().sheet("其他财政支持", rows).part("xl/styles.xml", styles));
    CHECK(codes(report) == std::vector<std::string>{"CELL_ROUNDED"});
}

TEST_CASE("rejected amounts come back in the unit in which they were read") {
    Funding desk;
    TextRows rows = fundingUnder("金额（万元）", "35.00005");
    rows[1][0] = "示例无名企业";
    writeRejects(desk.take(rows), desk.scratch / "rejects.xlsx", Translator());
    auto mended = firstSheet(desk.scratch / "rejects.xlsx");
    CHECK(mended.at(0).at(3) == "金额(元)");
    CHECK(mended.at(1).at(3) == "35.00005万元");
    mended[1][0] = kFirm;
    CHECK(desk.take(mended).rejected.empty());
    CHECK(desk.amount() == kInWan);
}

TEST_CASE("an amount mended without a unit counts in that of its column, and shows it") {
    const auto [header, above] = GENERATE(table<std::string, std::string>(
        {{"金额（万元）", "市级补助一览表"}, {"金额", "单位：万元"}, {"金额/万元", ""}}));
    CAPTURE(header);
    Funding desk;
    XlsxBuilder()
        .sheet("其他财政支持", fundingUnder(header, "三十五", {{above}}))
        .save(desk.scratch / "in.xlsx");
    const auto rows = readRows({desk.scratch / "in.xlsx"}, {}, {});
    const auto sheet = std::find_if(rows->sheets.begin(), rows->sheets.end(),
                                    [](const ReadSheet& each) { return each.rows.size() > 0; });
    const auto which = static_cast<std::size_t>(sheet - rows->sheets.begin());
    const auto& columns = sheet->descriptor.columns;
    const auto amount = static_cast<std::size_t>(
        std::find_if(columns.begin(), columns.end(),
                     [](const auto& each) { return each.header == "金额(元)"; }) -
        columns.begin());
    CHECK(sheet->tableOf(0).typed(amount, "35.00005").text == "35.00005万元");
    CHECK(sheet->tableOf(0).typed(amount, "350000.5元").text == "350000.5元");
    ImportDraft draft(rows, {});
    (void)draft.check(desk.workspace->year(), std::make_shared<const Plan>(desk.workspace->plan()));
    (void)draft.mend({{{which, 0}, amount, "35.00005"}});
    CHECK(draft.write(*desk.workspace).written);
    CHECK(desk.amount() == kInWan);
}
