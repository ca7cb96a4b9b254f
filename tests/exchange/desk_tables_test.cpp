// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as the desk exports them, in either language, come in without anybody mapping them.
#include "exchange/mapping/header_row.h"
#include "exchange/mapping/inspection.h"
#include "exchange/sheets/applied.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

TextRows pledgeOnDesk() {
    return {{"质押登记号", "债务人", "登记日期", "登记金额（万元）", "放款金额（万元）",
             "专利质押占比", "质权人", "出质人", "市级立项项目"},
            {"Y2024980000001", "示例企业", "2024-06-01", "120.5", "100", "33.333333%",
             "示例银行渝中支行", "示例大学", "是"}};
}

TextRows pledgeOnEnglishDesk() {
    TextRows rows = pledgeOnDesk();
    rows[0] = {"Pledge number",        "Debtor",       "Date registered", "Registered (10k yuan)",
               "Disbursed (10k yuan)", "Patent share", "Pledgee",         "Pledgor",
               "Municipal project"};
    rows[1].back() = "Yes";
    return rows;
}

const SheetDescriptor& sheetNamed(std::string_view name) {
    static const std::vector<SheetDescriptor> sheets = sheetDescriptors();
    return *std::find_if(sheets.begin(), sheets.end(),
                         [name](const auto& each) { return each.name == name; });
}

struct Units : Desk {
    Units() { (void)import(XlsxBuilder().sheet("单位", units())); }
};

/// SL1 was withdrawn.
struct Withdrawn : Applied {
    Withdrawn() {
        REQUIRE(workspace->act({Subject::Application, "SL1", "withdraw"}).refused.empty());
    }
    /// Its row as the desk exports it, in another state.
    ImportReport bringBack(const std::string& state) {
        return bring(
            "项目申报",
            {{"受理号", "项目", "申报单位", "项目名称", "状态", "申请金额（元）", "申报日期"},
             {"SL1", "P2", "示例大学", "促进项目", state, "300000", "2024-05-20"}});
    }
};

std::vector<std::string> promisesOnDesk() {
    return {"受理号", "指标编号", "指标", "方案值", "承诺值", "佐证方式"};
}

std::vector<std::string> promisesOnEnglishDesk() {
    return {"Application no.", "Indicator no.",   "Indicator",
            "Plan value",      "Committed value", "Means of proof"};
}

/// SL1 promised one indicator; another is still awaited.
struct Promising : Applied {
    Promising() {
        (void)bring("任务承诺",
                    {{"受理号", "指标编号", "承诺值", "佐证方式"}, {"SL1", "P2-1a", "12", "合同"}});
    }
    /// The desk's table of promises with these values.
    ImportReport bringBack(const std::vector<std::string>& titles, const std::string& promised,
                           const std::string& awaited, const std::string& proof = "") {
        return bring("任务承诺", {titles,
                                  {"SL1", "P2-1a", "促成许可", "≥10件", promised, "合同"},
                                  {"SL1", "P2-1b", "促成转让", "≥5件", awaited, proof}});
    }
};

}  // namespace

TEST_CASE_METHOD(Promising, "an indicator that is not promised yet comes back as it was") {
    const auto titles = GENERATE(promisesOnDesk(), promisesOnEnglishDesk());
    CAPTURE(titles);
    const auto report = bringBack(titles, "12", "");
    CHECK(codes(report).empty());
    CHECK(countOf(report, "任务承诺").same == 2);
    CHECK(year()->commitments.size() == 1);
}

TEST_CASE_METHOD(Promising, "what is promised in the desk's table since it was exported is taken") {
    CHECK(countOf(bringBack(promisesOnDesk(), "12", "6"), "任务承诺").added == 1);
}

TEST_CASE_METHOD(Promising, "a promise emptied in the desk's table is told, and so is a proof") {
    CHECK(codes(bringBack(promisesOnDesk(), "", "")) == std::vector<std::string>{"REQUIRED"});
    CHECK(codes(bringBack(promisesOnDesk(), "12", "", "合同")) ==
          std::vector<std::string>{"REQUIRED"});
}

TEST_CASE_METHOD(Promising, "a promise without its value is told where no plan's value is shown") {
    const auto report =
        bring("任务承诺", {{"受理号", "指标编号", "承诺值", "佐证方式"}, {"SL1", "P2-1b", "", ""}});
    CHECK(codes(report) == std::vector<std::string>{"REQUIRED"});
}

TEST_CASE_METHOD(Applied, "an item of the form check that nothing is concluded about comes back") {
    const auto report = bring("形式审查", {{"受理号", "条目", "条款", "结论", "说明", "日期"},
                                           {"SL1", "附件齐全，内容真实", "二", "", "", ""}});
    CHECK(codes(report).empty());
    CHECK(countOf(report, "形式审查").same == 1);
}

TEST_CASE("pledges as the desk exports them come in under any name, by the command line's way") {
    const auto form = GENERATE(Form::Workbook, Form::Csv);
    const auto rows = GENERATE(pledgeOnDesk(), pledgeOnEnglishDesk());
    CAPTURE(rows[0][1]);
    Units desk;
    const auto report = importAs(desk, form, "export", rows);
    CHECK(codes(report).empty());
    CHECK(report.notes.empty());
    const auto year = desk.workspace->year();
    REQUIRE(year->pledges.size() == 1);
    const Pledge& pledge = year->pledges.front();
    CHECK(pledge.registered == Money::ofYuan(1'205'000));
    CHECK(year->registry.at(pledge.debtor).name == "示例企业");
    CHECK(year->registry.at(pledge.pledgor).name == "示例大学");
    CHECK(pledge.patentShare == Fraction(33'333'333, 100'000'000));
    CHECK(pledge.municipalProject);
}

TEST_CASE("units that an English desk exports come in with their kinds and sizes") {
    Desk desk;
    const TextRows rows = {
        {"Name", "Credit code", "Type", "Size", "In the district", "Revenue (yuan)"},
        {"示例企业", kFirm, "Enterprise", "Small", "Yes", "1200000"}};
    CHECK(codes(importAs(desk, Form::Csv, "Units", rows)).empty());
    const auto year = desk.workspace->year();
    REQUIRE(year->registry.units().size() == 1);
    CHECK(year->registry.units().front().size == EnterpriseSize::Small);
}

TEST_CASE("a column under the import's own name counts before one that the desk calls so") {
    Units desk;
    TextRows rows = pledgeOnDesk();
    rows[0].push_back("债务人代码");
    rows[1].push_back(kSchool);
    CHECK(codes(importAs(desk, Form::Csv, "质押融资", rows)).empty());
    const auto year = desk.workspace->year();
    CHECK(year->registry.at(year->pledges.at(0).debtor).name == "示例大学");
}

TEST_CASE("an amount without its unit is not taken for the desk's") {
    Units desk;
    TextRows rows = pledgeOnDesk();
    rows[0][3] = "登记金额";
    CHECK(codes(importAs(desk, Form::Csv, "质押融资", rows)) ==
          std::vector<std::string>{"COLUMN_MISSING"});
}

TEST_CASE("a table whose headers fit several sheets is the one that knows most of them") {
    Units desk;
    const TextRows rows = {{"编号", "类型", "名称", "日期", "单位", "人次"},
                           {"HD1", "培训", "专利培训", "2024-06-01", "示例大学", "30"}};
    CHECK(countOf(importAs(desk, Form::Csv, "导出", rows), "活动").added == 1);
}

TEST_CASE("what fits two sheets alike is known by the name of the desk's table") {
    Units desk;
    const TextRows rows = {{"Number", "Type", "Name", "Unit", "Date"},
                           {"CG1", "Database", "专利库", "示例大学", "2024-06-01"}};
    CHECK(countOf(importAs(desk, Form::Workbook, "Deliverables", rows), "成果").added == 1);
}

TEST_CASE("a column that a person left out is not taken when the rejects come back") {
    SheetMapping mapping;
    mapping.headerRow = 1;
    mapping.columns = {{"服务机构", ""}};
    CHECK(mappedHeader(sheetNamed("质押融资").columns, mapping).texts.front() != "服务机构");
}

TEST_CASE("the import window knows a table of the desk by its English name, and blanks around it") {
    const auto [title, sheet] = GENERATE(table<std::string, std::string>(
        {{"Pledges", "质押融资"}, {" Pledges ", "质押融资"}, {"Project team", "项目团队"}}));
    CAPTURE(title);
    const InspectedTable seen{title, false, pledgeOnEnglishDesk()};
    const ProposedTable proposed = proposeTable(seen, sheetDescriptors(), {});
    CHECK(proposed.sheet == sheet);
    CHECK(proposed.by == MatchedBy::Name);
}

TEST_CASE("an English table of pledges is proposed with all columns that it must have") {
    const InspectedTable seen{"Pledges", false, pledgeOnEnglishDesk()};
    const ProposedTable proposed = proposeTable(seen, sheetDescriptors(), {});
    CHECK(proposed.headerRow == 1);
    for (const ColumnDescriptor& column : sheetNamed("质押融资").columns) {
        const bool found =
            std::any_of(proposed.matches.begin(), proposed.matches.end(),
                        [&](const ColumnMatch& match) { return match.column == column.header; });
        INFO(column.header);
        CHECK((found || !column.required));
    }
}

TEST_CASE("a name that the desk does not know is no sheet's") {
    CHECK(proposeTable({"Pledge", false, {{"Pledge number"}}}, sheetDescriptors(), {}).sheet == "");
}

TEST_CASE("the import window proposes the columns that the desk calls otherwise") {
    const std::vector<std::string> titles = {
        "受理号", "项目", "Applicant", "项目名称", "Amount requested (yuan)", "申报日期"};
    const auto matches = matchColumns(sheetNamed("项目申报"), titles, {});
    CHECK(matches.at(2).column == "单位代码");
    CHECK(matches.at(4).column == "申请金额(元)");
}

TEST_CASE("the state that an application was decided to says nothing against it") {
    Withdrawn desk;
    const auto report = desk.bringBack(GENERATE("已撤回", "Withdrawn"));
    CHECK(codes(report).empty());
    CHECK(countOf(report, "项目申报").same == 1);
}

TEST_CASE("another state than the one that was decided is another record") {
    Withdrawn desk;
    CHECK(codes(desk.bringBack("已立项")) == std::vector<std::string>{"SETTLED"});
}
