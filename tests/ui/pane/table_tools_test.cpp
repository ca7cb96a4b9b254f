// SPDX-License-Identifier: GPL-3.0-or-later
// What stands above every table: groups with their sums, the columns and their order.
#include "reports/report.h"
#include "ui/pane/tools_fixture.h"
#include "ui/query/table_book.h"

#include <catch2/catch.hpp>

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QListWidget>

using namespace grants;
using namespace grants::ui;

namespace {

TableLine::Kind kindOf(const AnyTableModel& model, int line) {
    return static_cast<TableLine::Kind>(model.index(line, 0).data(LineKindRole).toInt());
}

int linesOf(const AnyTableModel& model, TableLine::Kind kind) {
    int count = 0;
    for (int line = 0; line < model.rowCount(); ++line) count += kindOf(model, line) == kind;
    return count;
}

/// What the sums of a book's rows of a kind are, in its column.
std::vector<BookValue> sumsIn(const Book& book, BookRow::Kind kind, std::size_t column) {
    std::vector<BookValue> sums;
    for (const BookRow& row : book.sheets.front().rows)
        if (row.kind == kind) sums.push_back(row.values[column]);
    return sums;
}

QListWidget& chooserOf(LicenceDesk& table) {
    QTest::keyClick(&table.desktop().window(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    return childOf<QListWidget>(table.pane(), "columns");
}

void close(LicenceDesk& table) {
    QTest::keyClick(&childOf<QListWidget>(table.pane(), "columns"), Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QStringList shownTitles(LicenceDesk& table) {
    QStringList titles;
    for (const int column : table.view().shownColumns())
        titles << table.view().tableModel()->rows()->column(column).title;
    return titles;
}

}  // namespace

TEST_CASE("Ctrl+Shift+G groups by a column, with sums of each group and of all") {
    LicenceDesk table;
    const AnyTableModel& model = *table.view().tableModel();
    const int rows = model.rowCount();
    table.choose(table.groupMenu(), QStringLiteral("按方式"));
    CHECK(linesOf(model, TableLine::Kind::Group) > 1);
    CHECK(linesOf(model, TableLine::Kind::Row) == rows);
    CHECK(kindOf(model, 0) == TableLine::Kind::Group);
    CHECK(kindOf(model, model.rowCount() - 1) == TableLine::Kind::Total);
    CHECK(table.button("groupTable").isChecked());
}

TEST_CASE("all groups fold to their sums and open again by the menu") {
    LicenceDesk table;
    const AnyTableModel& model = *table.view().tableModel();
    const int rows = model.rowCount();
    table.choose(table.groupMenu(), QStringLiteral("按方式"));
    table.choose(table.groupMenu(), QStringLiteral("全部折叠"));
    CHECK(linesOf(model, TableLine::Kind::Row) == 0);
    table.choose(table.groupMenu(), QStringLiteral("全部展开"));
    CHECK(linesOf(model, TableLine::Kind::Row) == rows);
}

TEST_CASE("without groups the table is as before, its total stays") {
    LicenceDesk table;
    const AnyTableModel& model = *table.view().tableModel();
    const int rows = model.rowCount();
    table.choose(table.groupMenu(), QStringLiteral("按方式"));
    table.choose(table.groupMenu(), QStringLiteral("不分组"));
    CHECK(linesOf(model, TableLine::Kind::Row) == rows);
    CHECK(kindOf(model, model.rowCount() - 1) == TableLine::Kind::Total);
    CHECK_FALSE(table.button("groupTable").isChecked());
}

TEST_CASE("a total stands below the rows, without groups too") {
    LicenceDesk table;
    const AnyTableModel& model = *table.view().tableModel();
    table.choose(table.groupMenu(), QStringLiteral("合计行"));
    CHECK(kindOf(model, model.rowCount() - 1) == TableLine::Kind::Total);
}

TEST_CASE("the menu of a day's title groups by months") {
    LicenceDesk table;
    TableHeader& header = table.view().header();
    const int day = table.column("登记备案日期");
    const QPoint place(header.leftOf(day) + 20, header.height() / 2);
    QContextMenuEvent asked(QContextMenuEvent::Mouse, place, header.mapToGlobal(place));
    QApplication::sendEvent(header.viewport(), &asked);
    table.choose(childOf<QMenu>(table.view(), "headerMenu"),
                 QStringLiteral("按登记备案日期（月）"));
    const Query& query = table.view().tableModel()->query();
    REQUIRE(query.grouping);
    CHECK(query.grouping->step == Grouping::Step::Month);
}

TEST_CASE("what is grouped on the screen is grouped, summed and named on paper and in Excel") {
    LicenceDesk table;
    table.choose(table.groupMenu(), QStringLiteral("按方式"));
    const Book book = bookOf(*table.pane().shownTable());
    const BookSheet& sheet = book.sheets.front();
    CHECK(totalsHold(sheet));
    CHECK(sheet.headLines.back() == "分组：按方式");
    const auto shown = table.view().shownColumns();
    const auto amount = static_cast<std::size_t>(
        std::find(shown.begin(), shown.end(), table.column("合同金额")) - shown.begin());
    const LinesPtr& lines = table.view().tableModel()->lines();
    const auto sums = sumsIn(book, BookRow::Kind::Subtotal, amount);
    REQUIRE(sums.size() > 1);
    REQUIRE(sums.size() == lines->arrangement()->groups.size());
    for (std::size_t group = 0; group < sums.size(); ++group)
        CHECK(std::get<Money>(sums[group]) ==
              std::get<Money>(lines->arrangement()->groupSum(group, table.column("合同金额"))));
    CHECK(sumsIn(book, BookRow::Kind::Total, amount).size() == 1);
}

TEST_CASE("a space in the list of columns hides one and shows it again") {
    LicenceDesk table;
    QListWidget& list = chooserOf(table);
    const QString title = list.item(1)->text();
    QTest::keyClick(&list, Qt::Key_Down);
    QTest::keyClick(&list, Qt::Key_Space);
    CHECK_FALSE(shownTitles(table).contains(title));
    QTest::keyClick(&list, Qt::Key_Space);
    CHECK(shownTitles(table).contains(title));
    close(table);
}

TEST_CASE("Alt with an arrow moves a column, which is so again at the next start") {
    QStringList titles;
    {
        LicenceDesk table;
        const QStringList before = shownTitles(table);
        QListWidget& list = chooserOf(table);
        QTest::keyClick(&list, Qt::Key_Down);
        QTest::keyClick(&list, Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(&list, Qt::Key_Space);
        titles = shownTitles(table);
        CHECK(titles[1] == before[2]);
        CHECK_FALSE(titles.contains(before[1]));
        close(table);
    }
    LicenceDesk again(LicenceDesk::Memory::Kept);
    CHECK(shownTitles(again) == titles);
}

TEST_CASE("the buttons of the list move a column by the mouse") {
    LicenceDesk table;
    const QStringList before = shownTitles(table);
    QListWidget& list = chooserOf(table);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                      list.visualItemRect(list.item(2)).center());
    QTest::mouseClick(&childOf<QPushButton>(table.pane(), "columnUp"), Qt::LeftButton);
    CHECK(shownTitles(table)[1] == before[2]);
    CHECK(list.currentRow() == 1);
    close(table);
}

TEST_CASE("the last column shown stays") {
    LicenceDesk table;
    QListWidget& list = chooserOf(table);
    for (int row = 0; row < list.count(); ++row) {
        QTest::keyClick(&list, Qt::Key_Space);
        QTest::keyClick(&list, Qt::Key_Down);
    }
    CHECK(shownTitles(table).size() == 1);
    close(table);
}

TEST_CASE("one press brings the usual columns back") {
    LicenceDesk table;
    const QStringList usual = shownTitles(table);
    QListWidget& list = chooserOf(table);
    QTest::keyClick(&list, Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(&list, Qt::Key_Space);
    REQUIRE(shownTitles(table) != usual);
    QTest::mouseClick(&childOf<QPushButton>(table.pane(), "defaultColumns"), Qt::LeftButton);
    CHECK(shownTitles(table) == usual);
    close(table);
}

TEST_CASE("the columns to choose from stay on the screen, wherever the window is") {
    LicenceDesk table;
    QWidget& window = table.desktop().window();
    const QRect screen = window.screen()->availableGeometry();
    window.move(screen.left(), screen.bottom() - 120);
    const QWidget& chooser = *chooserOf(table).window();
    CHECK(screen.contains(chooser.geometry()));
    close(table);
}
