// SPDX-License-Identifier: GPL-3.0-or-later
// Moving and selecting as in a spreadsheet, columns held in place, groups folded.
#include "ui/table/table_fixture.h"

#include <catch2/catch.hpp>

#include <QScrollBar>
#include <QSignalSpy>

using namespace grants;
using namespace grants::ui;

namespace {

/// A table that is narrower than its columns, with the keyboard.
struct Sheet : OutlayTable {
    explicit Sheet(Payments rows) : OutlayTable(std::move(rows)) {
        pane.resize(400, 400);
        for (int column = 0; column < 5; ++column) view().setColumnWidth(column, 150);
        if (!focus()) throw std::runtime_error("no keyboard");
    }
    void put(int line, int column) { view().setCurrentIndex(model.index(line, column)); }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(&view(), static_cast<Qt::Key>(key), modifiers);
    }
    [[nodiscard]] std::pair<int, int> at() {
        return {view().currentIndex().row(), view().currentIndex().column()};
    }
    [[nodiscard]] bool isSelected(int line, int column) {
        return view().selectionModel()->isSelected(model.index(line, column));
    }
    [[nodiscard]] qsizetype selectedCells() {
        return view().selectionModel()->selectedIndexes().size();
    }
    void scrollRight() {
        view().horizontalScrollBar()->setValue(view().horizontalScrollBar()->maximum());
    }
};

using Spot = std::pair<int, int>;

}  // namespace

TEST_CASE("Ctrl+Home and Ctrl+End go to the corners of the table") {
    Sheet sheet(manyPayments(100));
    sheet.put(50, 2);
    sheet.press(Qt::Key_End, Qt::ControlModifier);
    CHECK(sheet.at() == Spot{99, 4});
    sheet.press(Qt::Key_Home, Qt::ControlModifier);
    CHECK(sheet.at() == Spot{0, 0});
}

TEST_CASE("Ctrl and an arrow stop at the edge of the filled cells") {
    Sheet sheet(payments({{"甲", {}, 1}, {"乙", {}, 2}, {"丙", {}, {}}, {"丁", {}, 4}}));
    sheet.put(0, 2);
    sheet.press(Qt::Key_Down, Qt::ControlModifier);
    CHECK(sheet.at() == Spot{1, 2});
    sheet.press(Qt::Key_Down, Qt::ControlModifier);
    CHECK(sheet.at() == Spot{3, 2});
}

TEST_CASE("Shift with arrows selects from where it began, Ctrl with them to the edge") {
    Sheet sheet(manyPayments(50));
    sheet.put(10, 1);
    sheet.press(Qt::Key_Down, Qt::ShiftModifier);
    sheet.press(Qt::Key_Right, Qt::ShiftModifier);
    CHECK(sheet.selectedCells() == 4);
    sheet.press(Qt::Key_Down, Qt::ShiftModifier | Qt::ControlModifier);
    CHECK(sheet.isSelected(49, 2));
    CHECK(sheet.isSelected(10, 1));
    CHECK(!sheet.isSelected(9, 1));
}

TEST_CASE("a plain arrow after a selection begins anew") {
    Sheet sheet(manyPayments(50));
    sheet.put(10, 1);
    sheet.press(Qt::Key_Down, Qt::ShiftModifier);
    sheet.press(Qt::Key_Down);
    CHECK(sheet.selectedCells() == 1);
    CHECK(sheet.at() == Spot{12, 1});
}

TEST_CASE("wherever a cursor goes without Shift, it selects that cell alone") {
    Sheet sheet(manyPayments(100));
    for (const int key : {Qt::Key_Home, Qt::Key_End, Qt::Key_Up, Qt::Key_Down, Qt::Key_Left,
                          Qt::Key_Right, Qt::Key_PageUp, Qt::Key_PageDown}) {
        for (const Qt::KeyboardModifier held : {Qt::NoModifier, Qt::ControlModifier}) {
            sheet.put(50, 2);
            sheet.press(Qt::Key_Down, Qt::ShiftModifier);
            sheet.press(Qt::Key_Right, Qt::ShiftModifier);
            REQUIRE(sheet.selectedCells() == 4);
            sheet.press(key, held);
            INFO("key " << key << " with " << held);
            CHECK(sheet.selectedCells() == 1);
            CHECK(sheet.isSelected(sheet.at().first, sheet.at().second));
        }
    }
}

TEST_CASE("Ctrl+End where the cursor stands already begins a selection anew") {
    Sheet sheet(manyPayments(100));
    sheet.put(97, 4);
    sheet.press(Qt::Key_Down, Qt::ShiftModifier);
    sheet.press(Qt::Key_Down, Qt::ShiftModifier);
    REQUIRE(sheet.selectedCells() == 3);
    sheet.press(Qt::Key_End, Qt::ControlModifier);
    CHECK(sheet.selectedCells() == 1);
    sheet.press(Qt::Key_Up, Qt::ShiftModifier);
    CHECK(sheet.selectedCells() == 2);
    CHECK(sheet.isSelected(99, 4));
}

TEST_CASE("PageDown moves by what is in view") {
    Sheet sheet(manyPayments(1000));
    sheet.put(0, 0);
    sheet.press(Qt::Key_PageDown);
    CHECK(sheet.at().first > 5);
    CHECK(sheet.at().first < 20);
}

TEST_CASE("Ctrl+A selects everything, Ctrl+Space the column, Shift+Space the line") {
    Sheet sheet(manyPayments(20));
    sheet.put(3, 2);
    sheet.press(Qt::Key_A, Qt::ControlModifier);
    CHECK(sheet.selectedCells() == 100);
    sheet.press(Qt::Key_Space, Qt::ControlModifier);
    CHECK(sheet.selectedCells() == 20);
    sheet.press(Qt::Key_Space, Qt::ShiftModifier);
    CHECK(sheet.selectedCells() == 5);
}

TEST_CASE("the first column stays in place when the others are scrolled") {
    Sheet sheet(threePayments());
    sheet.scrollRight();
    CHECK(sheet.view().visualRect(sheet.model.index(1, 0)).left() == 0);
    CHECK(sheet.header().leftOf(0) == 0);
    CHECK(sheet.view().visualRect(sheet.model.index(1, 1)).left() < 0);
}

TEST_CASE("a click on a frozen cell selects it wherever the others are scrolled to") {
    Sheet sheet(threePayments());
    sheet.scrollRight();
    const QPoint place = sheet.view().visualRect(sheet.model.index(1, 0)).center();
    QTest::mouseClick(sheet.view().viewport(), Qt::LeftButton, {}, place);
    CHECK(sheet.at() == Spot{1, 0});
    CHECK(sheet.selectedCells() == 1);
}

TEST_CASE("Shift+click selects from a frozen cell across the border") {
    Sheet sheet(threePayments());
    sheet.put(0, 0);
    sheet.scrollRight();
    const QPoint place = sheet.view().visualRect(sheet.model.index(2, 4)).center();
    QTest::mouseClick(sheet.view().viewport(), Qt::LeftButton, Qt::ShiftModifier, place);
    CHECK(sheet.selectedCells() == 15);
}

TEST_CASE("going left brings a cell out from under the frozen columns") {
    Sheet sheet(threePayments());
    sheet.put(0, 4);
    for (int column = 3; column > 0; --column) {
        sheet.press(Qt::Key_Left);
        CHECK(sheet.view().visualRect(sheet.model.index(0, column)).left() >= 150);
    }
    const int scrolled = sheet.view().horizontalScrollBar()->value();
    sheet.press(Qt::Key_Left);
    CHECK(sheet.at() == Spot{0, 0});
    CHECK(sheet.view().horizontalScrollBar()->value() == scrolled);
}

TEST_CASE("frozen columns are painted where they stay") {
    Sheet sheet(threePayments());
    const auto picture = [&](int left) {
        return sheet.view().viewport()->grab(QRect(left, 0, 140, 90)).toImage();
    };
    const QImage frozen = picture(0), beside = picture(160);
    sheet.scrollRight();
    CHECK(picture(0) == frozen);
    CHECK(picture(160) != beside);
}

TEST_CASE("columns without room for them are not frozen") {
    Sheet sheet(threePayments());
    sheet.header().setFrozen(4);
    CHECK(sheet.header().frozenColumns() == std::vector<int>{0});
}

TEST_CASE("the title of a frozen column sorts by a click, scrolled or not") {
    Sheet sheet(threePayments());
    sheet.scrollRight();
    QTest::mouseClick(sheet.header().viewport(), Qt::LeftButton, {}, QPoint(60, 15));
    CHECK(payees(sheet.model) == "北京成都重庆");
}

TEST_CASE("a click on a funnel asks for the filter and does not sort") {
    Sheet sheet(threePayments());
    QSignalSpy asked(&sheet.view(), &TableView::filterAsked);
    QTest::mouseClick(sheet.header().viewport(), Qt::LeftButton, {},
                      sheet.header().funnelOf(1).center());
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().front().toInt() == 1);
    CHECK(sheet.model.query().sortColumn == -1);
}

TEST_CASE("Alt+Down asks for the filter of the cursor's column") {
    Sheet sheet(threePayments());
    QSignalSpy asked(&sheet.view(), &TableView::filterAsked);
    sheet.put(0, 2);
    sheet.press(Qt::Key_Down, Qt::AltModifier);
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().front().toInt() == 2);
}

TEST_CASE("Left folds the group under the cursor, Right unfolds it, a click does either") {
    Sheet sheet(threePayments());
    sheet.model.setGrouping(Grouping{Grouping::Step::Year, QStringLiteral("day")});
    REQUIRE(sheet.model.rowCount() == 5);
    sheet.put(2, 0);
    sheet.press(Qt::Key_Left);
    CHECK(sheet.model.rowCount() == 3);
    sheet.press(Qt::Key_Right);
    CHECK(sheet.model.rowCount() == 5);
    const int middle = sheet.view().visualRect(sheet.model.index(2, 0)).center().y();
    QTest::mouseClick(sheet.view().viewport(), Qt::LeftButton, {}, QPoint(12, middle));
    CHECK(sheet.model.rowCount() == 3);
}

TEST_CASE("a folded group stays folded when the table is sorted") {
    Sheet sheet(threePayments());
    sheet.model.setGrouping(Grouping{Grouping::Step::Year, QStringLiteral("day")});
    sheet.model.toggleGroup(2);
    sheet.model.sort(1, Qt::DescendingOrder);
    CHECK(sheet.model.rowCount() == 3);
}
