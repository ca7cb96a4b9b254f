// SPDX-License-Identifier: GPL-3.0-or-later
// Tables while a screen reader looks at them: everything is read, whatever happens to the rows.
#include "ui/entry/entry_fixture.h"
#include "ui/filter/filter_popup.h"
#include "ui/table/table_fixture.h"

#include <catch2/catch.hpp>

#include <QAccessible>
#include <QListView>
#include <QScrollBar>

using namespace grants;
using namespace grants::ui;

namespace {

/// On as long as this lives, as when the program is started with one running.
class ScreenReader {
  public:
    ScreenReader() { QAccessible::setActive(true); }
    ~ScreenReader() { QAccessible::setActive(false); }
    ScreenReader(const ScreenReader&) = delete;
    ScreenReader& operator=(const ScreenReader&) = delete;

    /// Everything that it would say of a widget and what is in it; how many things there are.
    int read(QWidget& widget) { return read(QAccessible::queryAccessibleInterface(&widget)); }

  private:
    int read(QAccessibleInterface* thing) {
        if (thing == nullptr || !thing->isValid()) return 0;
        (void)thing->text(QAccessible::Name);
        (void)thing->text(QAccessible::Value);
        (void)thing->rect();
        (void)thing->state();
        int things = 1;
        for (int child = 0; child < thing->childCount(); ++child)
            things += read(thing->child(child));
        return things;
    }
};

QAccessibleInterface* cellAt(QTableView& view, int line, int column) {
    return QAccessible::queryAccessibleInterface(&view)->tableInterface()->cellAt(line, column);
}

}  // namespace

TEST_CASE("a screen reader reads an empty table, and one that gets rows and loses them") {
    ScreenReader reader;
    OutlayTable table(payments({}));
    CHECK(reader.read(table.view()) > 0);
    table.model.show(paymentColumns(), threePayments());
    CHECK(reader.read(table.view()) > 15);
    table.model.show(paymentColumns(), manyPayments(2));
    reader.read(table.view());
    table.model.show(paymentColumns(), payments({}));
    CHECK(reader.read(table.view()) > 0);
}

TEST_CASE("a screen reader follows filters, sorting, groups and folding") {
    ScreenReader reader;
    OutlayTable table(threePayments());
    REQUIRE(table.focus());
    table.model.setFilterText(QStringLiteral("重庆"));
    reader.read(table.view());
    table.model.setFilterText({});
    table.clickHeader(1);
    reader.read(table.view());
    table.model.setGrouping(Grouping{Grouping::Step::Year, QStringLiteral("day")});
    table.model.setTotal(true);
    const int unfolded = reader.read(table.view());
    table.model.toggleGroup(2);
    CHECK(reader.read(table.view()) < unfolded);
}

TEST_CASE("a screen reader finds frozen cells where they are seen") {
    ScreenReader reader;
    OutlayTable table(threePayments());
    table.pane.resize(400, 400);
    for (int column = 0; column < 5; ++column) table.view().setColumnWidth(column, 150);
    table.view().horizontalScrollBar()->setValue(table.view().horizontalScrollBar()->maximum());
    reader.read(table.view());
    const QRect frozen = cellAt(table.view(), 1, 0)->rect();
    CHECK(frozen.left() == table.view().viewport()->mapToGlobal(QPoint()).x());
    const QAccessibleInterface* there = QAccessible::queryAccessibleInterface(&table.view())
                                            ->childAt(frozen.center().x(), frozen.center().y());
    REQUIRE(there != nullptr);
    CHECK(there->text(QAccessible::Name) == QStringLiteral("北京"));
}

TEST_CASE("a screen reader survives columns that are hidden, moved and frozen under it") {
    ScreenReader reader;
    OutlayTable table(threePayments());
    reader.read(table.view());
    table.view().columns().setShown(1, false);
    reader.read(table.view());
    table.header().moveSection(4, 0);
    table.view().columns().freezeTo(0);
    CHECK(reader.read(table.view()) > 12);
}

TEST_CASE("a screen reader reads the values that a funnel lists, and is told what is ticked") {
    ScreenReader reader;
    OutlayTable table(threePayments());
    table.pane.resize(900, 620);
    REQUIRE(table.focus());
    QTest::mouseClick(table.header().viewport(), Qt::LeftButton, {},
                      table.header().funnelOf(0).center());
    auto& popup = childOf<FilterPopup>(table.pane, "filterPopup");
    auto& list = childOf<QListView>(popup, "valueList");
    REQUIRE(eventually([&] { return list.model()->rowCount() == 4; }));
    reader.read(popup);
    QAccessibleInterface* all = QAccessible::queryAccessibleInterface(&list)->child(0);
    CHECK(all->text(QAccessible::Name) == QStringLiteral("（全选）"));
    CHECK(all->state().checked);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("bj"));
    REQUIRE(eventually([&] { return list.model()->rowCount() == 2; }));
    reader.read(popup);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(reader.read(table.view()) > 15);
}

TEST_CASE("a screen reader is there from the start while records are typed and taken back") {
    ScreenReader reader;
    EntryDesk desk;
    desk.goToKind(0);
    reader.read(desk.desktop().window());
    desk.press(Qt::Key_Insert);
    desk.typeAndEnter(QStringLiteral("X2024980000001"));
    CHECK(reader.read(desk.entry("licences")) > 0);
    desk.undo();
    CHECK(reader.read(desk.desktop().window()) > 0);
    desk.desktop().goTo(QStringLiteral("registry"));
    TableView& units = desk.table("units");
    units.setFocus();
    units.setCurrentIndex(units.model()->index(1, 0));
    desk.typeAndEnter(QStringLiteral("ABC"));
    desk.settle();
    CHECK(reader.read(units) > EntryDesk::kUnits);
}
