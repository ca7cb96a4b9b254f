// SPDX-License-Identifier: GPL-3.0-or-later
// The looks of a table that one keeps under a name, by the keys and the mouse of the real window.
#include "ui/base/settings.h"
#include "ui/pane/tools_fixture.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::ui;

namespace {

const QString kName = QStringLiteral("一季度“转让” & più 📊");

/// Makes something of the table: filtered, sorted, grouped, a column hidden.
TableLook makeLook(LicenceDesk& table) {
    QTest::keyClicks(&table.pane().filterField(), QStringLiteral("2024"));
    table.view().sortByColumn(table.column("合同金额"), Qt::DescendingOrder);
    table.choose(table.groupMenu(), QStringLiteral("按方式"));
    table.view().columns().setShown(table.column("合同号"), false);
    REQUIRE_FALSE(table.pane().look() == TableLook());
    return table.pane().look();
}

/// Keeps the look under a name, by keys alone.
void save(LicenceDesk& table, const QString& name) {
    table.choose(table.viewMenu(), QStringLiteral("保存为新视图…"));
    table.answerName(name);
}

}  // namespace

TEST_CASE("a look kept under any name is there again by two keys") {
    LicenceDesk table;
    const TableLook look = makeLook(table);
    save(table, kName);
    table.choose(table.viewMenu(), QStringLiteral("原样"));
    CHECK(table.pane().look() == TableLook());
    CHECK(table.pane().filterField().text().isEmpty());
    table.choose(table.viewMenu(), kName);
    CHECK(table.pane().look() == look);
    CHECK(table.pane().filterField().text() == QStringLiteral("2024"));
}

TEST_CASE("kept looks are there again at the next start, each table has its own") {
    TableLook look;
    {
        LicenceDesk table;
        look = makeLook(table);
        save(table, kName);
    }
    LicenceDesk again(LicenceDesk::Memory::Kept);
    again.choose(again.viewMenu(), kName);
    CHECK(again.pane().look() == look);
    again.goTo("registry", "units");
    CHECK(again.textsOf(again.viewMenu()).filter(kName).isEmpty());
}

TEST_CASE("a table opens with the view chosen for that") {
    TableLook look;
    {
        LicenceDesk table;
        look = makeLook(table);
        save(table, kName);
        table.choose(table.viewMenu(), QStringLiteral("打开时先用“%1”").arg(kName));
    }
    LicenceDesk again(LicenceDesk::Memory::Kept);
    CHECK(again.pane().look() == look);
    CHECK(again.button("tableViews").accessibleName().contains(kName));
}

TEST_CASE("the button says which view is in use and that the table looks otherwise by now") {
    LicenceDesk table;
    makeLook(table);
    save(table, QStringLiteral("转让"));
    CHECK(table.button("tableViews").text() == QStringLiteral("转让"));
    table.pane().filterField().clear();
    CHECK(table.button("tableViews").text() == QStringLiteral("转让（已改）"));
    table.choose(table.viewMenu(), QStringLiteral("更新“转让”"));
    CHECK(table.button("tableViews").text() == QStringLiteral("转让"));
    CHECK(SavedViews(QStringLiteral("licences")).find(QStringLiteral("转让"))->look.text.isEmpty());
}

TEST_CASE("a view is renamed") {
    LicenceDesk table;
    const TableLook look = makeLook(table);
    save(table, QStringLiteral("旧名"));
    table.choose(table.viewMenu(), QStringLiteral("重命名“旧名”…"));
    table.answerName(QStringLiteral("新名"));
    const SavedViews views(QStringLiteral("licences"));
    CHECK(views.names() == QStringList{QStringLiteral("新名")});
    CHECK(views.find(QStringLiteral("新名"))->look == look);
}

TEST_CASE("a view that was deleted comes back by Ctrl+Z") {
    LicenceDesk table;
    makeLook(table);
    save(table, kName);
    table.choose(table.viewMenu(), QStringLiteral("删除“%1”").arg(kName));
    CHECK(SavedViews(QStringLiteral("licences")).all().empty());
    CHECK(table.desktop().notice().contains(QStringLiteral("Ctrl+Z")));
    QTest::keyClick(&table.desktop().window(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(SavedViews(QStringLiteral("licences")).names() == QStringList{kName});
    QTest::keyClick(&table.desktop().window(), Qt::Key_Y, Qt::ControlModifier);
    CHECK(SavedViews(QStringLiteral("licences")).all().empty());
}

TEST_CASE("a name in use is told before its view is replaced, none at all is not taken") {
    LicenceDesk table;
    save(table, QStringLiteral("常用"));
    table.choose(table.viewMenu(), QStringLiteral("保存为新视图…"));
    auto& dialog = table.nameDialog();
    auto& field = childOf<QLineEdit>(dialog, "name");
    auto* accept = dialog.findChild<QPushButton*>();
    CHECK_FALSE(accept->isEnabled());
    LicenceDesk::type(field, QStringLiteral(" 常用 "));
    CHECK(accept->isEnabled());
    CHECK(childOf<QLabel>(dialog, "nameHint").text().contains(QStringLiteral("会替换它")));
    QTest::keyClick(&field, Qt::Key_Escape);
    CHECK(SavedViews(QStringLiteral("licences")).all().size() == 1);
}

TEST_CASE("every kind of filter is kept as it is") {
    TableLook look;
    look.filters = {
        {QStringLiteral("a"), anyOf({CellValue(std::string("转让\n\"🙂")), CellValue()}, true)},
        {QStringLiteral("b"), AnyOf{{}, {{Money::ofFen(-1), CellValue(), true, false}}, false}},
        {QStringLiteral("c"), anyOf({Date(2024, 2, 29), Fraction(1, 3)})},
        {QStringLiteral("d"), anyOf({std::int64_t{9'007'199'254'740'993}, true})},
        {QStringLiteral("e"), WordTest{WordTest::Kind::EndsWith, "公司"}}};
    look.grouping = Grouping{Grouping::Step::Month, QStringLiteral("c")};
    Settings().setTableViews(QStringLiteral("kinds"), asMap(look));
    CHECK(tableLookOf(Settings().tableViews(QStringLiteral("kinds"))) == look);
}

TEST_CASE("settings that are not understood count as no look") {
    const QVariantMap odd{{QStringLiteral("filters"), QVariantList{7, QVariantMap{}}},
                          {QStringLiteral("columns"), QStringLiteral("?")},
                          {QStringLiteral("group"), QStringLiteral("day")},
                          {QStringLiteral("step"), 99}};
    CHECK(tableLookOf(odd) == TableLook());
}
