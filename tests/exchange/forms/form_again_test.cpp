// SPDX-License-Identifier: GPL-3.0-or-later
// Forms that come again, and units that are known already.
#include "exchange/forms/form_desk.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

const std::string kFirst = "CQGX-ZLZH-P3-2024-0001";

/// A unit of the fund file that the form is about.
void know(FormDesk& desk, const std::string& contact, const std::string& bank) {
    desk.workspace->edit(Operation::Enter, "登记单位", [&](Edit& edit) {
        Organisation unit{.id = {}, .code = *CreditCode::parse(kApplicant), .name = "示例企业"};
        unit.kind = UnitKind::Enterprise;
        unit.size = EnterpriseSize::Small;
        unit.inDistrict = unit.inCity = true;
        unit.contact = contact;
        unit.phone = "13812345678";
        unit.bank = bank;
        edit.put(unit);
    });
}

}  // namespace

TEST_CASE("the same form twice is one application") {
    FormDesk desk;
    CHECK(desk.take(desk.filled()).fate == FormFate::New);
    const auto again = desk.take(desk.filled());
    CHECK(again.fate == FormFate::Same);
    CHECK(again.number == kFirst);
    CHECK(desk.year()->applications.size() == 1);
    CHECK(desk.workspace->auditTrail().size() == 2);
}

TEST_CASE("a changed form updates its draft, and what it no longer says goes") {
    FormDesk desk;
    (void)desk.take(desk.filled());
    auto changed = desk.filled();
    changed.number("项目申报", "申请金额(元)", "50000").number("经费预算", "金额(元)", "50000");
    for (const char* column : {"来源", "支出科目", "金额(元)"})
        changed.type("经费预算", column, "", 1);
    changed.type("任务承诺", "承诺值", "", 7).type("项目申报", "申报基础", "");
    const auto verdict = desk.take(changed);
    CHECK(verdict.fate == FormFate::Updated);
    const auto year = desk.year();
    REQUIRE(year->applications.size() == 1);
    CHECK(year->applications[0].requested == Money::ofYuan(50'000));
    CHECK(year->applications[0].foundation.empty());
    CHECK(year->budgetLines.size() == 1);
    CHECK(year->commitments.size() == 7);
    CHECK(desk.take(changed).fate == FormFate::Same);
}

TEST_CASE("another proof and a shorter list of enclosures update a draft") {
    FormDesk desk;
    (void)desk.take(desk.filled());
    auto changed = desk.filled();
    changed.type("任务承诺", "佐证方式", "审计报告").type("附件目录", "附件名称", "", 5);
    CHECK(desk.take(changed).fate == FormFate::Updated);
    CHECK(desk.year()->commitments.at(0).proof == "审计报告");
    CHECK(desk.year()->enclosures.size() == 5);
    CHECK(desk.take(changed).fate == FormFate::Same);
    desk.workspace->undo();
    CHECK(desk.year()->commitments.at(0).proof == "合同和备案证明");
    CHECK(desk.year()->enclosures.size() == 6);
}

TEST_CASE("what a form changed is taken back by one undo") {
    FormDesk desk;
    const auto before = desk.year();
    (void)desk.take(desk.filled());
    desk.workspace->undo();
    CHECK(desk.year()->applications.empty());
    CHECK(desk.year()->registry.units().empty());
    CHECK(desk.year()->commitments.empty());
    CHECK(desk.year()->enclosures.empty());
}

TEST_CASE("a submitted application is not changed by a form, a returned one is") {
    FormDesk desk;
    (void)desk.take(desk.filled());
    desk.decide(kFirst, "submit");
    auto changed = desk.filled();
    changed.type("项目申报", "项目负责人", "唐越");
    const auto refused = desk.take(changed);
    CHECK(told(refused.faults) == std::vector<std::string>{"FORM_SETTLED"});
    CHECK(desk.year()->applications[0].leader == "罗晓");
    CHECK(desk.take(desk.filled()).fate == FormFate::Same);

    desk.decide(kFirst, "return");
    CHECK(desk.take(changed).fate == FormFate::Updated);
    CHECK(desk.year()->applications[0].leader == "唐越");
}

TEST_CASE("another title of the same unit is another application") {
    FormDesk desk;
    (void)desk.take(desk.filled());
    CHECK(desk.take(desk.filled(kApplicant, "示例企业", "另一个项目")).number ==
          "CQGX-ZLZH-P3-2024-0002");
}

TEST_CASE("a form that carries its number finds its application under another title") {
    FormDesk desk;
    (void)desk.take(desk.filled());
    auto renamed = desk.filled(kApplicant, "示例企业", "改过的名称").cell("封面", "B8", kFirst);
    CHECK(desk.take(renamed).fate == FormFate::Updated);
    CHECK(desk.year()->applications.at(0).title == "改过的名称");
}

TEST_CASE("a number of another unit's application is refused at its cell") {
    FormDesk desk;
    (void)desk.take(desk.filled());
    auto other = desk.filled(std::string(codeOf(5).text()), "另一家").cell("封面", "B8", kFirst);
    CHECK(told(desk.take(other).faults) == std::vector<std::string>{"封面!B8 FORM_NUMBER"});
}

TEST_CASE("what a form says differently of a known unit is told and not changed") {
    FormDesk desk;
    know(desk, "王敏", "");
    auto form = desk.filled();
    form.type("单位", "开户行", "示例银行");
    const auto verdict = desk.take(form);
    CHECK(verdict.fate == FormFate::New);
    CHECK(told(verdict.notes) ==
          std::vector<std::string>{form.place("单位", "联系人") + " UNIT_DIFFERS"});
    const Organisation& unit = desk.year()->registry.units().at(0);
    CHECK(unit.contact == "王敏");
    CHECK(unit.bank == "示例银行");  // it was blank
}

TEST_CASE("what a form leaves blank of a known unit stays") {
    FormDesk desk;
    know(desk, "罗晓", "示例银行");
    CHECK(told(desk.take(desk.filled()).notes).empty());
    CHECK(desk.year()->registry.units().at(0).bank == "示例银行");
}

TEST_CASE("two units with one project under one title are both told of") {
    FormDesk desk;
    (void)desk.take(desk.filled(), "a.xlsx");
    const auto verdict = desk.take(desk.filled(std::string(codeOf(5).text()), "另一家"), "b.xlsx");
    CHECK(verdict.fate == FormFate::New);
    CHECK(tells(verdict.notes, "封面!B5 SAME_TITLE"));
}
