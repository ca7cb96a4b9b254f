// SPDX-License-Identifier: GPL-3.0-or-later
// What a table is filtered for: typed values by column, words over all.
#include "ui/query/filter_words.h"
#include "ui/table/table_fixture.h"

#include <catch2/catch.hpp>

#include <QPushButton>
#include <atomic>

using namespace grants;
using namespace grants::ui;

namespace {

ColumnFilter filter(const char* column, Condition condition) {
    return {QLatin1String(column), std::move(condition)};
}

AnyOf span(CellValue from, CellValue to) {
    return {{}, {{std::move(from), std::move(to)}}, false};
}

std::string chips(const OutlayTable& table) {
    QCoreApplication::processEvents();  // the layout shows new chips then
    QStringList texts;
    for (const auto* button : table.pane.findChildren<QPushButton*>())
        if (button->property("chip").toBool() && button->isVisible()) texts << button->text();
    return texts.join(u'|').toStdString();
}

}  // namespace

TEST_CASE("a large table that is shown is made ready for a search before one types") {
    const auto read = std::make_shared<std::atomic<std::int64_t>>(0);
    auto columns = paymentColumns();
    columns.front() = {QStringLiteral("payee"), QStringLiteral("单位"), CellKind::Text,
                       [read](const Outlay& row) -> CellValue {
                           ++*read;
                           return std::string_view(row.payee);
                       }};
    constexpr std::int64_t kRows = 100'000;
    OutlayTable table(payments({}));
    table.model.show(columns, manyPayments(kRows));
    table.pane.hide();
    table.pane.show();
    CHECK(QTest::qWaitFor([&] { return *read >= kRows; }, 10'000));
}

TEST_CASE("a filter for an amount holds whatever unit amounts are shown in") {
    OutlayTable table(threePayments());
    table.model.setFilter(filter("amount", span(Money::ofYuan(200), {})));
    CHECK(payees(table.model) == "重庆成都");
    table.desk.setDenomination(Denomination::Wan);
    CHECK(payees(table.model) == "重庆成都");
    CHECK(chips(table) == "金额：≥ 0.0200 万元");
}

TEST_CASE("filters of several columns hold together") {
    OutlayTable table(threePayments());
    table.model.setFilter(filter("day", span(Date(2024, 1, 1), Date(2024, 12, 31))));
    CHECK(payees(table.model) == "重庆成都");
    table.model.setFilter(filter("urgent", anyOf({false})));
    CHECK(payees(table.model) == "成都");
}

TEST_CASE("a second filter of a column takes the place of the first") {
    OutlayTable table(threePayments());
    table.model.setFilter(filter("payee", anyOf({std::string("重庆")})));
    table.model.setFilter(filter("payee", anyOf({std::string("北京"), std::string("成都")})));
    CHECK(payees(table.model) == "北京成都");
}

TEST_CASE("blank cells are a value one can filter for, and leave out") {
    OutlayTable table(threePayments());
    table.model.setFilter(filter("pieces", anyOf({CellValue()})));
    CHECK(payees(table.model) == "北京");
    table.model.setFilter(filter("pieces", anyOf({CellValue()}, true)));
    CHECK(payees(table.model) == "重庆成都");
}

TEST_CASE("a span without its bounds leaves them out") {
    OutlayTable table(threePayments());
    table.model.setFilter(
        filter("amount", AnyOf{{}, {{Money::ofYuan(100), Money::ofYuan(300), true, true}}, false}));
    CHECK(payees(table.model) == "成都");
}

TEST_CASE("words of a column are found in either case, at the start, at the end, or not at all") {
    OutlayTable table(payments({{"ABC公司", {}, {}}, {"公司abc", {}, {}}, {"", {}, {}}}));
    const auto shown = [&](WordTest::Kind kind) {
        table.model.setFilter(filter("payee", WordTest{kind, "abC"}));
        return table.model.rowCount() == 0 ? std::string() : payees(table.model);
    };
    CHECK(shown(WordTest::Kind::Contains) == "ABC公司公司abc");
    CHECK(shown(WordTest::Kind::BeginsWith) == "ABC公司");
    CHECK(shown(WordTest::Kind::EndsWith) == "公司abc");
    CHECK(shown(WordTest::Kind::Lacks).empty());
    CHECK(table.model.rowCount() == 1);
}

TEST_CASE("a filter reads as a sentence") {
    const ColumnTitle payee{QStringLiteral("payee"), QStringLiteral("单位"), CellKind::Text};
    const auto reads = [&](Condition condition) {
        return describe({payee.key, std::move(condition)}, payee, Denomination::Yuan).toStdString();
    };
    const std::vector<CellValue> four{std::string("丁"), std::string("乙"), std::string("丙"),
                                      CellValue()};
    CHECK(reads(anyOf({std::string("甲")})) == "单位：甲");
    CHECK(reads(anyOf({CellValue()}, true)) == "单位：除 （空白） 外");
    CHECK(reads(anyOf(four)) == "单位：丁、丙、乙 等 4 项");
    CHECK(reads(span(Date(2024, 1, 1), Date(2024, 3, 31))) == "单位：2024-01-01 至 2024-03-31");
    CHECK(reads(WordTest{WordTest::Kind::Contains, "高新"}) == "单位 含“高新”");
}

TEST_CASE("clicking a chip takes its filter away") {
    OutlayTable table(threePayments());
    table.model.setFilter(filter("payee", anyOf({std::string("重庆")})));
    auto* chip = table.pane.findChild<QPushButton*>();
    REQUIRE(chip != nullptr);
    QTest::mouseClick(chip, Qt::LeftButton);
    CHECK(table.model.rowCount() == 3);
}

TEST_CASE("Enter and Down go from the filter field into the table") {
    OutlayTable table(threePayments());
    table.pane.show();
    table.pane.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&table.pane));
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Down}) {
        table.pane.filterField().setFocus();
        QTest::keyClick(&table.pane.filterField(), key);
        CHECK(table.pane.view().hasFocus());
    }
}

TEST_CASE("Tab goes from the filter field over its chips and the tools into the table") {
    OutlayTable table(threePayments());
    table.pane.show();
    table.pane.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&table.pane));
    table.model.setFilter(filter("payee", anyOf({std::string("重庆")})));
    QCoreApplication::processEvents();  // the chips show themselves
    table.pane.filterField().setFocus();
    QStringList passed;
    for (int step = 0; step < 12 && !table.pane.view().hasFocus(); ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        passed << QApplication::focusWidget()->objectName();
    }
    CHECK(table.pane.view().hasFocus());
    CHECK(passed.indexOf(QStringLiteral("clearFilters")) == 1);
    CHECK(passed.contains(QStringLiteral("exportTable")));
}

TEST_CASE("whoever takes a filter away goes on in the table") {
    OutlayTable table(threePayments());
    table.pane.show();
    table.pane.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&table.pane));
    table.model.setFilter(filter("payee", anyOf({std::string("重庆")})));
    auto* chip = table.pane.findChild<QPushButton*>();
    REQUIRE(chip != nullptr);
    QTest::mouseClick(chip, Qt::LeftButton);
    CHECK(table.pane.view().hasFocus());
}
