// SPDX-License-Identifier: GPL-3.0-or-later
// Copy and paste: what leaves a cell is what is seen, and what comes from another table comes in as
// it left. Rows that can be saved are.
#include "ui/entry/pasted_block.h"
#include "ui/entry/surveys.h"

#include <catch2/catch.hpp>

#include <QLabel>
#include <QPushButton>

using namespace grants;
using namespace grants::ui;
using test::codeOf;

namespace {

/// With what the clipboard holds, and the question about a first line that looks like titles.
struct Clipped : Surveys {
    [[nodiscard]] static std::string clipboard() {
        return QApplication::clipboard()->text().toStdString();
    }
    void copy() { press(Qt::Key_C, Qt::ControlModifier); }
    void copyWithTitles() { press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier); }
    void pasteAgain() { press(Qt::Key_V, Qt::ControlModifier); }
    void answer(const char* button) {
        REQUIRE(questionAsked() != nullptr);
        QTest::mouseClick(&childOf<QPushButton>(*questionAsked(), button), Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        desk.settle();
    }
    [[nodiscard]] FindingsBar& findings() { return desk.entry("surveys").findings(); }
    [[nodiscard]] QString told() { return childOf<QLabel>(findings(), "findingsCount").text(); }
};

QString row(int number) {
    return QStringLiteral("MY%1\t2024-07-01\t%1\t1\t1\t1").arg(number);
}

/// An amount in 元, 角 and 分 and a share of a third, in tables that show 万元.
struct Exact : EntryDesk {
    Exact() {
        session().edit(QStringLiteral("准备"), [](Edit& edit) {
            const Id<Organisation> first{1}, second{2};
            LicenceRecord licence = test::licenceOf(5, first, second);
            licence.amount = Money::ofFen(500'000'001);
            edit.put(licence);
            edit.put(test::pledgeOf(6, second));
        });
        desktop().waitUntilIdle();
        desktop().choose("wan");
    }
    [[nodiscard]] static std::string clipboard() {
        return QApplication::clipboard()->text().toStdString();
    }
    void goTo(QTableView& view, const char* title) {
        view.setFocus();
        view.setCurrentIndex(view.model()->index(0, columnTitled(*view.model(), title)));
    }
    void copyAndPaste() {
        press(Qt::Key_C, Qt::ControlModifier);
        press(Qt::Key_V, Qt::ControlModifier);
        settle();
    }
};

using Cells = std::vector<std::vector<QString>>;

/// Units typed into the page 单位, in the columns of its sheet.
QString unitRow(int n, const QString& park) {
    return QStringLiteral("%1\t单位%2\t企业\t是\t%3\n")
        .arg(fromUtf8(codeOf(n).text()))
        .arg(n)
        .arg(park);
}
const QString kUnitTitles =
    QStringLiteral("统一社会信用代码\t单位名称\t单位类型\t区内\t所属园区代码\n");

}  // namespace

TEST_CASE_METHOD(Clipped, "Ctrl+C on one cell and Ctrl+V on another gives it that value alone") {
    click(2, "满意");
    copy();
    CHECK(clipboard() == "30");
    click(0, "满意");
    pasteAgain();
    CHECK(satisfied() == std::vector{30, 20, 30});
    CHECK(desk.sheet("满意度").drafts().empty());
}

TEST_CASE_METHOD(Exact, "an amount copied in 万元 and pasted on itself stays as it is, to the 分") {
    goToKind(0);
    TableView& licences = table("licences");
    goTo(licences, "合同金额");
    REQUIRE(licences.currentIndex().data().toString() == QStringLiteral("500.0000"));
    copyAndPaste();
    CHECK(clipboard() == "500.000001");
    CHECK(year().licences.front().amount == Money::ofFen(500'000'001));
    CHECK(sheet("转让许可").drafts().empty());
}

TEST_CASE_METHOD(Exact,
                 "an amount in a draft row is copied to the 分, under the unit it counts in") {
    goToKind(0);
    DraftView& fresh = entry("licences").fresh();
    goTo(fresh, "合同金额");
    typeAndEnter(QStringLiteral("35.00005"));
    goTo(fresh, "合同金额");
    press(Qt::Key_C, Qt::ControlModifier);
    CHECK(clipboard() == "35.000050");
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(clipboard() == "合同金额（万元）\n35.000050\n");
}

TEST_CASE_METHOD(Exact, "a share copied and pasted on itself stays the third that it is") {
    goToKind(1);
    REQUIRE(year().pledges.front().patentShare == Fraction(1, 3));
    goTo(table("pledges"), "专利质押占比");
    copyAndPaste();
    CHECK(clipboard() == "33.333333%");
    CHECK(year().pledges.front().patentShare == Fraction(1, 3));
    CHECK(sheet("质押融资").drafts().empty());
}

TEST_CASE_METHOD(Clipped, "a blank cell copied empties the cell it is pasted into") {
    QApplication::clipboard()->setText(QStringLiteral("\r\n"));
    click(1, "日期");
    pasteAgain();
    CHECK(shown(1, "日期").isEmpty());
    CHECK(isMarked(1, "日期"));
}

TEST_CASE_METHOD(Clipped, "a block copied and pasted lower down comes in as it left") {
    click(0, "满意");
    click(1, "比较满意", Qt::ShiftModifier);
    copy();
    CHECK(clipboard() == "10\t0\n20\t0\n");
    click(1, "满意");
    pasteAgain();
    CHECK(satisfied() == std::vector{10, 10, 20});
}

TEST_CASE_METHOD(Clipped, "Ctrl+Shift+C copies under titles") {
    click(0, "满意");
    click(1, "满意", Qt::ShiftModifier);
    copyWithTitles();
    CHECK(clipboard() == "满意\n10\n20\n");
}

TEST_CASE_METHOD(Clipped, "what is typed over a cell and not saved yet is what is copied") {
    typeOver(0, "满意", QStringLiteral("许多"));
    click(0, "满意");
    copy();
    CHECK(clipboard() == "许多");
}

TEST_CASE_METHOD(Clipped, "cells that stand apart are copied without those between them") {
    click(0, "满意");
    click(2, "比较满意", Qt::ControlModifier);
    copy();
    CHECK(clipboard() == "10\t\n\t0\n");
}

TEST_CASE_METHOD(Clipped, "draft rows are copied as they are shown") {
    press(Qt::Key_Insert);
    desk.typeAndEnter(QStringLiteral("MY9"));
    desk.typeAndEnter(QStringLiteral("2024-06-09"));
    press(Qt::Key_Left);
    press(Qt::Key_Left, Qt::ShiftModifier);
    copy();
    CHECK(clipboard() == "MY9\t2024-06-09\n");
}

TEST_CASE_METHOD(Clipped, "one cell pasted onto several fills them, one undo for all") {
    QApplication::clipboard()->setText(QStringLiteral("7"));
    click(0, "满意");
    click(2, "比较满意", Qt::ShiftModifier);
    pasteAgain();
    CHECK(satisfied() == std::vector{7, 7, 7});
    CHECK(stored(2).fairlySatisfied == 7);
    desk.undo();
    CHECK(satisfied() == std::vector{10, 20, 30});
}

TEST_CASE_METHOD(Clipped, "titles over a value are asked about, and can be left out") {
    QApplication::clipboard()->setText(QStringLiteral("满意\n77\n"));
    click(1, "满意");
    pasteAgain();
    CHECK(satisfied() == std::vector{10, 20, 30});
    answer("pasteWithoutTitles");
    CHECK(satisfied() == std::vector{10, 77, 30});
    CHECK(desk.sheet("满意度").drafts().empty());
}

TEST_CASE_METHOD(Clipped, "Enter takes the answer that fits, Esc pastes nothing") {
    QApplication::clipboard()->setText(QStringLiteral("满意\n77\n"));
    click(1, "满意");
    pasteAgain();
    REQUIRE(questionAsked() != nullptr);
    QTest::keyClick(questionAsked(), Qt::Key_Escape);
    desk.settle();
    CHECK(satisfied() == std::vector{10, 20, 30});
    click(1, "满意");
    pasteAgain();
    REQUIRE(questionAsked() != nullptr);
    QTest::keyClick(questionAsked(), Qt::Key_Return);
    desk.settle();
    CHECK(satisfied() == std::vector{10, 77, 30});
}

TEST_CASE_METHOD(Clipped, "rows under all required titles become new records when one says so") {
    QApplication::clipboard()->setText(
        QStringLiteral("日期\t调查编号\t满意\t比较满意\t基本满意\t不满意\n"
                       "2024-07-01\tMY8\t8\t1\t1\t1\n2024-07-02\tMY9\t9\t1\t1\t1\n"));
    pasteAgain();
    answer("pasteByTitles");
    CHECK(satisfied() == std::vector{10, 20, 30, 8, 9});
}

TEST_CASE_METHOD(Clipped, "a block with more lines than the table has goes on in new rows") {
    click(1, "调查编号");
    paste(row(5) + u'\n' + row(6) + u'\n' + row(7) + u'\n' + QStringLiteral("MY8\t坏\n"));
    CHECK(satisfied() == std::vector{10, 5, 6, 7});
    REQUIRE(desk.sheet("满意度").drafts().size() == 1);
    CHECK(findings().isVisible());
    desk.undo();
    CHECK(satisfied() == std::vector{10, 20, 30});
    CHECK(desk.sheet("满意度").drafts().empty());
}

TEST_CASE_METHOD(Clipped, "in a grouped table the heads of groups take nothing of what is pasted") {
    AnyTableModel& model = *table->tableModel();
    model.setGrouping(Grouping{Grouping::Step::Value, QStringLiteral("date")});
    REQUIRE(eventually([&] { return model.rowCount() == 6; }));
    click(1, "满意");
    paste(QStringLiteral("1\n2\n3\n"));
    CHECK(satisfied() == std::vector{1, 2, 3});
    CHECK(desk.sheet("满意度").drafts().empty());
}

TEST_CASE_METHOD(EntryDesk, "units that name a park in the same paste are all saved, at once") {
    desktop().goTo(QStringLiteral("registry"));
    settle();
    table("units").setFocus();
    press(Qt::Key_Insert);
    const QString park = fromUtf8(codeOf(52).text());
    // The park stands in the middle, and names one that stands last.
    QApplication::clipboard()->setText(kUnitTitles + unitRow(51, park) +
                                       unitRow(52, fromUtf8(codeOf(53).text())) + unitRow(53, {}));
    press(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(questionAsked() != nullptr);
    QTest::mouseClick(&childOf<QPushButton>(*questionAsked(), "pasteByTitles"), Qt::LeftButton);
    settle();
    CHECK(sheet("单位").drafts().empty());
    REQUIRE(year().registry.find(codeOf(51)) != nullptr);
    CHECK(year().registry.find(codeOf(51))->park == codeOf(52));
    CHECK(year().registry.find(codeOf(52))->park == codeOf(53));
    undo();
    CHECK(year().registry.units().size() == kUnits);
}

TEST_CASE_METHOD(EntryDesk, "a unit whose park is at fault stays with it, and is saved after it") {
    DraftSheet& units = sheet("单位");
    const auto texts = [&](int n, const char* kind, const std::string& park) {
        Texts row = units.entry()->blank().texts;
        row[0] = codeOf(n).text();
        row[1] = "单位" + std::to_string(n);
        row[2] = kind;
        row[3] = "是";
        row[units.entry()->columnNamed("所属园区代码")] = park;
        return row;
    };
    const std::string park(codeOf(52).text());
    units.enter(QStringLiteral("粘贴"), {}, {texts(51, "企业", park), texts(52, "猫", "")});
    settle();
    REQUIRE(units.drafts().size() == 2);
    const DraftKey faulty = std::prev(units.drafts().end())->first;
    units.enter(QStringLiteral("录入"), {{0, faulty, 2, "产业园区"}});
    settle();
    settle();
    CHECK(units.drafts().empty());
    CHECK(year().registry.find(codeOf(51)) != nullptr);
}

TEST_CASE_METHOD(EntryDesk, "a draft row whose unit is entered later is saved without a visit") {
    goToKind(0);
    DraftSheet& licences = sheet("转让许可");
    press(Qt::Key_Insert);
    QApplication::clipboard()->setText(
        QStringLiteral("备案登记号\t方式\t专利号\t出让方代码\t受让方代码\t合同金额(元)"
                       "\t登记备案日期\t转化实施\n"
                       "X2024980000777\t许可\t%1\t%2\t%3\t12000\t2024-06-01\t是\n")
            .arg(QString::fromStdString(test::patentOf(31).text()), fromUtf8(codeOf(1).text()),
                 fromUtf8(codeOf(60).text())));
    press(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(questionAsked() != nullptr);
    QTest::keyClick(questionAsked(), Qt::Key_Return);
    settle();
    REQUIRE(licences.drafts().size() == 1);
    desktop().goTo(QStringLiteral("registry"));
    session().edit(QStringLiteral("登记"), [](Edit& edit) { edit.put(test::unitOf(60)); });
    settle();
    settle();
    CHECK(licences.drafts().empty());
    CHECK(year().licences.size() == 1);
}

TEST_CASE_METHOD(Clipped, "a row that is whole and unsaved is counted, jumped to and saved there") {
    DraftSheet& sheet = desk.sheet("满意度");
    Draft whole = sheet.blank();
    whole.texts = {"MY9", "2024-06-09", "9", "1", "1", "1"};
    sheet.hold(whole);
    REQUIRE(findings().isVisible());
    CHECK(told().toStdString() == "1 行未保存");
    press(Qt::Key_F8);
    DraftView& fresh = desk.entry("surveys").fresh();
    CHECK(fresh.hasFocus());
    CHECK(fresh.drafts().keyAt(fresh.currentIndex().row()) == whole.key);
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(satisfied() == std::vector{10, 20, 30, 9});
    CHECK_FALSE(findings().isVisible());
}

TEST_CASE_METHOD(Clipped, "rows and what is to be mended in them are counted apart") {
    paste(QStringLiteral("许多\t些\n20\t0\n很多\t0\n"));
    CHECK(told().toStdString() == "2 行未保存，3 处待改");
}

TEST_CASE("a cell, a row and a block come off the clipboard as they left") {
    CHECK(blockOf(QStringLiteral("甲")) == Cells{{QStringLiteral("甲")}});
    CHECK(blockOf(QStringLiteral("甲\r\n")) == Cells{{QStringLiteral("甲")}});
    CHECK(blockOf(QStringLiteral("\r\n")) == Cells{{QString()}});
    CHECK(blockOf(QStringLiteral("1\t\t3\r\n")) ==
          Cells{{QStringLiteral("1"), QString(), QStringLiteral("3")}});
    CHECK(blockOf(QStringLiteral("1\r\n\r\n\r\n")) ==
          Cells{{QStringLiteral("1")}, {QString()}, {QString()}});
    CHECK(blockOf(QStringLiteral("1\n2")) == Cells{{QStringLiteral("1")}, {QStringLiteral("2")}});
}

TEST_CASE("quotes, tabs and line breaks in a cell stay in the cell") {
    CHECK(blockOf(QStringLiteral("\"上\n下\"\t乙\n")) ==
          Cells{{QStringLiteral("上\n下"), QStringLiteral("乙")}});
    CHECK(blockOf(QStringLiteral("\"说\"\"好\"\"\t了\"\n")) ==
          Cells{{QStringLiteral("说\"好\"\t了")}});
    CHECK(blockOf(QStringLiteral("\"引号\"公司\t乙\n")) ==
          Cells{{QStringLiteral("\"引号\"公司"), QStringLiteral("乙")}});
    CHECK(blockOf(QStringLiteral("\"甲\"\n")) == Cells{{QStringLiteral("\"甲\"")}});
    CHECK(blockOf(QStringLiteral("\"1,200.50\"\n")) == Cells{{QStringLiteral("1,200.50")}});
}

TEST_CASE("what a table copies is what the reader of blocks reads") {
    TabbedText text;
    const std::vector<QStringList> lines{
        {QStringLiteral("甲\t乙"), QStringLiteral("上\n下"), QString()},
        {QStringLiteral("\"全\"引"), QStringLiteral("半\"引"), QStringLiteral("1,200.50")},
        {QString(), QString(), QString()}};
    for (const QStringList& line : lines) text.add(line);
    const Block block = blockOf(text.text());
    REQUIRE(block.size() == lines.size());
    for (std::size_t line = 0; line < lines.size(); ++line)
        CHECK(QStringList(block[line].begin(), block[line].end()) == lines[line]);
}

TEST_CASE_METHOD(Clipped, "cells right of the last column are told, since they have no place") {
    click(0, "不满意");
    QApplication::clipboard()->setText(QStringLiteral("7\t\t超出一\t超出二"));
    pasteAgain();
    CHECK(desk.desktop().notice() == QStringLiteral("右边多出 2 格，表里没有列放，没有粘贴。"));
}

TEST_CASE_METHOD(Clipped,
                 "an export says which rows are left out, being new, and which are as saved") {
    typeOver(0, "日期", QStringLiteral("2024-13-45"));
    typeOver(1, "满意", QStringLiteral("许多"));
    click(2, "调查编号");
    paste(
        QStringLiteral("MY3\t2024-06-03\t30\t0\t0\t0\n"
                       "MY7\t?\t1\t1\t1\t1\nMY8\t?\t1\t1\t1\t1\nMY9\t?\t1\t1\t1\t1"));
    auto& pane = *qobject_cast<TablePane*>(table->parentWidget());
    pane.exportTo(desk.desktop().folder() + QStringLiteral("/所示.csv"));
    REQUIRE(eventually([&] { return desk.desktop().notice().contains(QStringLiteral("已导出")); }));
    const QString said = desk.desktop().notice();
    CHECK(said.contains(QStringLiteral("已导出 3 行")));
    CHECK(said.contains(QStringLiteral("新增的 3 行还没有保存，没有导出")));
    CHECK(said.contains(QStringLiteral("2 行的改动还没有保存，导出的是已保存的内容")));
}

TEST_CASE_METHOD(Clipped, "an export with nothing unsaved says only what was exported") {
    auto& pane = *qobject_cast<TablePane*>(table->parentWidget());
    pane.exportTo(desk.desktop().folder() + QStringLiteral("/所示.csv"));
    REQUIRE(eventually([&] { return desk.desktop().notice().contains(QStringLiteral("已导出")); }));
    CHECK_FALSE(desk.desktop().notice().contains(QStringLiteral("保存")));
}
