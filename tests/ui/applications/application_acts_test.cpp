// SPDX-License-Identifier: GPL-3.0-or-later
// What is decided about applications: who may, what becomes of each, and why not.
#include "support/closing_plan.h"
#include "ui/applications/applications_fixture.h"
#include "ui/record/record_form.h"
#include "ui/support/staffed_desktop.h"

#include <catch2/catch.hpp>

#include <QComboBox>
#include <QLabel>

using namespace grants;
using namespace grants::ui;

namespace {

/// One application, submitted, that came after the last day of the call.
struct LateCase : CaseDesk {
    LateCase() : CaseDesk(1, test::planThatCloses("2024-06-01")) {
        click(list(), 0, "受理号");
        choose("submit");
        decide();
    }
    [[nodiscard]] std::string told() {
        const Page& page = childOf<Page>(desktop().window(), "applications");
        return page.explanation().describe().html().toStdString();
    }
};

/// The program at 项目申报, with an application of a consultancy in a file that knows people.
struct StaffedCases : StaffedDesktop {
    explicit StaffedCases(const char* login) {
        signIn("clerk");
        desktop.session().edit(QStringLiteral("准备"), [](Edit& edit) {
            const auto unit = edit.put(applicantOf(1, UnitKind::Consultancy, "渝南咨询公司"));
            edit.put(applicationOf(1, kConsultancyProject, unit));
        });
        desktop.waitUntilIdle();
        if (std::string_view(login) != "clerk") {
            desktop.session().signOut();
            desktop.waitUntilIdle();
            signIn(login);
        }
        desktop.goTo(QStringLiteral("applications"));
        find<TableView>("applications").goToRow(0);
        desktop.waitUntilIdle();
    }
    [[nodiscard]] QToolButton& button(const char* action) {
        return find<QToolButton>((std::string("button-") + action).c_str());
    }
};

}  // namespace

TEST_CASE("an application is submitted by keys alone, and the list says so") {
    CaseDesk desk(1);
    desk.click(desk.list(), 0, "受理号");
    CHECK(desk.shown(desk.list(), 0, "状态") == "草稿");
    desk.press(Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
    desk.settle();
    desk.decide();
    CHECK_FALSE(desk.isAsked());
    CHECK(desk.stateOf(receiptNumber(kConsultancyProject, 1)) == "submitted");
    CHECK(desk.shown(desk.list(), 0, "状态") == "已提交");
    CHECK(desk.shown(desk.list(), 0, "待办") == "受理");
}

TEST_CASE("the form says the state that was decided, and nobody types over it") {
    CaseDesk desk(1);
    desk.click(desk.list(), 0, "受理号");
    auto* form =
        qobject_cast<RecordForm*>(childOf<Page>(desk.desktop().window(), "applications").form());
    REQUIRE(form != nullptr);
    const CellEditor& state = form->field(QStringLiteral("状态"))->editor();
    CHECK(state.text() == QStringLiteral("草稿"));
    desk.choose("submit");
    desk.decide();
    CHECK(state.text() == QStringLiteral("已提交"));
    CHECK(state.isReadOnly());
    CHECK(desk.sheet("项目申报").drafts().empty());
    form->begin();
    CHECK_FALSE(state.isReadOnly());
}

TEST_CASE_METHOD(CaseDesk, "an application that is not whole is refused with every finding") {
    addPlatform();
    click(list(), 0, "受理号");
    choose("submit");
    decide();
    REQUIRE(isAsked());
    REQUIRE(verdicts().size() == 1);
    CHECK_THAT(verdicts().front(), Catch::Contains("未办理") && Catch::Contains("P1-3b") &&
                                       Catch::Contains("P1-4c") && Catch::Contains("条款"));
    CHECK(stateOf(receiptNumber("P1", 1)) == "draft");
}

TEST_CASE("whoever passes an examination against the form check is told of its items") {
    CaseDesk desk(1);
    const std::string number = receiptNumber(kConsultancyProject, 1);
    desk.edit([&number](Edit& edit) {
        edit.put(FormCheck{{},
                           number,
                           "附件齐全，内容真实",
                           CheckVerdict::ToBeCorrected,
                           "",
                           Date(2024, 6, 4),
                           0});
    });
    desk.click(desk.list(), 0, "受理号");
    for (const char* action : {"submit", "accept"}) {
        desk.choose(action);
        CHECK_FALSE(childOf<QLabel>(desk.dialog(), "cautions").isVisible());
        desk.decide();
    }
    desk.choose("examine");
    const QLabel& told = childOf<QLabel>(desk.dialog(), "cautions");
    CHECK(told.isVisible());
    CHECK_THAT(told.text().toStdString(), Catch::Contains("1 项") && Catch::Contains(number));
    auto& result = childOf<QComboBox>(desk.dialog(), "result");
    result.setCurrentIndex(result.findData(QStringLiteral("fail")));
    CHECK_FALSE(told.isVisible());
    result.setCurrentIndex(result.findData(QStringLiteral("pass")));
    CHECK(told.isVisible());
    desk.decide();
    CHECK(desk.stateOf(number) == "examined");
}

TEST_CASE_METHOD(CaseDesk, "what can be passed is passed with a reason, which is kept") {
    addPlatform();
    click(list(), 0, "受理号");
    choose("submit");
    CHECK_FALSE(childOf<QLineEdit>(dialog(), "override").isVisible());
    decide();
    REQUIRE(childOf<QLineEdit>(dialog(), "override").isVisible());
    answer("override", QStringLiteral("试点单位，指标另行约定"));
    decide();
    CHECK_FALSE(isAsked());
    REQUIRE(stateOf(receiptNumber("P1", 1)) == "submitted");
    const Decision& decision = year().decisions.back();
    CHECK(decision.override == "试点单位，指标另行约定");
    CHECK(decision.passed.size() == 11);
    CHECK(shown(list(), 0, "问题").empty());
}

TEST_CASE("several are decided at once, each with its own verdict") {
    CaseDesk desk(2);
    desk.addPlatform();
    desk.click(desk.list(), 0, "受理号");
    desk.click(desk.list(), 2, "受理号", Qt::ShiftModifier);
    desk.choose("submit");
    desk.decide();
    REQUIRE(desk.isAsked());
    const auto lines = desk.verdicts();
    REQUIRE(lines.size() == 3);
    CHECK_THAT(lines[0], Catch::Contains("未办理") && Catch::Contains("P1"));
    CHECK_THAT(lines[1], Catch::Contains("已办理"));
    CHECK(desk.stateOf(receiptNumber(kConsultancyProject, 2)) == "submitted");
    CHECK(desk.stateOf(receiptNumber("P1", 1)) == "draft");
}

TEST_CASE("several that are all decided say so, and Enter leaves") {
    CaseDesk desk(2);
    desk.click(desk.list(), 0, "受理号");
    desk.click(desk.list(), 1, "受理号", Qt::ShiftModifier);
    desk.choose("submit");
    desk.decide();
    REQUIRE(desk.verdicts().size() == 2);
    desk.decide();
    CHECK_FALSE(desk.isAsked());
    CHECK_THAT(desk.desktop().notice().toStdString(), Catch::Contains("已办理 2 件"));
}

TEST_CASE("an action that needs an opinion is not taken without one") {
    CaseDesk desk(1);
    desk.click(desk.list(), 0, "受理号");
    desk.choose("submit");
    desk.decide();
    desk.choose("return");
    desk.decide();
    REQUIRE(desk.isAsked());
    CHECK(desk.stateOf(receiptNumber(kConsultancyProject, 1)) == "submitted");
    desk.answer("opinion", QStringLiteral("缺少签章"));
    desk.decide();
    CHECK(desk.stateOf(receiptNumber(kConsultancyProject, 1)) == "returned");
    CHECK(desk.year().decisions.back().opinion == "缺少签章");
}

TEST_CASE("what was decided last is reversed by a new entry") {
    CaseDesk desk(1);
    desk.click(desk.list(), 0, "受理号");
    desk.choose("submit");
    desk.decide();
    desk.press(Qt::Key_0, Qt::ControlModifier | Qt::AltModifier);
    desk.settle();
    desk.answer("opinion", QStringLiteral("误提交"));
    desk.decide();
    CHECK(desk.stateOf(receiptNumber(kConsultancyProject, 1)) == "draft");
    CHECK(desk.year().decisions.size() == 2);
}

TEST_CASE("a decision is not taken back by Ctrl+Z, nor is what it rests on") {
    CaseDesk desk(1);
    desk.click(desk.list(), 0, "受理号");
    desk.choose("submit");
    desk.decide();
    CHECK(desk.session().undoable().isEmpty());
}

TEST_CASE("the panel tells the findings, the promises and the way an application went") {
    CaseDesk desk;
    desk.addPlatform();
    desk.click(desk.list(), 0, "受理号");
    const Explanation& told = childOf<Page>(desk.desktop().window(), "applications").explanation();
    REQUIRE(told.describe);
    const std::string html = told.describe().html().toStdString();
    CHECK_THAT(html, Catch::Contains("P1-3b") && Catch::Contains("没有承诺值"));
    CHECK_THAT(html, Catch::Contains("还没有办理过"));
}

TEST_CASE("the panel tells how promises will be proven, and which papers come with them") {
    CaseDesk desk;
    desk.addPlatform();
    desk.edit([](Edit& edit) {
        edit.put(Commitment{{}, receiptNumber("P1", 1), "P1-3b", "20", "登记证明", 0});
        edit.put(Enclosure{{}, receiptNumber("P1", 1), 1, "营业执照", "2", "加盖公章", 0});
    });
    desk.click(desk.list(), 0, "受理号");
    const Explanation& told = childOf<Page>(desk.desktop().window(), "applications").explanation();
    const std::string html = told.describe().html().toStdString();
    CHECK_THAT(html, Catch::Contains("佐证方式") && Catch::Contains("登记证明"));
    CHECK_THAT(html, Catch::Contains("附件目录") && Catch::Contains("加盖公章"));
}

TEST_CASE("what is typed over an application that went on says at once that it is settled") {
    CaseDesk desk(1);
    desk.click(desk.list(), 0, "受理号");
    desk.choose("submit");
    desk.decide();
    const std::string title = desk.year().applications.front().title;
    // In a cell of the table, and in a field that only the form has.
    const char* header = GENERATE("项目名称", "申报基础");
    DraftSheet& sheet = desk.sheet("项目申报");
    Draft typed = *sheet.open(desk.year().applications.front().id.value);
    typed.texts[sheet.entry()->columnNamed(header)] = "另一个";
    sheet.hold(typed);
    desk.settle();
    const auto& said = childOf<QLabel>(desk.entry("applications"), "currentFinding");
    CHECK_THAT(said.text().toStdString(), Catch::Contains(header) &&
                                              Catch::Contains("已经办理到后面的步骤") &&
                                              !Catch::Contains("F2"));
    sheet.keepHeld(QStringLiteral("修改"), typed.key);
    desk.settle();
    CHECK(desk.year().applications.front().title == title);
    CHECK(desk.year().applications.front().foundation.empty());
}

TEST_CASE("a finding leads to the field where it is mended") {
    CaseDesk desk;
    desk.addPlatform();
    auto& page = childOf<Page>(desk.desktop().window(), "applications");
    page.reveal(fromUtf8(receiptNumber("P1", 1)) + QStringLiteral("#P1-4a"));
    desk.settle();
    CHECK(desk.promises().hasFocus());
    CHECK(desk.shown(desk.promises(), desk.promises().currentIndex().row(), "指标编号") == "P1-4a");
    page.reveal(fromUtf8(receiptNumber("P1", 1)) + QStringLiteral("#申请金额(元)"));
    desk.settle();
    CHECK(desk.list().hasFocus());
    CHECK(desk.list().currentIndex().column() == columnTitled(*desk.list().model(), "申请金额"));
}

TEST_CASE("a tile shows one project's applications, and the table's own filter moves the tiles") {
    CaseDesk desk(2);
    desk.addPlatform();
    auto& strip = childOf<ProjectStrip>(desk.desktop().window(), "projects");
    QTest::mouseClick(&childOf<ProjectTile>(strip, "tile-P1"), Qt::LeftButton);
    desk.settle();
    CHECK(desk.list().model()->rowCount() == 1);
    CHECK_THAT(childOf<ProjectTile>(strip, "tile-P6").accessibleName().toStdString(),
               Catch::Contains("草稿 2 件"));
    desk.list().tableModel()->removeFilter(QStringLiteral("project"));
    desk.settle();
    CHECK(strip.chosen().empty());
    CHECK(desk.list().model()->rowCount() == 3);
}

TEST_CASE("every action on applications has its place in the menu") {
    for (const Action& each : actions())
        if (each.subject == Subject::Application) CHECK(lookOf(each.code).code == each.code);
}

TEST_CASE_METHOD(LateCase, "a finding that needs a reason is accepted with one, and looks so") {
    CHECK(shown(list(), 0, "问题") == "1");
    CHECK_THAT(told(), Catch::Contains("接受并说明理由…") && Catch::Contains("须说明"));
    choose("accept-finding");
    CHECK_THAT(childOf<QLabel>(dialog(), "finding").text().toStdString(),
               Catch::Contains("2024-06-01"));
    decide();
    REQUIRE(isAsked());
    answer("opinion", QStringLiteral("邮寄延误"));
    decide();
    CHECK_FALSE(isAsked());
    CHECK(year().decisions.back().result == "LATE");
    CHECK(shown(list(), 0, "问题").empty());
    CHECK_THAT(told(), Catch::Contains("✓ 已接受") && Catch::Contains("邮寄延误") &&
                           !Catch::Contains("接受并说明理由…"));
    CHECK_FALSE(button("accept-finding").isVisible());
}

TEST_CASE_METHOD(LateCase, "as many problems are counted as are listed under the count") {
    CHECK_THAT(told(), Catch::Contains(">问题（1）") && Catch::Contains("提示和已放行的问题（1）"));
    choose("accept-finding");
    decide();
    answer("opinion", QStringLiteral("邮寄延误"));
    decide();
    CHECK_THAT(told(), !Catch::Contains(">问题（") && Catch::Contains("提示和已放行的问题（2）"));
}

TEST_CASE_METHOD(LateCase, "the line beneath a finding asks for the reason") {
    childOf<Page>(desktop().window(), "applications")
        .reveal(fromUtf8(receiptNumber(kConsultancyProject, 1)) + QStringLiteral("#accept:LATE"));
    settle();
    answer("opinion", QStringLiteral("邮寄延误"));
    decide();
    CHECK(year().decisions.back().action == kAcceptFinding);
}

TEST_CASE("what one may not do is there, off, and says who may") {
    StaffedCases cases("auditor");
    auto& submit = cases.button("submit");
    CHECK(submit.isVisible());
    CHECK_FALSE(submit.isEnabled());
    CHECK_THAT(submit.toolTip().toStdString(), Catch::Contains("某clerk"));
}

TEST_CASE("who submitted an application cannot accept it, and is told why") {
    StaffedCases cases("officer");
    bool heard = false;
    const std::string number = receiptNumber(kConsultancyProject, 1);
    cases.desktop.session().act(
        {Act{.number = number, .action = "submit"}, Act{.number = number, .action = "accept"}},
        [&heard](const std::vector<Verdict>& verdicts) {
            heard = true;
            REQUIRE(verdicts.size() == 2);
            CHECK(verdicts[0].done());
            REQUIRE_FALSE(verdicts[1].done());
            CHECK(verdicts[1].refused.front().code == "SEPARATION");
        });
    cases.desktop.waitUntilIdle();
    CHECK(heard);
    CHECK_FALSE(cases.button("accept").isEnabled());
    CHECK(eventually([&] {
        return cases.button("accept").toolTip().contains(QStringLiteral("不能由同一人受理"));
    }));
}
