// SPDX-License-Identifier: GPL-3.0-or-later
// The way by keyboard from one cell to mend to the next, through all sheets of an import.
#include "ui/importing/import_fixture.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QScrollBar>

using namespace grants;
using namespace grants::ui;

namespace {

/// A survey with one cell to mend and two activities with one each, at their check.
struct Faults {
    Desktop desktop;
    Importing importing = begun(desktop);

    Faults() {
        const QString file = desktop.folder() + QStringLiteral("/台账.xlsx");
        test::XlsxBuilder()
            .sheet("单位", {{"统一社会信用代码", "单位名称", "单位类型", "区内"},
                            {kFirm, "示例企业", "企业", "是"}})
            .sheet("满意度", {{"调查编号", "日期", "满意", "比较满意", "基本满意", "不满意"},
                              {"MY1", "2024-05-01", "-5", "5", "2", "1"}})
            .sheet("活动", {{"编号", "类型", "名称", "日期", "单位代码"},
                            {"HD1", "培训", "第一场", "2024-13-45", kFirm},
                            {"HD2", "讲座", "第二场", "2024-05-02", kFirm}})
            .save(file.toStdU16String());
        importing.choose(file);
        importing.goOn("importRows");
    }
    static Importing begun(Desktop& desktop) {
        desktop.openEmptyFund();
        return Importing(desktop);
    }
    [[nodiscard]] MendView& rows() const { return importing.rows(); }
    /// Where the cursor is: the title of its column, and what stands there.
    [[nodiscard]] QString here() const {
        const QModelIndex cell = rows().currentIndex();
        return rows().model()->headerData(cell.column(), Qt::Horizontal).toString() + u' ' +
               cell.data().toString();
    }
    [[nodiscard]] QString said() const { return importing.part<QLabel>("importHint").text(); }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {}) const {
        QTest::keyClick(QApplication::focusWidget(), key, with);
    }
    [[nodiscard]] QStringList visited(Qt::KeyboardModifiers with, int times) const {
        QStringList places;
        for (int time = 0; time < times; ++time) {
            press(Qt::Key_F8, with);
            places << here();
        }
        return places;
    }
    /// Mends all there is, cell by cell as Enter leads on.
    void mendAll() const {
        typeOver(rows(), QStringLiteral("5"));
        typeOver(rows(), QStringLiteral("2024-05-01"));
        typeOver(rows(), QStringLiteral("培训"));
        if (!eventually([&] { return !importing.isBusy(); })) throw std::runtime_error("busy");
    }
};

const QString kSatisfied = QStringLiteral("满意 -5"), kDay = QStringLiteral("日期 2024-13-45"),
              kKind = QStringLiteral("类型 讲座");

}  // namespace

TEST_CASE_METHOD(Faults, "F8 goes through the faults of all sheets and round again") {
    REQUIRE(here() == kSatisfied);
    CHECK(visited({}, 4) == QStringList{kDay, kKind, kSatisfied, kDay});
}

TEST_CASE_METHOD(Faults, "Shift+F8 goes the same way back") {
    CHECK(visited(Qt::ShiftModifier, 4) == QStringList{kKind, kDay, kSatisfied, kKind});
}

TEST_CASE_METHOD(Faults, "from a sheet without a fault F8 goes on to one that has some, and back") {
    const auto* sheets = &importing.part<TableView>("importSheets");
    const auto goToUnits = [&] {
        importing.part<TableView>("importSheets").setCurrentIndex(sheets->model()->index(0, 0));
        importing.click("showAll");
        rows().setCurrentIndex(cellOf(rows(), 0, QStringLiteral("单位名称")));
        rows().setFocus();
    };
    goToUnits();
    CHECK(visited({}, 2) == QStringList{kSatisfied, kDay});
    goToUnits();
    CHECK(visited(Qt::ShiftModifier, 2) == QStringList{kKind, kDay});
}

TEST_CASE_METHOD(Faults, "the button for the next fault leads into the next sheet") {
    importing.click("nextFault");
    CHECK(here() == kDay);
}

TEST_CASE_METHOD(Faults, "Enter in the last cell to mend of a sheet goes on in the next sheet") {
    typeOver(rows(), QStringLiteral("5"));
    CHECK(here() == kDay);
}

TEST_CASE_METHOD(Faults, "F8 passes over what was mended, whether it is checked yet or not") {
    typeOver(rows(), QStringLiteral("5"));
    CHECK(visited({}, 3) == QStringList{kKind, kDay, kKind});
    REQUIRE(eventually([&] { return !importing.isBusy(); }));
    CHECK(visited({}, 2) == QStringList{kDay, kKind});
}

TEST_CASE_METHOD(Faults, "F8 comes back to what was mended in vain") {
    typeOver(rows(), QStringLiteral("-6"));
    REQUIRE(eventually([&] { return !importing.isBusy(); }));
    CHECK(visited({}, 2) == QStringList{kKind, QStringLiteral("满意 -6")});
}

TEST_CASE_METHOD(Faults, "F8 in a cell that is being typed takes the text and goes on") {
    QTest::keyClicks(&rows(), QStringLiteral("7"));
    press(Qt::Key_F8);
    CHECK(here() == kDay);
    CHECK(eventually(
        [&] { return importing.count(QStringLiteral("满意度"), Importing::Added) == 1; }));
}

TEST_CASE_METHOD(Faults, "F8 finds the faults of a sheet that shows other rows") {
    importing.click("showNoted");
    REQUIRE(rows().model()->rowCount() == 0);
    rows().setFocus();
    CHECK(visited({}, 1) == QStringList{kSatisfied});
}

TEST_CASE_METHOD(Faults, "with nothing left to mend F8 says so") {
    mendAll();
    press(Qt::Key_F8);
    CHECK(said().contains(QStringLiteral("没有别的不合格")));
    press(Qt::Key_Up);
    CHECK_FALSE(said().contains(QStringLiteral("没有别的不合格")));
}

TEST_CASE_METHOD(Faults, "what is typed after an F8 that found nothing changes no cell") {
    mendAll();
    rows().setCurrentIndex(cellOf(rows(), 1, QStringLiteral("类型")));
    press(Qt::Key_F8);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("77"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(rows().findChild<QLineEdit*>() == nullptr);
    CHECK(cellOf(rows(), 1, QStringLiteral("类型")).data().toString() == QStringLiteral("培训"));
    CHECK(
        eventually([&] { return importing.count(QStringLiteral("活动"), Importing::Added) == 2; }));
}

TEST_CASE_METHOD(Faults, "after Enter in the last cell to mend typing changes nothing") {
    mendAll();
    QTest::keyClicks(&rows(), QStringLiteral("77"));
    CHECK(rows().findChild<QLineEdit*>() == nullptr);
    CHECK(cellOf(rows(), 1, QStringLiteral("类型")).data().toString() == QStringLiteral("培训"));
}

TEST_CASE_METHOD(Faults, "Enter in a cell that was good before stays there") {
    mendAll();
    const QModelIndex name = cellOf(rows(), 0, QStringLiteral("名称"));
    rows().setCurrentIndex(name);
    typeOver(rows(), QStringLiteral("开场"));
    CHECK(rows().currentIndex() == name);
}

TEST_CASE_METHOD(Faults, "Enter in a good cell leads into no other sheet") {
    typeOver(rows(), QStringLiteral("5"));
    press(Qt::Key_F6, Qt::ShiftModifier);
    press(Qt::Key_Up);
    importing.click("showAll");
    const QModelIndex day = cellOf(rows(), 0, QStringLiteral("日期"));
    rows().setCurrentIndex(day);
    typeOver(rows(), QStringLiteral("2024-05-03"));
    CHECK(rows().currentIndex() == day);
}

TEST_CASE_METHOD(Faults, "F6 goes from the sheets to the rows to the findings and round again") {
    const auto& sheets = importing.part<TableView>("importSheets");
    const auto& findings = importing.part<TableView>("importFindings");
    REQUIRE(rows().hasFocus());
    press(Qt::Key_F6);
    CHECK(findings.hasFocus());
    press(Qt::Key_F6);
    CHECK(sheets.hasFocus());
    press(Qt::Key_F6);
    CHECK(rows().hasFocus());
    press(Qt::Key_F6, Qt::ShiftModifier);
    CHECK(sheets.hasFocus());
}

TEST_CASE_METHOD(Faults, "by keyboard another sheet is chosen and its rows are come to") {
    press(Qt::Key_F6, Qt::ShiftModifier);
    press(Qt::Key_Down);
    CHECK(here() == kDay);
    press(Qt::Key_F6);
    CHECK(rows().hasFocus());
    CHECK(here() == kDay);
}

TEST_CASE_METHOD(Faults, "Tab goes from cell to cell and behind the last one to the findings") {
    const QAbstractItemModel& model = *rows().model();
    rows().setCurrentIndex(model.index(0, 1));
    press(Qt::Key_Tab);
    CHECK(rows().currentIndex() == model.index(0, 2));
    rows().setCurrentIndex(model.index(model.rowCount() - 1, model.columnCount() - 1));
    press(Qt::Key_Tab);
    CHECK(importing.part<TableView>("importFindings").hasFocus());
    press(Qt::Key_Tab, Qt::ShiftModifier);
    CHECK(rows().hasFocus());
}

TEST_CASE_METHOD(Faults, "what becomes of a row stays whole in view at a fault far to the right") {
    importing.window().resize(640, 560);
    QCoreApplication::processEvents();
    MendView& view = rows();
    for (int column = 1; column < view.model()->columnCount(); ++column)
        view.setColumnWidth(column, 240);
    QCoreApplication::processEvents();
    view.goTo(cellOf(view, 0, QStringLiteral("不满意")));
    REQUIRE(view.horizontalScrollBar()->value() > 0);
    const QRect fate = view.visualRect(view.model()->index(0, PreviewModel::kFate));
    CHECK(fate.left() == 0);
    CHECK(fate.width() == view.columnWidth(PreviewModel::kFate));
    CHECK(view.indexAt(fate.center()).column() == PreviewModel::kFate);
    const QRect cell = view.visualRect(view.currentIndex());
    CHECK(cell.left() >= fate.right());
    CHECK(cell.right() < view.viewport()->width());
}

TEST_CASE_METHOD(Faults, "an editor that is scrolled away does not cover what becomes of its row") {
    importing.window().resize(640, 560);
    QCoreApplication::processEvents();
    MendView& view = rows();
    for (int column = 1; column < view.model()->columnCount(); ++column)
        view.setColumnWidth(column, 240);
    QCoreApplication::processEvents();
    view.goTo(cellOf(view, 0, QStringLiteral("日期")));
    QTest::keyClick(&view, Qt::Key_F2);
    auto* editor = view.findChild<QLineEdit*>();
    REQUIRE(editor != nullptr);
    view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->maximum());
    const int frozen = view.columnWidth(PreviewModel::kFate);
    REQUIRE(editor->x() < frozen);
    CHECK(editor->x() + editor->mask().boundingRect().left() >= frozen);
}
