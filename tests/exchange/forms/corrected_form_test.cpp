// SPDX-License-Identifier: GPL-3.0-or-later
// The form goes back with its faults marked, is mended and taken.
#include "exchange/forms/form_desk.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

/// All texts of a sheet of a workbook, row by row.
std::string textsOf(const std::filesystem::path& file, const std::string& sheet) {
    std::string all;
    openTables(file)->read(sheet, [&all](const SheetRow& row) {
        for (const Cell& cell : row.cells) all += cell.text + "|";
        all += "\n";
        return true;
    });
    return all;
}

bool holds(const std::string& text, const std::string& sought) {
    return text.find(sought) != std::string::npos;
}

}  // namespace

TEST_CASE("a refused form goes back as it came, with a remark at each fault") {
    FormDesk desk;
    const auto verdict = desk.take(desk.filled().type("单位", "单位类型", "公司"));
    const auto back = desk.scratch / "back.xlsx";
    writeCorrectedForm(verdict, back);
    CHECK(openTables(back)->sheets().front().name == "补正意见");
    CHECK(holds(textsOf(back, "补正意见"), "单位信息!B6|单位类型|“公司”不在可选项里"));
    CHECK(holds(textsOf(back, "单位信息"), "“公司”不在可选项里"));
    CHECK(holds(textsOf(back, "项目团队"), "罗晓|高级工程师|总负责"));
    CHECK(holds(textsOf(back, "绩效目标"), "合同和备案证明"));
    CHECK(holds(textsOf(back, "附件目录"), "上一年度财务报表或审计报告|2|复印件"));
}

TEST_CASE("a corrected form that is mended is taken, its remarks notwithstanding") {
    FormDesk desk;
    const auto verdict = desk.take(desk.filled().type("单位", "单位类型", "公司"));
    writeCorrectedForm(verdict, desk.scratch / "back.xlsx");
    TypedForm mended(desk.plan(), "P3", desk.scratch / "back.xlsx");
    mended.type("单位", "单位类型", "企业");
    CHECK(desk.take(mended).fate == FormFate::New);
    CHECK(desk.take(desk.filled()).fate == FormFate::Same);
}

TEST_CASE("a form that was taken but falls short goes back with its number and its findings") {
    FormDesk desk;
    auto form = desk.filled();
    form.number("任务承诺", "承诺值", "3").number("项目申报", "申请金额(元)", "120000");
    form.type("单位", "区内", "否");
    const auto verdict = desk.take(form);
    CHECK(verdict.fate == FormFate::New);
    CHECK(tells(verdict.findings, "绩效目标!D5 BELOW_PLAN"));
    CHECK(tells(verdict.findings, form.place("项目申报", "申请金额(元)") + " OVER_UNIT_CAP"));
    CHECK(tells(verdict.findings, form.place("单位", "区内") + " APPLICANT_PLACE"));
    CHECK(verdict.canBeCorrected());
    writeCorrectedForm(verdict, desk.scratch / "back.xlsx");
    CHECK(holds(textsOf(desk.scratch / "back.xlsx", "封面"), verdict.number));
    CHECK(holds(textsOf(desk.scratch / "back.xlsx", "绩效目标"), "低于方案值"));
}

TEST_CASE("a form that is only tried is not blamed for what is stored") {
    FormDesk desk;
    auto form = desk.filled();
    form.number("任务承诺", "承诺值", "3");
    CHECK_FALSE(desk.take(form).findings.empty());
    desk.filled().save(desk.scratch / "mended.xlsx");
    ImportOptions trial;
    trial.dryRun = true;
    const FormsReport tried = importForms(*desk.workspace, {desk.scratch / "mended.xlsx"}, trial);
    REQUIRE(tried.forms.size() == 1);
    CHECK(tried.forms.front().fate == FormFate::Updated);
    CHECK(tried.forms.front().findings.empty());
}

TEST_CASE("the form of a stored application says what is stored") {
    const std::string project = GENERATE("P1", "P2", "P3", "P4", "P5", "P6");
    FormDesk desk;
    const auto taken = desk.take(desk.blank(project).fill(kApplicant, "示例单位", kTitle));
    writeCorrectedForm(desk.year(), std::make_shared<const Plan>(desk.plan()), taken.number,
                       desk.scratch / "stored.xlsx");
    const auto verdict = desk.takeFile(desk.scratch / "stored.xlsx");
    INFO(project);
    CHECK(told(verdict.faults).empty());
    CHECK(verdict.fate == FormFate::Same);
    CHECK(verdict.number == taken.number);
}

TEST_CASE("the form of a stored application carries its proofs and its enclosures, and no others") {
    FormDesk desk;
    auto form = desk.filled();
    for (std::size_t row = 2; row < 6; ++row) form.type("附件目录", "附件名称", "", row);
    const auto taken = desk.take(form);
    const auto stored = desk.scratch / "stored.xlsx";
    writeCorrectedForm(desk.year(), std::make_shared<const Plan>(desk.plan()), taken.number,
                       stored);
    CHECK(holds(textsOf(stored, "绩效目标"), "合同和备案证明"));
    const std::string enclosures = textsOf(stored, "附件目录");
    CHECK(holds(enclosures, "上一年度财务报表或审计报告|2|复印件"));
    CHECK_FALSE(holds(enclosures, "其他需要说明的材料"));
}

TEST_CASE("a number that no application has gives no form") {
    FormDesk desk;
    CHECK_THROWS_AS(writeCorrectedForm(desk.year(), std::make_shared<const Plan>(desk.plan()),
                                       "P3-99", desk.scratch / "none.xlsx"),
                    Error);
}

TEST_CASE("several forms go back into a folder under their names, sound ones stay") {
    FormDesk desk;
    desk.filled(std::string(codeOf(1).text()), "甲企业", "甲").save(desk.scratch / "a.xlsx");
    desk.filled(std::string(codeOf(2).text()), "乙企业", "乙")
        .type("单位", "单位类型", "公司")
        .save(desk.scratch / "b.xlsx");
    const auto report = desk.takeAll({desk.scratch / "a.xlsx", desk.scratch / "b.xlsx"});
    CHECK(writeCorrectedForms(report, desk.scratch / "back") == 1);
    CHECK(std::filesystem::exists(desk.scratch / "back" / "b.xlsx"));
    CHECK_FALSE(std::filesystem::exists(desk.scratch / "back" / "a.xlsx"));
}

TEST_CASE("corrections never take the place of what came in") {
    FormDesk desk;
    desk.filled().save(desk.scratch / "a.xlsx");
    desk.filled().save(desk.scratch / "b.xlsx");
    const std::filesystem::path a = desk.scratch / "a.xlsx", b = desk.scratch / "b.xlsx";
    CHECK_THROWS_AS(requireCorrectionTarget(a, {a}), Error);
    CHECK_THROWS_AS(requireCorrectionTarget(desk.scratch.folder(), {a, b}), Error);
    CHECK_THROWS_AS(requireCorrectionTarget(desk.scratch.folder(), {desk.scratch.folder()}), Error);
    CHECK_THROWS_AS(requireCorrectionTarget(a, {desk.scratch.folder()}), Error);
    CHECK_NOTHROW(requireCorrectionTarget(desk.scratch / "back", {a, b}));
}
