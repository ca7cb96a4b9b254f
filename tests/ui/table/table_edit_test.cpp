// SPDX-License-Identifier: GPL-3.0-or-later
// What an edit does to the table it was made in: cursor, selection and scrolling stay.
#include "ui/entry/entry_fixture.h"
#include "ui/table/table_fixture.h"

#include <catch2/catch.hpp>

#include <QScrollBar>
#include <QSignalSpy>
#include <random>

using namespace grants;
using namespace grants::ui;

namespace {

struct Item {
    struct {
        std::int64_t value;
    } id;
    std::string name;
    Money amount;
};
using Items = std::vector<Item>;

Items items(std::int64_t count) {
    Items made;
    for (std::int64_t i = 1; i <= count; ++i)
        made.push_back({{i}, "单位" + std::to_string(i), Money::ofYuan(i)});
    return made;
}

std::vector<Column<Item>> itemColumns() {
    return {textColumn("name", QStringLiteral("单位"), &Item::name),
            valueColumn("amount", QStringLiteral("金额"), CellKind::Amount, &Item::amount)};
}

void show(TableModel<Item>& model, Items rows) {
    model.show(itemColumns(), std::make_shared<const Items>(std::move(rows)));
}

std::vector<std::int64_t> ids(const TableModel<Item>& model) {
    std::vector<std::int64_t> all;
    for (int line = 0; line < model.rowCount(); ++line)
        all.push_back(model.at(line) != nullptr ? model.at(line)->id.value : 0);
    return all;
}

/// A table of stored records that are edited one by one.
struct EditedTable {
    Session desk{Translator()};
    TableModel<Item> model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    TablePane pane{desk, QStringLiteral("items"), QStringLiteral("单位")};
    Items rows;
    QSignalSpy resets{&model, &QAbstractItemModel::modelReset};

    explicit EditedTable(std::int64_t count) : rows(items(count)) {
        pane.showModel(model);
        show(model, rows);
        pane.resize(500, 400);
        pane.show();
    }
    [[nodiscard]] TableView& view() { return pane.view(); }
    void sortByAmount() {
        view().sortByColumn(1, Qt::AscendingOrder);
        settle();
    }
    void settle() {
        REQUIRE(QTest::qWaitFor([this] { return !model.isArranging(); }, 30'000));
    }
    /// Puts the cursor on a record and forgets what happened so far.
    void goTo(std::size_t row, int column) {
        view().goToRow(row);
        view().setCurrentIndex(view().currentIndex().siblingAtColumn(column));
        resets.clear();
    }
    void showEdited() {
        show(model, rows);
        settle();
    }
};

}  // namespace

TEST_CASE("an edited cell leaves cursor, selection and scrolling where they are") {
    EditedTable table(500);
    table.goTo(250, 0);
    table.view().selectRow(250);
    const int scrolled = table.view().verticalScrollBar()->value();
    REQUIRE(scrolled > 0);
    table.rows[250].name = "改过的单位";
    table.showEdited();
    CHECK(table.resets.empty());
    CHECK(table.view().verticalScrollBar()->value() == scrolled);
    CHECK(table.view().selectionModel()->selectedIndexes().size() == 2);
    CHECK(table.model.index(250, 0).data().toString() == QStringLiteral("改过的单位"));
}

TEST_CASE("a row that an edit sorts elsewhere takes the cursor along") {
    EditedTable table(500);
    table.sortByAmount();
    table.goTo(10, 1);
    table.rows[10].amount = Money::ofYuan(400) + Money::ofFen(1);
    table.showEdited();
    CHECK(table.resets.empty());
    CHECK(table.view().currentIndex().row() == 399);
    CHECK(table.view().currentRow() == std::size_t{10});
}

TEST_CASE("in a large table, arranged beside the window, an edit takes its row along too") {
    EditedTable table(5000);
    table.sortByAmount();
    table.goTo(4000, 1);
    table.rows[4000].amount = Money::ofFen(1);
    table.showEdited();
    CHECK(table.resets.empty());
    CHECK(table.view().currentIndex().row() == 0);
}

TEST_CASE("records that come and go leave the selection on its own") {
    EditedTable table(100);
    table.goTo(50, 0);
    table.rows.push_back({{200}, "新单位", Money::ofYuan(1)});
    table.showEdited();
    table.rows.erase(table.rows.begin() + 20);
    table.showEdited();
    CHECK(table.resets.empty());
    CHECK(table.view().currentIndex().data().toString() == QStringLiteral("单位51"));
}

TEST_CASE("a row that no longer passes the filter goes alone") {
    EditedTable table(100);
    table.model.setFilter(
        {QStringLiteral("amount"), AnyOf{{}, {Span{Money::ofYuan(50), CellValue()}}, false}});
    table.goTo(80, 0);
    table.rows[60].amount = Money::ofYuan(1);
    table.showEdited();
    CHECK(table.resets.empty());
    CHECK(table.model.rowCount() == 50);
    CHECK(table.view().currentRow() == std::size_t{80});
}

TEST_CASE("amounts in another unit leave the cursor and the selection alone") {
    EditedTable table(100);
    table.goTo(50, 1);
    table.desk.setDenomination(Denomination::Wan);
    CHECK(table.resets.empty());
    CHECK(table.view().currentIndex().data().toString() == QStringLiteral("0.0051"));
}

TEST_CASE("however records are changed, the table shows what a new one would show") {
    std::mt19937 random(7);
    const auto below = [&](std::size_t limit) { return random() % limit; };
    EditedTable table(30);
    table.sortByAmount();
    std::int64_t next = 1000;
    for (int step = 0; step < 300; ++step) {
        const std::size_t at = below(table.rows.size());
        if (step % 50 == 49)
            table.model.setGrouping(
                step % 100 == 49
                    ? std::optional(Grouping{Grouping::Step::Value, QStringLiteral("amount")})
                    : std::nullopt);
        if (step % 3 == 0)
            table.rows.push_back({{++next}, "新", Money::ofYuan(static_cast<int>(below(40)))});
        else if (step % 3 == 1)
            table.rows.erase(table.rows.begin() + static_cast<std::ptrdiff_t>(at));
        else
            table.rows[at].amount = Money::ofYuan(static_cast<int>(below(40)));
        table.showEdited();
        TableModel<Item> fresh;
        show(fresh, table.rows);
        fresh.setQuery(table.model.query());
        INFO("step " << step);
        REQUIRE(ids(table.model) == ids(fresh));
    }
}

TEST_CASE("a cell typed on the page of units resets no table") {
    EntryDesk desk;
    desk.desktop().goTo(QStringLiteral("registry"));
    TableView& view = desk.table("units");
    view.setFocus();
    view.setCurrentIndex(view.model()->index(1, 0));
    const QAbstractItemModelTester tester(view.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy resets(view.model(), &QAbstractItemModel::modelReset);
    desk.typeAndEnter(QStringLiteral("ABC"));
    desk.settle();
    CHECK(view.model()->index(1, 0).data().toString() == QStringLiteral("ABC"));
    CHECK(resets.empty());
    CHECK(view.currentIndex() == view.model()->index(2, 0));
}
