// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a table: fitted to what stands in them, moved, hidden, frozen, and remembered.
#include "ui/entry/entry_fixture.h"
#include "ui/table/table_fixture.h"

#include <catch2/catch.hpp>

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QScrollBar>
#include <QToolTip>

using namespace grants;
using namespace grants::ui;

namespace {

QString key(const char* of) {
    return QLatin1String(of);
}

/// Takes the right edge of a title with the mouse.
void dragEdge(OutlayTable& table, int column, int by) {
    TableHeader& header = table.header();
    const int edge = header.leftOf(column) + header.sectionSize(column) - 1;
    const QPoint from(edge, header.height() / 2), to(edge + by, header.height() / 2);
    QTest::mouseMove(header.viewport(), from);
    QTest::mousePress(header.viewport(), Qt::LeftButton, {}, from);
    QMouseEvent moved(QEvent::MouseMove, to, header.viewport()->mapToGlobal(to), Qt::NoButton,
                      Qt::LeftButton, {});
    QApplication::sendEvent(header.viewport(), &moved);
    QTest::mouseRelease(header.viewport(), Qt::LeftButton, {}, to);
}

/// Opens a title's menu by the right button and takes an entry with the mouse.
void chooseInHeader(OutlayTable& table, int column, const char* entry) {
    TableHeader& header = table.header();
    const QPoint place = table.titleOf(column);
    QContextMenuEvent asked(QContextMenuEvent::Mouse, place, header.mapToGlobal(place));
    QApplication::sendEvent(header.viewport(), &asked);
    auto& menu = childOf<QMenu>(table.view(), "headerMenu");
    auto* action = menu.findChild<QAction*>(QLatin1String(entry));
    REQUIRE(action != nullptr);
    QTest::mouseClick(&menu, Qt::LeftButton, {}, menu.actionGeometry(action).center());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

bool isElided(TableView& view, int column, const QString& text) {
    return QFontMetrics(view.font()).horizontalAdvance(text) + 16 > view.columnWidth(column);
}

}  // namespace

TEST_CASE("a width drawn with the mouse is there again at the next start") {
    int drawn = 0;
    {
        OutlayTable table(threePayments());
        dragEdge(table, 2, 60);
        drawn = table.view().columnWidth(2);
    }
    OutlayTable again(threePayments(), Memory::Kept);
    CHECK(again.view().columnWidth(2) == drawn);
    CHECK(again.view().columns().layout().widths.keys() == QStringList{key("pieces")});
}

TEST_CASE("columns that were moved, hidden and frozen are so again at the next start") {
    {
        OutlayTable table(threePayments());
        table.header().moveSection(3, 0);
        table.view().columns().setShown(1, false);
        table.view().columns().freezeTo(0);
    }
    OutlayTable again(threePayments(), Memory::Kept);
    CHECK(again.view().shownColumns() == std::vector<int>{3, 0, 2, 4});
    CHECK(again.header().frozenColumns() == std::vector<int>{3, 0});
}

TEST_CASE("a hidden column keeps its place and its width for when it is shown again") {
    OutlayTable table(threePayments());
    table.view().setColumnWidth(1, 222);
    table.view().columns().setShown(1, false);
    table.view().columns().setShown(1, true);
    CHECK(table.view().shownColumns() == std::vector<int>{0, 1, 2, 3, 4});
    CHECK(table.view().columnWidth(1) == 222);
}

TEST_CASE("the last column shown cannot be hidden") {
    OutlayTable table(threePayments());
    for (int column = 0; column < 5; ++column) table.view().columns().setShown(column, false);
    CHECK(table.view().shownColumns() == std::vector<int>{4});
}

TEST_CASE("a title's menu freezes the columns up to it and lets them go") {
    OutlayTable table(threePayments());
    chooseInHeader(table, 1, "freeze");
    CHECK(table.header().frozenColumns() == std::vector<int>{0, 1});
    chooseInHeader(table, 3, "unfreeze");
    CHECK(table.header().frozenColumns().empty());
}

TEST_CASE("Ctrl+Shift+F freezes up to the cursor's column, and once more lets go") {
    OutlayTable table(threePayments());
    REQUIRE(table.focus());
    table.view().setCurrentIndex(table.model.index(0, 2));
    const auto press = [&] {
        QTest::keyClick(&table.view(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    };
    press();
    CHECK(table.header().frozenColumns() == std::vector<int>{0, 1, 2});
    press();
    CHECK(table.header().frozenColumns().empty());
}

TEST_CASE("a title's menu forgets a width set by hand") {
    OutlayTable table(threePayments());
    const int fitting = table.view().columnWidth(0);
    dragEdge(table, 0, 120);
    REQUIRE(table.view().columnWidth(0) > fitting);
    chooseInHeader(table, 0, "fit");
    CHECK(table.view().columnWidth(0) == fitting);
    CHECK(table.view().columns().layout().widths.isEmpty());
}

TEST_CASE("what is copied follows the columns as they are shown") {
    OutlayTable table(threePayments());
    REQUIRE(table.focus());
    table.header().moveSection(3, 0);
    table.view().columns().setShown(1, false);
    table.view().selectRow(0);
    QTest::keyClick(&table.view(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(QApplication::clipboard()->text().toStdString() ==
          "日期\t单位\t件数\t加急\n2024-03-01\t重庆\t3\t是\n");
}

TEST_CASE("a column is wide enough for every figure, wherever in the table it stands") {
    std::vector<Outlay> rows(500, Outlay{"重庆", Money::ofYuan(1), 1});
    rows[400].amount = Money::ofYuan(123'456'789);
    OutlayTable table(payments(std::move(rows)));
    CHECK_FALSE(isElided(table.view(), 1, QStringLiteral("123,456,789.00")));
}

TEST_CASE("one long name among many widens its column only by room that is left") {
    std::vector<Outlay> rows(100, Outlay{"重庆高新区某某某某某某有限公司", Money::ofYuan(1), 1});
    OutlayTable usual(payments(rows));
    const auto name =
        QStringLiteral("重庆市高新技术产业开发区某某某某某某某某知识产权服务有限责任公司");
    rows[3].payee = name.toStdString();
    OutlayTable table(payments(rows));
    for (OutlayTable* each : {&usual, &table}) each->pane.resize(400, 400);
    CHECK(table.view().columnWidth(0) == usual.view().columnWidth(0));
    for (OutlayTable* each : {&usual, &table}) each->pane.resize(1200, 400);
    CHECK_FALSE(isElided(table.view(), 0, name));
    CHECK(usual.view().columnWidth(0) < table.view().columnWidth(0));
    table.pane.resize(400, 400);
    CHECK(table.view().columnWidth(0) == usual.view().columnWidth(0));
}

TEST_CASE("columns are fitted anew when a table gets its rows, and not when one is added") {
    OutlayTable table(payments({}));
    const int empty = table.view().columnWidth(1);
    std::vector<Outlay> rows(10, Outlay{"重庆", Money::ofYuan(123'456'789), 1});
    table.model.show(paymentColumns(), payments(rows));
    const int fitted = table.view().columnWidth(1);
    CHECK(fitted > empty);
    rows.push_back({"北京", Money::ofYuan(123'456'789'000), 1});
    table.model.show(paymentColumns(), payments(rows));
    CHECK(table.view().columnWidth(1) == fitted);
}

TEST_CASE("columns fitted while groups are folded have room for what unfolds") {
    std::vector<Outlay> rows;
    for (int n = 0; n < 40; ++n)
        rows.push_back({"重庆高新技术产业开发区示例企业", Money::ofYuan(1'234'567), n});
    OutlayTable table(payments(std::move(rows)));
    const int open = table.view().columnWidth(0);
    Query query = table.model.query();
    query.grouping = Grouping{Grouping::Step::Value, QStringLiteral("urgent")};
    table.model.setQuery(query);
    table.model.foldAll(true);
    REQUIRE(table.model.rowCount() == 1);
    table.view().columns().fit(0);
    CHECK(table.view().columnWidth(0) >= open);
    table.model.foldAll(false);
    CHECK_FALSE(isElided(table.view(), 0, QStringLiteral("重庆高新技术产业开发区示例企业")));
}

TEST_CASE("a table about something else fits its columns to that, but for widths set by hand") {
    const auto paid = [](const char* payee) {
        return payments(std::vector<Outlay>(10, {payee, Money::ofYuan(1), 1}));
    };
    OutlayTable table(paid("重庆"));
    dragEdge(table, 1, 30);
    const int narrow = table.view().columnWidth(0), byHand = table.view().columnWidth(1);
    table.model.show(paymentColumns(), paid("重庆高新区某某有限公司"));
    table.view().columns().refit();
    CHECK(table.view().columnWidth(0) > narrow);
    CHECK(table.view().columnWidth(1) == byHand);
}

TEST_CASE("words that are elided are told whole under the mouse") {
    const auto name =
        QStringLiteral("重庆市高新技术产业开发区某某某某某某某某知识产权服务有限公司");
    OutlayTable table(payments({{name.toStdString(), Money::ofYuan(1), 1}}));
    table.view().setColumnWidth(0, 120);
    const QPoint place = table.view().visualRect(table.model.index(0, 0)).center();
    QHelpEvent asked(QEvent::ToolTip, place, table.view().viewport()->mapToGlobal(place));
    QApplication::sendEvent(table.view().viewport(), &asked);
    CHECK(QToolTip::text() == name);
    QToolTip::hideText();
}

TEST_CASE("draft rows stand under their columns, frozen and scrolled to the end") {
    EntryDesk desk;
    desk.goToKind(0);
    TableView& view = desk.table("licences");
    view.columns().freezeTo(1);
    desk.press(Qt::Key_Insert);
    auto& drafts = childOf<DraftView>(desk.entry("licences"), "draftRows");
    view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->maximum());
    REQUIRE(view.horizontalScrollBar()->value() > 0);
    for (const int column : view.shownColumns()) {
        INFO("column " << column);
        CHECK(drafts.visualRect(drafts.model()->index(0, column)).left() ==
              view.header().leftOf(column));
    }
}
