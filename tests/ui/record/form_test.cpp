// SPDX-License-Identifier: GPL-3.0-or-later
// Records entered by the form beside the table, by keys alone.
#include "ui/record/form_fixture.h"

#include <catch2/catch.hpp>

#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <algorithm>

using namespace grants;
using namespace grants::ui;
using namespace grants::test;

TEST_CASE("a unit is entered by keys alone, its size worked out", "[form]") {
    FormDesk form(QStringLiteral("registry"));
    form.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    form.enter({form.code(7),
                QStringLiteral("重庆新芯公司"),
                QStringLiteral("qy"),
                QStringLiteral("s"),
                {},
                {},
                QStringLiteral("工业"),
                QStringLiteral("12"),
                QStringLiteral("200")});
    CHECK(eventually(
        [&] { return form.editor("规模").placeholderText() == QStringLiteral("微型（推算）"); }));
    form.press(Qt::Key_S, Qt::ControlModifier);
    form.desktop.waitUntilIdle();
    const Organisation* unit = form.year().registry.find(codeOf(7));
    REQUIRE(unit != nullptr);
    CHECK(unit->name == "重庆新芯公司");
    CHECK(unit->kind == UnitKind::Enterprise);
    CHECK(unit->size == EnterpriseSize::Micro);
    CHECK(unit->inCity);
}

TEST_CASE("a new record whose save is taken back is in the form again, to go on with", "[form]") {
    FormDesk form(QStringLiteral("registry"));
    form.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    form.enter(
        {form.code(7), QStringLiteral("重庆新芯公司"), QStringLiteral("qy"), QStringLiteral("s")});
    form.goTo("从业人员");
    form.type(QStringLiteral("12"));
    form.press(Qt::Key_S, Qt::ControlModifier);
    form.desktop.waitUntilIdle();
    REQUIRE(form.year().registry.find(codeOf(7)) != nullptr);
    form.press(Qt::Key_Z, Qt::ControlModifier);
    form.desktop.waitUntilIdle();
    CHECK(form.year().registry.find(codeOf(7)) == nullptr);
    CHECK(form.editor("单位名称").typed() == QStringLiteral("重庆新芯公司"));
    form.press(Qt::Key_End);
    form.type(QStringLiteral("7"));
    form.press(Qt::Key_S, Qt::ControlModifier);
    form.desktop.waitUntilIdle();
    const Organisation* unit = form.year().registry.find(codeOf(7));
    REQUIRE(unit != nullptr);
    CHECK(unit->metrics.employees == 127);
}

TEST_CASE("after what is typed is taken back by its button the keyboard is in the fields again",
          "[form]") {
    FormDesk form(QStringLiteral("evidence"));
    form.choose(0);
    form.goTo("合同号");
    form.press(Qt::Key_A, Qt::ControlModifier);
    form.type(QStringLiteral("HT9"));
    auto& button = childOf<QPushButton>(form.form(), "formWithdraw");
    button.setFocus();
    form.press(Qt::Key_Space);
    form.press(Qt::Key_Space);
    form.desktop.waitUntilIdle();
    CHECK(form.editor("合同号").hasFocus());
    CHECK(form.year().licences.size() == 2);
}

TEST_CASE("Ctrl+Delete in a blank form stays there: nothing is to be removed", "[form]") {
    FormDesk form(QStringLiteral("evidence"));
    form.choose(0);
    form.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(form.editor("备案登记号").hasFocus());
    form.press(Qt::Key_Delete, Qt::ControlModifier);
    form.desktop.waitUntilIdle();
    CHECK(form.editor("备案登记号").hasFocus());
    CHECK(form.year().licences.size() == 2);
}

TEST_CASE("taking a save back from the next new record leaves that one in the form", "[form]") {
    FormDesk form(QStringLiteral("registry"));
    form.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    form.enter(
        {form.code(7), QStringLiteral("重庆新芯公司"), QStringLiteral("qy"), QStringLiteral("s")});
    form.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    form.desktop.waitUntilIdle();
    REQUIRE(form.year().registry.find(codeOf(7)) != nullptr);
    form.press(Qt::Key_Z, Qt::ControlModifier);
    form.desktop.waitUntilIdle();
    CHECK(form.year().registry.find(codeOf(7)) == nullptr);
    for (const Organisation& unit : form.year().registry.units())
        CHECK(form.editor("单位名称").typed().toStdString() != unit.name);
}

TEST_CASE("a licence is entered by keys alone: units by initials, the day without its year",
          "[form]") {
    FormDesk form(QStringLiteral("evidence"));
    form.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    form.enter({QStringLiteral("X2024980000777"),
                QStringLiteral("xk"),
                QString::fromStdString(patentOf(31).text()),
                QStringLiteral("cqgx"),
                QStringLiteral("cdrj"),
                {},
                QStringLiteral("1.2万"),
                QStringLiteral("20240601"),
                QStringLiteral("s"),
                {},
                {},
                {}});
    REQUIRE(eventually([&] { return form.year().licences.size() == 3; }));
    const LicenceRecord& record = form.year().licences.back();
    CHECK(record.way == Way::Licence);
    CHECK(record.providers == std::vector{form.year().registry.find(codeOf(1))->id});
    CHECK(record.recipients == std::vector{form.year().registry.find(codeOf(2))->id});
    CHECK(record.amount == Money::ofYuan(12'000));
    CHECK(record.date == Date(2024, 6, 1));
    CHECK(record.implemented);
}

TEST_CASE("a fault is said beneath its field, holds the saving back and is mended there",
          "[form]") {
    FormDesk form(QStringLiteral("evidence"));
    form.choose(0);
    form.goTo("登记备案日期");
    form.press(Qt::Key_A, Qt::ControlModifier);
    form.type(QStringLiteral("2024-02-30"));
    REQUIRE(eventually([&] { return !form.remark("登记备案日期").isEmpty(); }));
    form.press(Qt::Key_Home);
    form.goTo("转化实施");
    form.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(form.editor("登记备案日期").hasFocus());
    form.press(Qt::Key_A, Qt::ControlModifier);
    form.type(QStringLiteral("2024-03-01"));
    form.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(eventually([&] { return form.year().licences.front().date == Date(2024, 3, 1); }));
    CHECK(form.remark("登记备案日期").isEmpty());
}

TEST_CASE("what is missing is said when one saves, not before", "[form]") {
    FormDesk form(QStringLiteral("evidence"));
    form.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    form.enter({QStringLiteral("X1")});
    REQUIRE(eventually([&] { return form.label("recordState").contains(QStringLiteral("草稿")); }));
    CHECK(form.remark("方式").isEmpty());
    form.press(Qt::Key_S, Qt::ControlModifier);
    CHECK_FALSE(form.remark("方式").isEmpty());
    CHECK(form.editor("方式").hasFocus());
}

TEST_CASE("Esc takes back what is typed, undo brings it again", "[form]") {
    FormDesk form(QStringLiteral("evidence"));
    form.choose(0);
    form.goTo("合同号");
    form.press(Qt::Key_A, Qt::ControlModifier);
    form.type(QStringLiteral("HT9"));
    form.press(Qt::Key_Escape);
    CHECK(form.editor("合同号").typed().toStdString() == form.year().licences.front().contractNo);
    form.desktop.session().undo();
    CHECK(eventually([&] { return form.editor("合同号").typed() == QStringLiteral("HT9"); }));
    CHECK(form.year().licences.front().contractNo != "HT9");
}

TEST_CASE("what is typed of a record stays when one looks at another", "[form]") {
    FormDesk form(QStringLiteral("evidence"));
    form.choose(0);
    form.goTo("合同号");
    form.press(Qt::Key_A, Qt::ControlModifier);
    form.type(QStringLiteral("HT9"));
    form.choose(1);
    CHECK(form.editor("合同号").typed() != QStringLiteral("HT9"));
    form.choose(0);
    CHECK(form.editor("合同号").typed() == QStringLiteral("HT9"));
}

namespace {

/// The first licence gets another contract number, from elsewhere.
void changeElsewhere(FormDesk& form) {
    LicenceRecord changed = form.year().licences.front();
    changed.contractNo = "HT-elsewhere";
    changed.amount = Money::ofYuan(7);
    form.desktop.session().edit(QStringLiteral("别处"),
                                [changed](Edit& edit) { edit.put(changed); });
    form.desktop.waitUntilIdle();
}

}  // namespace

TEST_CASE("a record changed elsewhere shows both texts, and one chooses", "[form]") {
    FormDesk form(QStringLiteral("evidence"));
    form.choose(0);
    form.goTo("合同号");
    form.press(Qt::Key_A, Qt::ControlModifier);
    form.type(QStringLiteral("HT9"));
    REQUIRE(eventually([&] { return form.label("recordState").contains(QStringLiteral("草稿")); }));
    changeElsewhere(form);
    auto& both = childOf<QLabel>(form.field("合同号"), "bothTexts");
    REQUIRE(both.isVisible());
    CHECK(both.text().contains(QStringLiteral("HT-elsewhere")));
    CHECK(both.text().contains(QStringLiteral("HT9")));
    CHECK(form.editor("合同金额(元)").typed() == QStringLiteral("7"));
    form.press(Qt::Key_S, Qt::ControlModifier);
    form.desktop.waitUntilIdle();
    CHECK(form.year().licences.front().contractNo == "HT-elsewhere");
    QTest::mouseClick(&childOf<QPushButton>(form.field("合同号"), "keepMine"), Qt::LeftButton);
    CHECK_FALSE(both.isVisible());
    form.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(eventually([&] { return form.year().licences.front().contractNo == "HT9"; }));
}

TEST_CASE("what is typed of a record that is removed elsewhere becomes a new one's", "[form]") {
    FormDesk form(QStringLiteral("evidence"));
    form.choose(0);
    form.goTo("合同号");
    form.press(Qt::Key_A, Qt::ControlModifier);
    form.type(QStringLiteral("HT9"));
    REQUIRE(eventually([&] { return form.label("recordState").contains(QStringLiteral("草稿")); }));
    const auto id = form.year().licences.front().id;
    form.desktop.session().edit(QStringLiteral("别处"), [id](Edit& edit) { edit.remove(id); });
    form.desktop.waitUntilIdle();
    CHECK(form.editor("合同号").typed() == QStringLiteral("HT9"));
    CHECK(form.form().findChild<QWidget*>(QStringLiteral("formBanner"))->isVisible());
}

TEST_CASE("a record is removed from the form and comes back by undo", "[form]") {
    FormDesk form(QStringLiteral("evidence"));
    form.choose(1);
    form.goTo("合同号");
    form.press(Qt::Key_Delete, Qt::ControlModifier);
    REQUIRE(eventually([&] { return form.year().licences.size() == 1; }));
    form.desktop.waitUntilIdle();
    form.desktop.session().undo();
    CHECK(eventually([&] { return form.year().licences.size() == 2; }));
}

TEST_CASE("a unit that records name stays, with their number", "[form]") {
    FormDesk form(QStringLiteral("registry"));
    form.choose(0);
    form.goTo("单位名称");
    form.press(Qt::Key_Delete, Qt::ControlModifier);
    REQUIRE(eventually([&] { return !form.desktop.notice().isEmpty(); }));
    CHECK(form.desktop.notice().contains(QStringLiteral("2 条记录")));
    CHECK(form.year().registry.units().size() == 2);
}

TEST_CASE("a unit that records name stays in the table too, told in the same words", "[form]") {
    FormDesk form(QStringLiteral("registry"));
    form.choose(0);
    form.press(Qt::Key_Delete, Qt::ControlModifier);
    REQUIRE(eventually([&] { return !form.desktop.notice().isEmpty(); }));
    CHECK(form.desktop.notice().contains(QStringLiteral("单位 重庆高新大学还被 2 条记录引用")));
    CHECK(form.year().registry.units().size() == 2);
}

TEST_CASE("a size that differs from the national table is a warning", "[form]") {
    FormDesk form(QStringLiteral("registry"));
    form.choose(1);
    form.goTo("行业");
    form.enter({QStringLiteral("工业")});
    form.press(Qt::Key_A, Qt::ControlModifier);
    form.enter({QStringLiteral("2000"), QStringLiteral("50000万")});
    CHECK(eventually([&] { return form.remark("规模").contains(QStringLiteral("大型")); }));
}

TEST_CASE("Shift+F2 goes from the table to the record's form and back", "[form]") {
    FormDesk form(QStringLiteral("evidence"));
    form.choose(1);
    QWidget* table = QApplication::focusWidget();
    form.press(Qt::Key_F2, Qt::ShiftModifier);
    CHECK(form.editor("备案登记号").hasFocus());
    CHECK(form.editor("备案登记号").typed().toStdString() == form.year().licences[1].registerNo);
    form.press(Qt::Key_F2, Qt::ShiftModifier);
    CHECK(table->hasFocus());
}

TEST_CASE("Shift+F2 opens a panel that is closed and brings the form forward", "[form]") {
    FormDesk form(QStringLiteral("registry"));
    form.choose(0);
    form.press(Qt::Key_F4);
    form.press(Qt::Key_F2, Qt::ShiftModifier);
    CHECK(form.editor("统一社会信用代码").hasFocus());
    CHECK(form.editor("统一社会信用代码").isVisible());
}

TEST_CASE("F6 comes to the field that had the keyboard last", "[form]") {
    FormDesk form(QStringLiteral("evidence"));
    form.choose(0);
    form.press(Qt::Key_F6);
    form.goTo("合同号");
    form.press(Qt::Key_F6, Qt::ShiftModifier);
    CHECK_FALSE(form.form().isAncestorOf(QApplication::focusWidget()));
    form.press(Qt::Key_F6);
    CHECK(form.editor("合同号").hasFocus());
}

TEST_CASE("Esc with nothing typed leaves the form for the table", "[form]") {
    FormDesk form(QStringLiteral("evidence"));
    form.choose(0);
    QWidget* table = QApplication::focusWidget();
    form.press(Qt::Key_F2, Qt::ShiftModifier);
    form.press(Qt::Key_Escape);
    CHECK(table->hasFocus());
}

TEST_CASE("from the table a new record is begun in the form, with the panel closed too", "[form]") {
    FormDesk form(QStringLiteral("registry"));
    form.choose(0);
    form.press(Qt::Key_F4);
    form.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(form.editor("统一社会信用代码").hasFocus());
    CHECK(form.editor("统一社会信用代码").typed().isEmpty());
}

TEST_CASE("the form's acts and the table's stand in the menu of records, each with its key",
          "[form]") {
    FormDesk form(QStringLiteral("evidence"));
    auto& menu = childOf<QMenu>(form.desktop.window(), "recordMenu");
    Q_EMIT menu.aboutToShow();
    QStringList texts;
    for (const QAction* action : menu.actions()) {
        if (action->isSeparator() || !action->isEnabled()) continue;
        INFO(action->text().toStdString());
        CHECK_FALSE(action->shortcuts().isEmpty());
        texts << action->text();
    }
    for (const char* expected : {"保存", "新增", "撤回修改", "删除", "向下填充", "删除记录"})
        CHECK(texts.contains(QString::fromUtf8(expected)));
}

TEST_CASE("what the menu of records does is done to the kind in view", "[form]") {
    FormDesk form(QStringLiteral("evidence"));
    childOf<QTabBar>(form.desktop.window(), "kinds").setCurrentIndex(1);
    form.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(form.form().objectName() == QStringLiteral("form-质押融资"));
    CHECK(form.form().isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("Tab goes through the fields from top to bottom, whether they must be filled or not",
          "[form]") {
    FormDesk form(QStringLiteral("evidence"));
    form.choose(0);
    form.press(Qt::Key_F2, Qt::ShiftModifier);
    auto& fields = childOf<QWidget>(form.form(), "formFields");
    std::vector<int> places;
    while (auto* field = qobject_cast<CellEditor*>(QApplication::focusWidget())) {
        places.push_back(field->mapTo(&fields, QPoint()).y());
        form.press(Qt::Key_Tab);
    }
    CHECK(std::ssize(places) == form.form().findChildren<CellEditor*>().size());
    CHECK(std::is_sorted(places.begin(), places.end()));
}

TEST_CASE("Tab leaves the last field for saving and the form's other acts", "[form]") {
    FormDesk form(QStringLiteral("evidence"));
    form.choose(0);
    form.press(Qt::Key_F2, Qt::ShiftModifier);
    const auto isAtButton = [] { return qobject_cast<QPushButton*>(QApplication::focusWidget()); };
    for (int steps = 0; !isAtButton() && steps < 40; ++steps) form.press(Qt::Key_Tab);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("formSave"));
    form.press(Qt::Key_Tab);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("formSaveAndBegin"));
}
