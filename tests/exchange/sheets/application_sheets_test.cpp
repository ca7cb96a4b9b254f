// SPDX-License-Identifier: GPL-3.0-or-later
// 项目申报 beyond its first columns, and what belongs to an application: 经费预算, 项目团队,
// 进度安排, 附件目录, 形式审查; and the proofs of 任务承诺.
#include "domain/applications/application_state.h"
#include "exchange/sheets/applied.h"
#include "exchange/sheets/import_sheets.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

TextRows withState(const std::string& state) {
    TextRows rows = applications();
    rows.pop_back();
    rows[0].insert(rows[0].end(), {"状态", "项目负责人", "申报基础", "实施方案"});
    rows[1].insert(rows[1].end(), {state, "李负责", "三个团队", "先摸底，再对接"});
    return rows;
}

/// What SL1 is taken up as.
std::string takenUpAs(const std::string& state) {
    Desk desk;
    CHECK(desk.import(XlsxBuilder().sheet("单位", units()).sheet("项目申报", withState(state)))
              .rejected.empty());
    return desk.workspace->year()->applications.at(0).takenUp;
}

/// A good row of a sheet, and what its column `column` may say instead.
struct GoodRow {
    std::string sheet;
    TextRows rows;
    std::size_t column;
    std::string other;
};

const std::vector<GoodRow> kGoodRows = {
    {"经费预算",
     {{"受理号", "序号", "来源", "支出科目", "金额(元)", "测算依据"},
      {"SL1", "1", "财政", "培训费", "12万", "两期，每期 6 万元"}},
     4,
     "130000"},
    {"项目团队",
     {{"受理号", "序号", "姓名", "职称", "分工"}, {"SL1", "1", "赵队员", "工程师", "对接"}},
     3,
     "高级工程师"},
    {"进度安排",
     {{"受理号", "序号", "开始日期", "结束日期", "工作内容"},
      {"SL1", "1", "2024-06-01", "2024-06-01", "摸底"}},
     3,
     "2024-06-30"},
    {"附件目录",
     {{"受理号", "序号", "附件名称", "份数", "备注"}, {"SL1", "1", "营业执照", "2", "复印件"}},
     3,
     "一式三份"},
    {"任务承诺",
     {{"受理号", "指标编号", "承诺值", "佐证方式"}, {"SL1", "P2-1a", "12", "合同"}},
     3,
     "合同和备案证明"},
    {"形式审查",
     {{"受理号", "条目", "结论", "说明", "日期"},
      {"SL1", "附件齐全，内容真实", "需补正", "缺审计报告", "2025-03-01"}},
     2,
     "符合"},
    {"评审分组",
     {{"受理号", "专家编号", "回避", "回避原因", "冲突说明"}, {"SL1", "ZJ1", "否", "", ""}},
     2,
     "是"},
    {"评审打分",
     {{"受理号", "专家编号", "评分项", "分值", "意见", "提交日期", "纸质"},
      {"SL1", "ZJ1", "实施方案", "18.25", "可行", "2024-07-01", "是"}},
     3,
     "19"}};

TextRows changed(const GoodRow& good) {
    TextRows rows = good.rows;
    rows[1][good.column] = good.other;
    return rows;
}

/// Before a sheet comes: whoever scores is on the panel.
struct Ready : Applied {
    explicit Ready(const std::string& sheet) {
        if (sheet == "评审打分") (void)bring("评审分组", {{"受理号", "专家编号"}, {"SL1", "ZJ1"}});
    }
};

/// The codes for a sheet whose good row says this instead.
std::vector<std::string> codesWith(const std::string& sheet, const std::string& header,
                                   const std::string& text) {
    Ready desk(sheet);
    for (const GoodRow& good : kGoodRows) {
        if (good.sheet != sheet) continue;
        TextRows rows = good.rows;
        const auto column = std::find(rows[0].begin(), rows[0].end(), header) - rows[0].begin();
        rows[1].at(static_cast<std::size_t>(column)) = text;
        const auto report = desk.bring(sheet, rows);
        CHECK(columns(report) == std::vector<std::string>(report.rejected.size(), header));
        return codes(report);
    }
    return {"no such sheet"};
}

using Codes = std::vector<std::string>;

}  // namespace

TEST_CASE("an application says who leads it, on what ground and how") {
    Desk desk;
    (void)desk.import(XlsxBuilder().sheet("单位", units()).sheet("项目申报", withState("")));
    const Application stored = desk.workspace->year()->applications.at(0);
    CHECK(stored.leader == "李负责");
    CHECK(stored.foundation == "三个团队");
    CHECK(stored.approach == "先摸底，再对接");
}

TEST_CASE("an application without a state is a draft") {
    CHECK(takenUpAs("") == "draft");
}

TEST_CASE("an application is taken up in any state, by each of its names") {
    for (const ApplicationState& state : applicationStates()) {
        INFO(state.code);
        CHECK(takenUpAs(std::string(state.name.source)) == state.code);
        if (!state.alias.empty()) CHECK(takenUpAs(std::string(state.alias)) == state.code);
    }
}

TEST_CASE("a state that there is none of is told with those that there are") {
    Desk desk;
    const auto report =
        desk.import(XlsxBuilder().sheet("单位", units()).sheet("项目申报", withState("办结")));
    REQUIRE(codes(report) == Codes{"OPTION"});
    CHECK(columns(report) == std::vector<std::string>{"状态"});
    CHECK(sentence(report).starts_with("“办结”不在可选项里，请从这些里选：草稿、已提交、"));
}

TEST_CASE("the states are offered in the order of the procedure") {
    for (const SheetDescriptor& sheet : sheetDescriptors()) {
        if (sheet.name != "项目申报") continue;
        const auto& state = sheet.columns.at(8);
        REQUIRE(state.header == "状态");
        CHECK(state.options.size() == applicationStates().size());
        CHECK(state.options.front() == "草稿");
    }
}

TEST_CASE("a row about an application is added") {
    const GoodRow good = GENERATE(from_range(kGoodRows));
    INFO(good.sheet);
    Ready desk(good.sheet);
    const auto report = desk.bring(good.sheet, good.rows);
    CHECK(codes(report).empty());
    CHECK(countOf(report, good.sheet).added == 1);
    CHECK(report.notes.empty());
}

TEST_CASE("the same file about an application changes nothing the second time") {
    const GoodRow good = GENERATE(from_range(kGoodRows));
    INFO(good.sheet);
    Ready desk(good.sheet);
    (void)desk.bring(good.sheet, good.rows);
    const std::string head = desk.workspace->verify().auditHead;
    CHECK(countOf(desk.bring(good.sheet, good.rows), good.sheet).same == 1);
    CHECK(desk.workspace->verify().auditHead == head);
}

TEST_CASE("a row about an application that differs is a conflict") {
    const GoodRow good = GENERATE(from_range(kGoodRows));
    INFO(good.sheet);
    Ready desk(good.sheet);
    (void)desk.bring(good.sheet, good.rows);
    const auto report = desk.bring(good.sheet, changed(good));
    CHECK(codes(report) == Codes{"CONFLICT"});
    CHECK(columns(report) == std::vector<std::string>{good.rows[0][good.column]});
}

TEST_CASE("a row about an application that differs is written where that is asked for") {
    const GoodRow good = GENERATE(from_range(kGoodRows));
    INFO(good.sheet);
    Ready desk(good.sheet);
    (void)desk.bring(good.sheet, good.rows);
    CHECK(countOf(desk.bring(good.sheet, changed(good), true), good.sheet).updated == 1);
    CHECK(countOf(desk.bring(good.sheet, changed(good)), good.sheet).same == 1);
}

TEST_CASE("a row about an application that nobody registered is refused") {
    const GoodRow good = GENERATE(from_range(kGoodRows));
    CHECK(codesWith(good.sheet, "受理号", "SL9") == Codes{"UNKNOWN_APPLICATION"});
}

TEST_CASE("rows about an application come with it in one file") {
    Desk desk;
    const auto report = desk.import(XlsxBuilder()
                                        .sheet("经费预算", kGoodRows[0].rows)
                                        .sheet("项目申报", applications())
                                        .sheet("单位", units()));
    CHECK(codes(report).empty());
    CHECK(desk.workspace->year()->budgetLines.size() == 1);
}

TEST_CASE("a budget line names its source, its item and its amount") {
    CHECK(codesWith("经费预算", "来源", "贷款") == Codes{"OPTION"});
    CHECK(codesWith("经费预算", "来源", "") == Codes{"REQUIRED"});
    CHECK(codesWith("经费预算", "支出科目", "") == Codes{"REQUIRED"});
    CHECK(codesWith("经费预算", "金额(元)", "-1") == Codes{"MONEY_NEGATIVE"});
    CHECK(codesWith("经费预算", "序号", "一") == Codes{"COUNT_FORMAT"});
}

TEST_CASE("a budget line keeps whose money it is") {
    Applied desk;
    TextRows rows = kGoodRows[0].rows;
    rows.push_back({"SL1", "2", "自筹", "差旅费", "3000.50", ""});
    (void)desk.bring("经费预算", rows);
    const auto year = desk.year();
    REQUIRE(year->budgetLines.size() == 2);
    CHECK(year->budgetLines[0].source == MoneySource::Fund);
    CHECK(year->budgetLines[0].amount == Money::ofWan(12));
    CHECK(year->budgetLines[1].source == MoneySource::Own);
    CHECK(year->budgetLines[1].amount == Money::ofFen(3000'50));
}

TEST_CASE("two lines of one application have two numbers") {
    Applied desk;
    TextRows rows = kGoodRows[1].rows;
    rows.push_back({"SL1", "1", "孙队员", "", ""});
    CHECK(codes(desk.bring("项目团队", rows)) == Codes{"DUPLICATE_ROW"});
}

TEST_CASE("a step does not end before it begins") {
    CHECK(codesWith("进度安排", "结束日期", "2024-05-31") == Codes{"DATE_ORDER"});
}

TEST_CASE("an enclosure has a name, and says how many there are as the applicant says it") {
    CHECK(codesWith("附件目录", "附件名称", "") == Codes{"REQUIRED"});
    Applied desk;
    (void)desk.bring("附件目录", {{"受理号", "序号", "附件名称", "份数", "备注"},
                                  {"SL1", "1", "营业执照", "一式两份", "复印件"}});
    CHECK(desk.year()->enclosures ==
          std::vector{Enclosure{{1}, "SL1", 1, "营业执照", "一式两份", "复印件", 1}});
}

TEST_CASE("a table of promises without their proofs leaves stored proofs as they are") {
    Applied desk;
    (void)desk.bring(
        "任务承诺", {{"受理号", "指标编号", "承诺值", "佐证方式"}, {"SL1", "P2-1a", "12", "合同"}});
    (void)desk.bring("任务承诺", {{"受理号", "指标编号", "承诺值"}, {"SL1", "P2-1a", "15"}}, true);
    REQUIRE(desk.year()->commitments.size() == 1);
    CHECK(desk.year()->commitments[0].value == "15");
    CHECK(desk.year()->commitments[0].proof == "合同");
}

TEST_CASE("what a form check may conclude, and about which items of the plan") {
    CHECK(codesWith("形式审查", "结论", "通过") == Codes{"OPTION"});
    CHECK(codesWith("形式审查", "条目", "字迹工整") == Codes{"UNKNOWN_ITEM"});
    CHECK(codesWith("形式审查", "条目", "附件齐全,内容真实").empty());
    CHECK(codesWith("形式审查", "日期", "") == Codes{"REQUIRED"});
}
