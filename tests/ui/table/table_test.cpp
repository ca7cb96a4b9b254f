// SPDX-License-Identifier: GPL-3.0-or-later
// The table every page stands on: sorted, filtered, summed, copied, empty.
#include "ui/query/table_book.h"
#include "ui/table/table_fixture.h"

#include <catch2/catch.hpp>

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>

using namespace grants;
using namespace grants::ui;

TEST_CASE("a click on a header sorts by the amounts behind the cells") {
    OutlayTable table(threePayments());
    table.clickHeader(1);
    CHECK(payees(table.model) == "北京成都重庆");
    table.clickHeader(1);
    CHECK(payees(table.model) == "重庆成都北京");
}

TEST_CASE("words are sorted by pinyin") {
    OutlayTable table(threePayments());
    table.clickHeader(0);
    CHECK(payees(table.model) == "北京成都重庆");
}

TEST_CASE("empty cells come last in either direction") {
    OutlayTable table(threePayments());
    table.model.sort(2, Qt::AscendingOrder);
    CHECK(payees(table.model) == "重庆成都北京");
    table.model.sort(2, Qt::DescendingOrder);
    CHECK(payees(table.model) == "成都重庆北京");
}

TEST_CASE("typing in the filter field narrows the table while typing") {
    OutlayTable table(threePayments());
    QTest::keyClicks(&table.pane.filterField(), QStringLiteral("200"));
    CHECK(payees(table.model) == "成都");
    table.pane.filterField().clear();
    CHECK(table.model.rowCount() == 3);
}

TEST_CASE("the status counts, sums and averages the selected cells with their unit") {
    OutlayTable table(threePayments());
    QString status;
    QObject::connect(&table.pane, &TablePane::statusChanged,
                     [&](const QString& text) { status = text; });
    table.pane.view().selectColumn(1);
    CHECK(status.toStdString() == "共 3 行　|　计数 3　合计 600.00 元　平均 200.00 元");
}

TEST_CASE("Ctrl+C copies exactly what is selected, Ctrl+Shift+C under its titles") {
    OutlayTable table(threePayments());
    REQUIRE(table.focus());
    table.pane.view().selectRow(1);
    const std::string row = "北京\t100.00\t\t2023-12-31\t\n";
    QTest::keyClick(&table.pane.view(), Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text().toStdString() == row);
    QTest::keyClick(&table.pane.view(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(QApplication::clipboard()->text().toStdString() ==
          "单位\t金额（元）\t件数\t日期\t加急\n" + row);
}

TEST_CASE("a sum is copied as it stands, with its label in a cell that has none") {
    OutlayTable table(threePayments());
    REQUIRE(table.focus());
    table.model.setTotal(true);
    const auto copied = [&](int column) {
        table.view().selectionModel()->setCurrentIndex(table.model.index(3, column),
                                                       QItemSelectionModel::ClearAndSelect);
        QTest::keyClick(&table.view(), Qt::Key_C, Qt::ControlModifier);
        return QApplication::clipboard()->text().toStdString();
    };
    CHECK(copied(1) == "600.00");
    CHECK(copied(0) == "合计（3 行）");
}

TEST_CASE("amounts follow the unit of the desk, in cells and titles") {
    OutlayTable table(threePayments());
    table.desk.setDenomination(Denomination::Wan);
    CHECK(table.model.index(0, 1).data().toString().toStdString() == "0.0300");
    CHECK(table.model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString().toStdString() ==
          "金额（万元）");
}

TEST_CASE("the cursor stays on its row when the table is sorted") {
    OutlayTable table(threePayments());
    table.pane.view().goToRow(1);
    table.model.sort(1, Qt::DescendingOrder);
    CHECK(table.pane.view().currentRow() == std::size_t{1});
    CHECK(table.pane.view().currentIndex().row() == 2);
}

TEST_CASE("what is exported is what is shown, with the filter written on it") {
    OutlayTable table(threePayments());
    table.model.setFilterText(QStringLiteral("重庆"));
    const ShownTable shown{table.model.lines(),    {1, 0},
                           QStringLiteral("付款"), {QStringLiteral("筛选条件：含“重庆”")},
                           Denomination::Yuan,     Date(2024, 12, 31)};
    const Book book = bookOf(shown);
    REQUIRE(book.sheets[0].rows.size() == 1);
    CHECK(std::get<Money>(book.sheets[0].rows[0].values[0]) == Money::ofYuan(300));
    CHECK(std::get<std::string>(book.sheets[0].rows[0].values[1]) == "重庆");
    CHECK(book.sheets[0].headLines == std::vector<std::string>{"筛选条件：含“重庆”"});
}

TEST_CASE("a large table is filtered beside the window") {
    OutlayTable table(manyPayments(100'000));
    table.model.setFilterText(QStringLiteral("单位99999"));
    CHECK(table.model.rowCount() == 100'000);
    CHECK(QTest::qWaitFor([&] { return table.model.rowCount() == 1; }, 20'000));
}

TEST_CASE("a screen reader survives rows that come and go") {
    QAccessible::setActive(true);
    OutlayTable table(payments({}));
    QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(&table.pane.view());
    REQUIRE(seen != nullptr);
    CHECK(seen->text(QAccessible::Name) == QStringLiteral("付款"));
    table.model.show(paymentColumns(), threePayments());
    for (int child = 0; child < seen->childCount(); ++child)
        if (QAccessibleInterface* cell = seen->child(child)) (void)cell->text(QAccessible::Name);
    table.model.show(paymentColumns(), payments({}));
    CHECK(table.model.rowCount() == 0);
    QAccessible::setActive(false);
}
