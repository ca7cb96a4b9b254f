// SPDX-License-Identifier: GPL-3.0-or-later
// The form and the table beside it show the same record, the same texts and the same marks.
#include "ui/desk/detail_view.h"
#include "ui/entry/findings_bar.h"
#include "ui/pane/table_pane.h"
#include "ui/record/form_fixture.h"
#include "ui/table/cell_layer.h"

#include <catch2/catch.hpp>

#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

using namespace grants;
using namespace grants::ui;
using namespace grants::test;

namespace {

QTableView& licencesOf(FormDesk& form) {
    return childOf<QTableView>(form.desktop.window(), "licences");
}

void filterLicences(FormDesk& form, const QString& text) {
    auto& pane = *qobject_cast<TablePane*>(licencesOf(form).parentWidget());
    pane.filterField().setFocus();
    pane.filterField().selectAll();
    text.isEmpty() ? form.press(Qt::Key_Delete) : form.type(text);
    form.desktop.waitUntilIdle();
}

QString numberOf(FormDesk& form, std::size_t place) {
    return QString::fromStdString(form.year().licences[place].registerNo);
}

bool explains(FormDesk& form, const QString& words) {
    const auto& text = childOf<DetailView>(form.desktop.window(), "explanation");
    return eventually([&] { return text.toPlainText().contains(words); });
}

}  // namespace

TEST_CASE("a record that a filter hides leaves the form, and comes back with it", "[form]") {
    FormDesk form(QStringLiteral("evidence"));
    form.choose(0);
    REQUIRE(form.editor("备案登记号").typed() == numberOf(form, 0));
    filterLicences(form, QStringLiteral("nothing is called so"));
    CHECK(form.editor("备案登记号").typed().isEmpty());
    CHECK_FALSE(childOf<QPushButton>(form.form(), "formRemove").isEnabled());
    form.goTo("合同号");
    form.press(Qt::Key_Delete, Qt::ControlModifier);
    form.desktop.waitUntilIdle();
    CHECK(form.year().licences.size() == 2);
    filterLicences(form, {});
    CHECK(form.editor("备案登记号").typed() == numberOf(form, 0));
}

namespace {

/// By the button, as a mouse does it; the table's cursor goes to the neighbour.
void removeShown(FormDesk& form) {
    QTest::mouseClick(&childOf<QPushButton>(form.form(), "formRemove"), Qt::LeftButton);
    REQUIRE(eventually([&] { return form.year().licences.size() == 1; }));
    form.desktop.waitUntilIdle();
}

void undoRemoval(FormDesk& form) {
    form.press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(eventually([&] { return form.year().licences.size() == 2; }));
    form.desktop.waitUntilIdle();
    QCoreApplication::processEvents();
}

}  // namespace

TEST_CASE("undo after a removal in the form shows what came back, in the form and in the table",
          "[form]") {
    FormDesk form(QStringLiteral("evidence"));
    const int row = GENERATE(0, 1);
    form.choose(row);
    const QString number = form.editor("备案登记号").typed();
    removeShown(form);
    undoRemoval(form);
    CHECK(form.editor("备案登记号").typed() == number);
    CHECK(form.label("recordState") == QStringLiteral("已保存"));
    CHECK(licencesOf(form).currentIndex().row() == row);
}

TEST_CASE("undo after Ctrl+Delete in a field of the form shows what came back there", "[form]") {
    FormDesk form(QStringLiteral("evidence"));
    form.choose(0);
    form.goTo("合同号");
    form.press(Qt::Key_Delete, Qt::ControlModifier);
    REQUIRE(eventually([&] { return form.year().licences.size() == 1; }));
    form.desktop.waitUntilIdle();
    undoRemoval(form);
    CHECK(form.editor("备案登记号").typed() == numberOf(form, 0));
    CHECK(form.editor("合同号").hasFocus());
}

TEST_CASE("what one types after a removal stays in the form when undo brings the record back",
          "[form]") {
    FormDesk form(QStringLiteral("evidence"));
    form.choose(0);
    removeShown(form);
    const QString shown = form.editor("备案登记号").typed();
    form.goTo("合同号");
    form.press(Qt::Key_A, Qt::ControlModifier);
    form.type(QStringLiteral("HT9"));
    form.desktop.session().undo();
    REQUIRE(eventually([&] { return form.year().licences.size() == 2; }));
    form.desktop.waitUntilIdle();
    CHECK(form.editor("备案登记号").typed() == shown);
    CHECK(form.editor("合同号").typed() == QStringLiteral("HT9"));
}

namespace {

const char* const kAmount = "合同金额(元)";

/// Of the first licence, in the table.
QModelIndex cellOf(FormDesk& form, const char* title) {
    const QAbstractItemModel& model = *licencesOf(form).model();
    for (int column = 0; column < model.columnCount(); ++column)
        if (model.headerData(column, Qt::Horizontal)
                .toString()
                .startsWith(QString::fromUtf8(title)))
            return model.index(0, column);
    throw std::runtime_error("no such column");
}

/// Over the amount of the first licence, in the form.
void typeAmount(FormDesk& form, const QString& amount) {
    form.choose(0);
    form.goTo(kAmount);
    form.press(Qt::Key_A, Qt::ControlModifier);
    form.type(amount);
}

Money amountOf(FormDesk& form) {
    return form.year().licences.front().amount;
}

}  // namespace

TEST_CASE("undo after a save in the form shows the former value in the form and in the table",
          "[form]") {
    FormDesk form(QStringLiteral("evidence"));
    filterLicences(form, numberOf(form, 0));
    const Money before = amountOf(form);
    form.choose(0);
    const QString typed = form.editor(kAmount).typed();
    const QString shown = cellOf(form, "合同金额").data().toString();
    typeAmount(form, QStringLiteral("7.25"));
    form.press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(eventually([&] { return amountOf(form) == Money::ofFen(725); }));
    form.desktop.waitUntilIdle();
    form.press(Qt::Key_F2, Qt::ShiftModifier);
    form.press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(eventually([&] { return amountOf(form) == before; }));
    form.desktop.waitUntilIdle();
    CHECK(form.editor(kAmount).typed() == typed);
    CHECK(form.label("recordState") == QStringLiteral("已保存"));
    CHECK(cellOf(form, "合同金额").data().toString() == shown);
    CHECK(form.desktop.drafts().sheet(QStringLiteral("转让许可")).drafts().empty());
    form.press(Qt::Key_Y, Qt::ControlModifier);
    REQUIRE(eventually([&] { return amountOf(form) == Money::ofFen(725); }));
    form.desktop.waitUntilIdle();
    CHECK(form.editor(kAmount).typed() == QStringLiteral("7.25"));
    CHECK(cellOf(form, "合同金额").data().toString() == QStringLiteral("7.25"));
}

TEST_CASE("after a save by keys Ctrl+Z in the field takes the save back, and Ctrl+Y does it again",
          "[form]") {
    FormDesk form(QStringLiteral("evidence"));
    form.choose(0);
    const Money before = amountOf(form);
    form.goTo(kAmount);
    form.press(Qt::Key_A, Qt::ControlModifier);
    form.type(QStringLiteral("7.25"));
    form.press(Qt::Key_Z, Qt::ControlModifier);  // of what is not saved, the field's own
    CHECK(form.editor(kAmount).isRedoAvailable());
    form.press(Qt::Key_A, Qt::ControlModifier);
    form.type(QStringLiteral("8.25"));
    form.press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(eventually([&] { return amountOf(form) == Money::ofFen(825); }));
    form.desktop.waitUntilIdle();
    form.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(eventually([&] { return amountOf(form) == before; }));
    form.desktop.waitUntilIdle();
    form.press(Qt::Key_Y, Qt::ControlModifier);
    CHECK(eventually([&] { return amountOf(form) == Money::ofFen(825); }));
}

TEST_CASE("what is typed in the form and not saved is marked in the table, with what is stored",
          "[form]") {
    FormDesk form(QStringLiteral("evidence"));
    form.choose(0);
    const QString stored = cellOf(form, "合同金额").data().toString();
    typeAmount(form, QStringLiteral("88"));
    form.press(Qt::Key_F4);
    REQUIRE(eventually([&] { return cellOf(form, "合同金额").data() == QStringLiteral("88.00"); }));
    const auto unsaved = static_cast<int>(CellMark::Kind::Unsaved);
    CHECK(cellOf(form, "合同金额").data(MarkRole) == unsaved);
    const QString tip = cellOf(form, "合同金额").data(Qt::ToolTipRole).toString();
    CHECK(tip.contains(QStringLiteral("还没有保存")));
    CHECK(tip.contains(stored));
    CHECK_FALSE(cellOf(form, "方式").data(MarkRole).isValid());
}

TEST_CASE("once what is typed in the form is saved, the cell in the table has no mark", "[form]") {
    FormDesk form(QStringLiteral("evidence"));
    typeAmount(form, QStringLiteral("88"));
    REQUIRE(eventually([&] { return cellOf(form, "合同金额").data(MarkRole).isValid(); }));
    form.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(eventually([&] { return amountOf(form) == Money::ofYuan(88); }));
    form.desktop.waitUntilIdle();
    CHECK_FALSE(cellOf(form, "合同金额").data(MarkRole).isValid());
}

TEST_CASE("where a filter hides the record and leaves its neighbour, that one is chosen",
          "[form]") {
    FormDesk form(QStringLiteral("evidence"));
    form.choose(0);
    filterLicences(form, numberOf(form, 1));
    REQUIRE(licencesOf(form).model()->rowCount() == 1);
    CHECK(form.editor("备案登记号").typed() == numberOf(form, 1));
    CHECK_FALSE(licencesOf(form).selectionModel()->selectedIndexes().isEmpty());
    CHECK(explains(form, numberOf(form, 1)));
}

TEST_CASE("in the rows beneath the table the panel speaks of the new record", "[form]") {
    FormDesk form(QStringLiteral("evidence"));
    form.choose(0);
    form.press(Qt::Key_Insert);
    CHECK(form.editor("备案登记号").typed().isEmpty());
    form.enter({QStringLiteral("X2024980000777")});
    CHECK(eventually(
        [&] { return form.editor("备案登记号").typed() == QStringLiteral("X2024980000777"); }));
    form.choose(0);
    CHECK(form.editor("备案登记号").typed() == numberOf(form, 0));
    auto& bar = childOf<QWidget>(form.desktop.window(), "tableEntry");
    REQUIRE(eventually([&] { return childOf<FindingsBar>(bar, "findingsBar").count() > 0; }));
    form.press(Qt::Key_F8);
    CHECK(form.editor("备案登记号").typed() == QStringLiteral("X2024980000777"));
    form.choose(0);
    CHECK(form.editor("备案登记号").typed() == numberOf(form, 0));
    auto* tabs = form.desktop.window()
                     .findChild<QWidget*>(QStringLiteral("sidePanel"))
                     ->findChild<QTabWidget*>();
    tabs->setCurrentIndex(0);
    CHECK(explains(form, numberOf(form, 0)));
    form.press(Qt::Key_Insert);
    CHECK(explains(form, QStringLiteral("还没有保存")));
    form.choose(0);
    CHECK(explains(form, numberOf(form, 0)));
}

TEST_CASE("saving from the form leaves the cursor among the selected cells of the table",
          "[form]") {
    FormDesk form(QStringLiteral("evidence"));
    form.choose(0);
    form.press(Qt::Key_Down, Qt::ShiftModifier);
    const QItemSelectionModel& chosen = *licencesOf(form).selectionModel();
    REQUIRE(chosen.selectedIndexes().size() == 2);
    form.goTo("合同号");
    form.press(Qt::Key_A, Qt::ControlModifier);
    form.type(QStringLiteral("HT9"));
    form.press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(eventually([&] { return form.year().licences[1].contractNo == "HT9"; }));
    form.desktop.waitUntilIdle();
    CHECK(chosen.isSelected(chosen.currentIndex()));
    CHECK(chosen.selectedIndexes().size() == 2);
}

namespace {

const char* const kCode = "统一社会信用代码";

/// A new unit, saved from the form by keys.
void saveUnit(FormDesk& form) {
    form.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    form.enter(
        {form.code(7), QStringLiteral("重庆新芯公司"), QStringLiteral("qy"), QStringLiteral("s")});
    form.press(Qt::Key_S, Qt::ControlModifier);
    form.desktop.waitUntilIdle();
    REQUIRE(form.year().registry.find(codeOf(7)) != nullptr);
}

void pressAndWait(FormDesk& form, Qt::Key key) {
    form.press(key, Qt::ControlModifier);
    form.desktop.waitUntilIdle();
    QCoreApplication::processEvents();
}

}  // namespace

TEST_CASE("a new record whose save is taken back and done again is in the form as it is stored",
          "[form]") {
    FormDesk form(QStringLiteral("registry"));
    saveUnit(form);
    pressAndWait(form, Qt::Key_Z);
    REQUIRE(form.year().registry.find(codeOf(7)) == nullptr);
    pressAndWait(form, Qt::Key_Y);
    REQUIRE(form.year().registry.find(codeOf(7)) != nullptr);
    CHECK(form.editor(kCode).typed() == form.code(7));
    CHECK(form.editor("单位名称").typed() == QStringLiteral("重庆新芯公司"));
    CHECK(form.label("recordState") == QStringLiteral("已保存"));
    CHECK_FALSE(form.remark(kCode).contains(QStringLiteral("相同")));
    CHECK(form.desktop.drafts().sheet(QStringLiteral("单位")).drafts().empty());
}

TEST_CASE("what is typed after undo and redo changes the record and makes no other", "[form]") {
    FormDesk form(QStringLiteral("registry"));
    saveUnit(form);
    pressAndWait(form, Qt::Key_Z);
    pressAndWait(form, Qt::Key_Y);
    const std::size_t units = form.year().registry.units().size();
    form.goTo("从业人员");
    form.type(QStringLiteral("12"));
    pressAndWait(form, Qt::Key_S);
    CHECK(form.year().registry.find(codeOf(7))->metrics.employees == 12);
    CHECK(form.year().registry.units().size() == units);
}

TEST_CASE("after Esc took back a record that was not whole the empty form finds no fault",
          "[form]") {
    FormDesk form(QStringLiteral("evidence"));
    form.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    form.enter({QStringLiteral("X1")});
    pressAndWait(form, Qt::Key_S);
    REQUIRE_FALSE(form.remark("方式").isEmpty());
    form.press(Qt::Key_Escape);
    form.desktop.waitUntilIdle();
    CHECK(form.editor("备案登记号").typed().isEmpty());
    CHECK(form.remark("备案登记号").isEmpty());
    CHECK(form.remark("方式").isEmpty());
}

namespace {

/// Leaves the cursor in a new row that is not saved.
void beginLicence(FormDesk& form) {
    form.choose(0);
    form.press(Qt::Key_Insert);
    form.enter({QStringLiteral("X2024980000199")});
}

}  // namespace

TEST_CASE("Shift+F2 comes back to the unsaved row whose form it was", "[form]") {
    FormDesk form(QStringLiteral("evidence"));
    beginLicence(form);
    const QWidget* fresh = QApplication::focusWidget();
    form.press(Qt::Key_F2, Qt::ShiftModifier);
    REQUIRE(form.form().isAncestorOf(QApplication::focusWidget()));
    form.press(Qt::Key_F2, Qt::ShiftModifier);
    CHECK(QApplication::focusWidget() == fresh);
    form.press(Qt::Key_Delete, Qt::ControlModifier);
    form.desktop.waitUntilIdle();
    CHECK(form.year().licences.size() == 2);
}

TEST_CASE("Ctrl+Delete is about the unsaved row that has the cursor when its file opens again",
          "[form]") {
    FormDesk form(QStringLiteral("evidence"));
    beginLicence(form);
    form.desktop.session().openFund(form.desktop.session().file());
    form.desktop.waitUntilIdle();
    form.press(Qt::Key_F8);
    form.press(Qt::Key_Delete, Qt::ControlModifier);
    form.desktop.waitUntilIdle();
    CHECK(form.year().licences.size() == 2);
}
