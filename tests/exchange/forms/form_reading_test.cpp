// SPDX-License-Identifier: GPL-3.0-or-later
// A form that comes back: what it says becomes an application, what is wrong is told at its cell.
#include "base/text.h"
#include "exchange/cells/cell_text.h"
#include "exchange/forms/form_desk.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

/// The same as another program might save it: all texts, moved by a row and a column.
void saveMoved(const std::filesystem::path& from, const std::filesystem::path& to) {
    const auto tables = openTables(from);
    XlsxBuilder moved;
    for (const SheetInfo& sheet : tables->sheets()) {
        TextRows rows(1);
        tables->read(sheet.name, [&](const SheetRow& row) {
            while (rows.size() < static_cast<std::size_t>(row.number)) rows.emplace_back();
            auto& texts = rows.emplace_back(1);
            for (const Cell& cell : row.cells)
                texts.push_back(cell.kind == Cell::Kind::Fault ? "" : shownText(cell, false));
            return true;
        });
        moved.sheet(sheet.name, rows);
    }
    moved.save(to);
}

}  // namespace

TEST_CASE("a filled form of every project becomes a draft with all that it says") {
    const std::string project = GENERATE("P1", "P2", "P3", "P4", "P5", "P6");
    FormDesk desk;
    const auto verdict = desk.take(desk.blank(project).fill(kApplicant, "示例单位", kTitle));
    INFO(project);
    CHECK(told(verdict.faults).empty());
    CHECK(verdict.fate == FormFate::New);
    CHECK(verdict.number == "CQGX-ZLZH-" + project + "-2024-0001");
    const auto year = desk.year();
    REQUIRE(year->applications.size() == 1);
    const Application& taken = year->applications.front();
    CHECK(taken.project == project);
    CHECK(taken.title == kTitle);
    CHECK(taken.requested == Money::ofYuan(60'000));
    CHECK(inIso(taken.date) == "2024-06-01");
    CHECK(taken.leader == "罗晓");
    CHECK(taken.takenUp == "draft");
    CHECK(year->registry.at(taken.unit).name == "示例单位");
    CHECK(year->commitments.size() == desk.plan().findProject(project)->indicators.size());
    REQUIRE(year->budgetLines.size() == 2);
    CHECK(year->budgetLines[1].source == MoneySource::Own);
    CHECK(year->budgetLines[1].amount == Money::ofFen(1'234'567));
    REQUIRE(year->team.size() == 1);
    CHECK(year->team[0].title == "高级工程师");
    REQUIRE(year->schedule.size() == 1);
    CHECK(inIso(year->schedule[0].last) == "2024-11-30");
    CHECK(year->commitments[0].proof == "合同和备案证明");
    REQUIRE(year->enclosures.size() == 6);
    CHECK(year->enclosures[1] ==
          Enclosure{{2}, verdict.number, 2, "上一年度财务报表或审计报告", "2", "复印件", 1});
}

TEST_CASE("what just meets the plan is found in order") {
    const std::string project = GENERATE("P1", "P2", "P3", "P4", "P5", "P6");
    FormDesk desk;
    const auto verdict = desk.take(desk.blank(project).fill(kApplicant, "示例单位", kTitle));
    INFO(project);
    CHECK(told(verdict.findings).empty());
}

TEST_CASE("an amount is promised in 万元, a share in percent") {
    FormDesk desk;
    (void)desk.take(desk.blank("P2").fill(kApplicant, "示例大学", kTitle));
    (void)desk.take(desk.filled(std::string(codeOf(7).text()), "示例企业"), "P3.xlsx");
    std::map<std::string, std::string> promised;
    for (const Commitment& each : desk.year()->commitments) promised[each.indicator] = each.value;
    CHECK(promised["P2-3b"] == "2.00%");
    CHECK(promised["P3-3"] == "200万元");
    CHECK(promised["P3-1a"] == "5");
    CHECK(promised["P3-5"] == "年底前提交");
}

TEST_CASE("paragraphs are one text, a line each") {
    FormDesk desk;
    auto form = desk.filled();
    form.type("项目申报", "实施方案", "第一步，检索。")
        .type("项目申报", "实施方案", "第二步，对接。", 2);
    (void)desk.take(form);
    CHECK(desk.year()->applications.at(0).approach == "第一步，检索。\n第二步，对接。");
}

TEST_CASE("a paragraph that is an error value is told where it stands") {
    FormDesk desk;
    auto form = desk.filled();
    form.number("项目申报", "实施方案", "2.02406E+11", 1);
    form.alter("xl/worksheets/sheet9.xml", "<v>2.02406E+11</v>", "<f>A1/0</f><v></v>");
    CHECK(told(desk.take(form).faults) ==
          std::vector<std::string>{form.place("项目申报", "实施方案", 1) + " CELL_ERROR"});
}

TEST_CASE("rows left blank between filled ones do not count") {
    FormDesk desk;
    auto form = desk.filled();
    form.type("项目团队", "姓名", "唐越", 4);
    (void)desk.take(form);
    const auto year = desk.year();
    REQUIRE(year->team.size() == 2);
    CHECK(year->team[1].name == "唐越");
    CHECK(year->team[1].number == 2);
}

TEST_CASE("an indicator without a committed value is no commitment") {
    FormDesk desk;
    auto form = desk.filled();
    form.type("任务承诺", "承诺值", "/", 2);
    const auto verdict = desk.take(form);
    CHECK(verdict.fate == FormFate::New);
    CHECK(desk.year()->commitments.size() == 7);
    CHECK(told(verdict.findings) ==
          std::vector<std::string>{form.place("任务承诺", "承诺值", 2) + " MISSING_COMMITMENT"});
}

TEST_CASE("a proof of what is not promised is told at the promise, and not lost") {
    FormDesk desk;
    auto form = desk.filled();
    form.type("任务承诺", "承诺值", "", 2).type("任务承诺", "佐证方式", "签到表", 2);
    const auto verdict = desk.take(form);
    CHECK(told(verdict.faults) ==
          std::vector<std::string>{form.place("任务承诺", "承诺值", 2) + " REQUIRED"});
}

TEST_CASE("a proof is words, whatever the promise is counted in") {
    FormDesk desk;
    auto form = desk.filled();
    form.number("任务承诺", "佐证方式", "3", 4);  // P3-3 is promised in 万元
    (void)desk.take(form);
    CHECK(desk.year()->commitments.at(4).proof == "3");
    CHECK(desk.year()->commitments.at(4).value == "200万元");
}

TEST_CASE("enclosures that are struck out do not count, those beneath move up") {
    FormDesk desk;
    auto form = desk.filled();
    form.type("附件目录", "附件名称", "", 0).type("附件目录", "附件名称", "/", 4);
    form.type("附件目录", "附件名称", "检索报告", 9);
    (void)desk.take(form);
    const auto year = desk.year();
    REQUIRE(year->enclosures.size() == 5);
    CHECK(year->enclosures[0].number == 1);
    CHECK(year->enclosures[0].copies == "2");
    CHECK(year->enclosures[4].name == "检索报告");
}

TEST_CASE("copies of an enclosure that nobody names are told") {
    FormDesk desk;
    auto form = desk.filled();
    form.type("附件目录", "附件名称", "", 1);
    CHECK(told(desk.take(form).faults) ==
          std::vector<std::string>{form.place("附件目录", "附件名称", 1) + " REQUIRED"});
}

TEST_CASE("each wrong cell is told where it stands in the applicant's own workbook") {
    FormDesk desk;
    auto form = desk.filled();
    form.type("单位", "统一社会信用代码", "91500107MA5U00003X").type("单位", "单位类型", "公司");
    form.type("项目申报", "申报日期", "2024-06-31").type("项目申报", "申请金额(元)", "六万");
    form.type("任务承诺", "承诺值", "若干").type("经费预算", "来源", "贷款", 1);
    form.type("项目团队", "姓名", "").type("进度安排", "结束日期", "2024-05-01");
    const auto verdict = desk.take(form);
    CHECK(verdict.fate == FormFate::Refused);
    CHECK(tells(verdict.faults, "单位信息!B4 USCC_CHECK"));
    CHECK(tells(verdict.faults, "单位信息!B6 OPTION"));
    CHECK(tells(verdict.faults, "封面!B7 DATE_INVALID"));
    CHECK(tells(verdict.faults, form.place("项目申报", "申请金额(元)") + " MONEY_FORMAT"));
    CHECK(tells(verdict.faults, "绩效目标!D5 COMMITMENT_FORMAT"));
    CHECK(tells(verdict.faults, form.place("经费预算", "来源", 1) + " OPTION"));
    CHECK(tells(verdict.faults, form.place("项目团队", "姓名") + " REQUIRED"));
    CHECK(tells(verdict.faults, form.place("进度安排", "结束日期") + " DATE_ORDER"));
    INFO(Catch::Detail::stringify(told(verdict.faults)));
    CHECK(verdict.faults.size() == 8);
    CHECK(desk.year()->applications.empty());
    CHECK(desk.year()->registry.units().empty());
}

TEST_CASE("a blank form is refused for what must be filled in") {
    FormDesk desk;
    const auto verdict = desk.take(desk.blank());
    CHECK(verdict.fate == FormFate::Refused);
    for (const FormFault& each : verdict.faults) CHECK(each.fault.code == "REQUIRED");
    CHECK(told(verdict.faults).size() == 7);
    CHECK(tells(verdict.faults, "封面!B5 REQUIRED"));
    CHECK(tells(verdict.faults, "单位信息!B4 REQUIRED"));
}

TEST_CASE("an account that a spreadsheet took for a number has lost its digits") {
    FormDesk desk;
    auto form = desk.filled();
    form.number("单位", "银行账号", "6222021234567890123");
    const auto verdict = desk.take(form);
    CHECK(told(verdict.faults) ==
          std::vector<std::string>{form.place("单位", "银行账号") + " DIGITS_LOST"});
}

TEST_CASE("a sum or a signature is no matter in a form") {
    FormDesk desk;
    auto form = desk.filled();
    form.type("项目申报", "申报基础", "负责人审核签字");
    form.type("项目申报", "项目名称", "").type("项目申报", "申请金额(元)", "");
    form.type("项目申报", "申报日期", "");
    const auto verdict = desk.take(form);
    CHECK(verdict.faults.size() == 3);
    CHECK(tells(verdict.faults, "封面!B5 REQUIRED"));
}

TEST_CASE("a budget that does not add up to the amount asked for is told, not refused") {
    FormDesk desk;
    auto form = desk.filled();
    form.number("项目申报", "申请金额(元)", "70000");
    const auto verdict = desk.take(form);
    CHECK(verdict.fate == FormFate::New);
    CHECK(tells(verdict.notes, form.place("项目申报", "申请金额(元)") + " BUDGET_DIFFERS"));
}

TEST_CASE("a form whose cells moved and became texts says the same") {
    FormDesk desk;
    desk.filled().save(desk.scratch / "form.xlsx");
    saveMoved(desk.scratch / "form.xlsx", desk.scratch / "moved.xlsx");
    CHECK(desk.takeFile(desk.scratch / "moved.xlsx").fate == FormFate::New);
    CHECK(desk.takeFile(desk.scratch / "form.xlsx").fate == FormFate::Same);
}

TEST_CASE("faults of a form whose cells moved are told where they stand now") {
    FormDesk desk;
    desk.filled().type("单位", "单位类型", "公司").save(desk.scratch / "form.xlsx");
    saveMoved(desk.scratch / "form.xlsx", desk.scratch / "moved.xlsx");
    CHECK(told(desk.takeFile(desk.scratch / "moved.xlsx").faults) ==
          std::vector<std::string>{"单位信息!C7 OPTION"});
}
