// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers that say which, in what order, how much at most or how much so far are added up nowhere.
#include "ui/query/selection.h"
#include "ui/query/table_book.h"
#include "ui/support/desk_fixture.h"
#include "ui/table/table_fixture.h"
#include "ui/table/table_view.h"

#include <catch2/catch.hpp>

#include <QTabBar>

using namespace grants;
using namespace grants::ui;

namespace {

/// Three payments whose pieces are taken for ordinals.
struct NumberedTable {
    OutlayTable table{payments({})};

    explicit NumberedTable(Adding adding) {
        std::vector<Column<Outlay>> columns = paymentColumns();
        columns[2].added(adding);
        std::swap(columns[0], columns[2]);  // as 序号 stands, first
        table.model.show(std::move(columns), threePayments());
        Query query = table.model.query();
        query.grouping = Grouping{Grouping::Step::Year, QStringLiteral("day")};
        query.total = true;
        table.model.setQuery(query);
    }
    /// What the status bar says of all cells from one column to another.
    [[nodiscard]] std::string chosen(int from, int to) {
        const int last = table.model.rowCount() - 1;
        Selection selection{table.model.lines(), {{0, last, from, to}}, {0, 1, 2, 3, 4}};
        return describe(summarise(selection), Denomination::Yuan).toStdString();
    }
};

/// The lines of a table that are no rows, as they read in one column.
std::string sumsOn(const AnyTableModel& model, int column) {
    std::string all;
    for (int line = 0; line < model.rowCount(); ++line) {
        if (model.rowAt(line)) continue;
        all += model.index(line, column).data().toString().toStdString() + "|";
    }
    return all;
}

/// Every page with every tab of it shown once.
void walk(Desktop& desktop) {
    for (const char* page : {"overview", "registry", "evidence", "applications", "review", "awards",
                             "subsidy", "targets", "budget", "settings"}) {
        desktop.goTo(QLatin1String(page));
        desktop.waitUntilIdle();
        for (QTabBar* tabs : desktop.window().findChildren<QTabBar*>()) {
            for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                desktop.waitUntilIdle();
            }
        }
    }
}

bool isNeverASum(const ColumnTitle& column) {
    if (column.kind != CellKind::Count && column.kind != CellKind::Amount) return false;
    for (const char* words : {"序号", "名次", "行", "上限", "累计", "其后", "授信总额"})
        if (column.title.contains(QString::fromUtf8(words))) return true;
    return false;
}

}  // namespace

TEST_CASE("an ordinal is added up in no subtotal, no total and no selection") {
    NumberedTable numbered(Adding::Never);
    CHECK(sumsOn(numbered.table.model, 0) == "|||");
    CHECK(sumsOn(numbered.table.model, 1) == "100.00|500.00|600.00|");
    CHECK(numbered.chosen(0, 0) == "计数 3");
    CHECK(numbered.chosen(0, 1) == "计数 6　合计 600.00 元　平均 200.00 元");
}

TEST_CASE("an ordinal is added up in no file and on no paper, and no sum's name stands under it") {
    NumberedTable numbered(Adding::Never);
    const BookSheet sheet = bookOf(*numbered.table.pane.shownTable()).sheets.front();
    CHECK(!sheet.columns[0].total);
    REQUIRE(sheet.rows.back().kind == BookRow::Kind::Total);
    CHECK(sheet.rows.back().values[0] == BookValue());
    CHECK(sheet.rows.back().values[1] == BookValue(Money::ofYuan(600)));
    CHECK(sheet.rows.back().values[2] == BookValue(std::string("合计")));
}

TEST_CASE("where some rows are sums of others, only what a person selects is added up") {
    NumberedTable numbered(Adding::WhereChosen);
    CHECK(sumsOn(numbered.table.model, 0) == "|||");
    CHECK(numbered.chosen(0, 0) == "计数 3　合计 15　平均 7.50");
}

TEST_CASE("of all tables of the desk, no ordinal, rank, cap or running figure is added up") {
    Desktop desktop;
    desktop.openSample();
    walk(desktop);
    std::string added;
    int numbers = 0;
    for (TableView* view : desktop.window().findChildren<TableView*>()) {
        const auto* model = view->tableModel();
        if (model == nullptr || !model->rows()) continue;
        for (int column = 0; column < model->rows()->columnCount(); ++column) {
            const ColumnTitle& title = model->rows()->column(column);
            if (!isNeverASum(title)) continue;
            ++numbers;
            if (title.adding == Adding::Throughout)
                added += view->objectName().toStdString() + ": " + title.title.toStdString() + "\n";
        }
    }
    CHECK(numbers >= 10);
    CHECK(added == "");
}

TEST_CASE("of the ledger, whose rows hold sums already, no total is made") {
    Desktop desktop;
    desktop.openSample();
    desktop.goTo(QStringLiteral("budget"));
    desktop.waitUntilIdle();
    auto& model = *childOf<TableView>(desktop.window(), "budgetLedger").tableModel();
    REQUIRE(model.rowCount() > 0);
    model.setTotal(true);
    const auto ceiling = columnOf(*model.rows(), QStringLiteral("ceiling"));
    REQUIRE(ceiling);
    CHECK(isBlank(model.lines()->arrangement()->total(*ceiling)));
}
