// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of a spreadsheet, in a table of records: what each does to the cells that are chosen.
#include "ui/entry/surveys.h"
#include "ui/record/record_form.h"
#include "workspace/local.h"

#include <catch2/catch.hpp>

#include <QLineEdit>
#include <QListWidget>

using namespace grants;
using namespace grants::ui;
using test::codeOf;
using test::patentOf;

namespace {

constexpr int kLicences = 0;

/// One licence.
struct Licence {
    EntryDesk desk;
    TableView* table = nullptr;

    Licence() {
        desk.session().edit(QStringLiteral("准备"), [](Edit& edit) {
            edit.put(test::licenceOf(5, Id<Organisation>{1}, Id<Organisation>{2}));
        });
        desk.desktop().waitUntilIdle();
        desk.goToKind(kLicences);
        table = &desk.table("licences");
    }
    [[nodiscard]] const LicenceRecord& stored() { return desk.year().licences.front(); }
    void click(const char* title) {
        const QModelIndex cell = table->model()->index(0, columnTitled(*table->model(), title));
        table->scrollTo(cell);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(cell).center());
    }
    void press(Qt::Key key) {
        desk.press(key);
        desk.settle();
    }
};

/// New surveys begun beneath the table, none of them whole.
DraftView& beginSurveys(EntryDesk& desk, int count) {
    DraftSheet& sheet = desk.sheet("满意度");
    for (int n = 1; n <= count; ++n) {
        Draft begun = sheet.blank();
        begun.texts.front() = "MY1" + std::to_string(n);
        sheet.hold(begun);
    }
    desk.settle();
    return desk.entry("surveys").fresh();
}

void goTo(DraftView& fresh, int row, int column) {
    fresh.setFocus();
    fresh.setCurrentIndex(fresh.model()->index(row, column));
}

/// From its top to its end, wherever it is scrolled.
bool isSeen(const QWidget& widget, const QRect& part) {
    const QRect seen = widget.visibleRegion().boundingRect();
    return !seen.isEmpty() && seen.top() <= part.top() && part.bottom() <= seen.bottom();
}

}  // namespace

TEST_CASE_METHOD(Surveys, "Ctrl+D fills the chosen cells with the topmost, taken back at once") {
    click(2, "满意", Qt::ShiftModifier);
    press(Qt::Key_D, Qt::ControlModifier);
    CHECK(satisfied() == std::vector{10, 10, 10});
    desk.undo();
    CHECK(satisfied() == std::vector{10, 20, 30});
}

TEST_CASE_METHOD(Surveys, "Ctrl+D on one cell copies the cell above") {
    click(1, "满意");
    press(Qt::Key_D, Qt::ControlModifier);
    CHECK(satisfied() == std::vector{10, 10, 30});
}

TEST_CASE_METHOD(Surveys, "Ctrl+D in the first row, which has nothing above, changes nothing") {
    press(Qt::Key_D, Qt::ControlModifier);
    CHECK(satisfied() == std::vector{10, 20, 30});
}

TEST_CASE_METHOD(Surveys, "Ctrl+; puts today into the chosen days and nowhere else") {
    click(0, "日期");
    click(1, "满意", Qt::ShiftModifier);
    press(Qt::Key_Semicolon, Qt::ControlModifier);
    CHECK(stored(0).date == today());
    CHECK(stored(1).date == today());
    CHECK(stored(2).date == Date(2024, 6, 3));
    CHECK(satisfied() == std::vector{10, 20, 30});
}

TEST_CASE_METHOD(Surveys, "Ctrl+; in the blank line begins a record of today") {
    press(Qt::Key_Insert);
    press(Qt::Key_Return);
    press(Qt::Key_Semicolon, Qt::ControlModifier);
    REQUIRE(desk.sheet("满意度").drafts().size() == 1);
    const Draft& begun = desk.sheet("满意度").drafts().begin()->second;
    CHECK(begun.texts[desk.sheet("满意度").entry()->columnNamed("日期")] == inIso(today()));
}

TEST_CASE_METHOD(Surveys,
                 "Delete in a cell that must be filled keeps the record and marks the cell") {
    click(0, "日期");
    press(Qt::Key_Delete);
    CHECK(stored(0).date == Date(2024, 6, 1));
    CHECK(isMarked(0, "日期"));
    CHECK(shown(0, "日期").isEmpty());
    desk.undo();
    CHECK_FALSE(isMarked(0, "日期"));
    CHECK(shown(0, "日期") == QStringLiteral("2024-06-01"));
}

TEST_CASE_METHOD(Surveys,
                 "Ctrl+Delete removes the records of the chosen cells, taken back at once") {
    click(1, "日期", Qt::ShiftModifier);
    press(Qt::Key_Delete, Qt::ControlModifier);
    REQUIRE(desk.year().surveys.size() == 1);
    CHECK(stored(0).number == "MY3");
    desk.undo();
    CHECK(satisfied() == std::vector{10, 20, 30});
    desk.redo();
    CHECK(desk.year().surveys.size() == 1);
}

TEST_CASE_METHOD(Surveys,
                 "how many records Ctrl+Delete removed is told, and what brings them back") {
    click(1, "日期", Qt::ShiftModifier);
    press(Qt::Key_Delete, Qt::ControlModifier);
    CHECK(desk.desktop().notice() == QStringLiteral("已删除 2 条记录，可用 Ctrl+Z 撤销。"));
}

TEST_CASE_METHOD(Surveys, "Ctrl+Delete after Ctrl+End removes the record one came to, no other") {
    click(1, "满意", Qt::ShiftModifier);
    press(Qt::Key_End, Qt::ControlModifier);
    press(Qt::Key_Delete, Qt::ControlModifier);
    CHECK(satisfied() == std::vector{10, 20});
}

TEST_CASE_METHOD(Surveys, "in the rows beneath, too, Ctrl+Home selects the cell it goes to") {
    DraftView& fresh = beginSurveys(desk, 3);
    goTo(fresh, 2, 1);
    press(Qt::Key_Home, Qt::ControlModifier);
    CHECK(fresh.selectionModel()->selectedIndexes() == QModelIndexList{fresh.currentIndex()});
    CHECK(fresh.currentIndex().row() == 0);
}

TEST_CASE_METHOD(Surveys, "Ctrl+Delete again takes the draft row that is marked then") {
    DraftView& fresh = beginSurveys(desk, 2);
    goTo(fresh, 1, 0);
    press(Qt::Key_Delete, Qt::ControlModifier);
    REQUIRE(desk.sheet("满意度").drafts().size() == 1);
    CHECK(fresh.selectionModel()->isSelected(fresh.currentIndex()));
    press(Qt::Key_Delete, Qt::ControlModifier);
    CHECK(desk.sheet("满意度").drafts().empty());
}

TEST_CASE_METHOD(Surveys,
                 "in little room F8 brings the row to mend into view, and what is said of it") {
    QWidget& window = desk.desktop().window();
    window.resize(911 - 8, 512 - 36);  // what a screen of 1366×768 has at 150 %
    const DraftView& fresh = beginSurveys(desk, 5);
    const FindingsBar& bar = desk.entry("surveys").findings();
    REQUIRE(bar.isVisible());
    for (int step = 0; step < 5; ++step) {
        press(Qt::Key_F8);
        REQUIRE(fresh.hasFocus());
        INFO("row " << fresh.currentIndex().row());
        CHECK(eventually([&] {
            return isSeen(*fresh.viewport(), fresh.visualRect(fresh.currentIndex())) &&
                   isSeen(bar, bar.rect());
        }));
    }
}

TEST_CASE_METHOD(Surveys, "Ctrl+Delete throws a draft row away, and undo brings it") {
    press(Qt::Key_Insert);
    desk.typeAndEnter(QStringLiteral("MY9"));
    press(Qt::Key_Delete, Qt::ControlModifier);
    CHECK(desk.sheet("满意度").drafts().empty());
    desk.undo();
    CHECK(desk.sheet("满意度").drafts().size() == 1);
}

TEST_CASE_METHOD(Surveys, "Esc leaves a cell as it was before one typed") {
    desk.type(QStringLiteral("99"));
    REQUIRE(openEditor(*table) != nullptr);
    press(Qt::Key_Escape);
    CHECK(openEditor(*table) == nullptr);
    CHECK(shown(0, "满意") == QStringLiteral("10"));
    CHECK(satisfied() == std::vector{10, 20, 30});
}

TEST_CASE_METHOD(Surveys, "Esc on a cell that does not hold gives it what is stored") {
    typeOver(0, "满意", QStringLiteral("abc"));
    REQUIRE(isMarked(0, "满意"));
    click(0, "满意");
    press(Qt::Key_Escape);
    CHECK_FALSE(isMarked(0, "满意"));
    CHECK(shown(0, "满意") == QStringLiteral("10"));
}

TEST_CASE_METHOD(Surveys, "F2 opens a cell at its end, for correcting") {
    press(Qt::Key_F2);
    desk.typeAndEnter(QStringLiteral("5"));
    desk.settle();
    CHECK(satisfied() == std::vector{105, 20, 30});
}

TEST_CASE_METHOD(Surveys, "Enter goes down, Tab aside, Shift back") {
    press(Qt::Key_Return);
    CHECK(table->currentIndex() == cell(1, "满意"));
    press(Qt::Key_Tab);
    CHECK(table->currentIndex() == cell(1, "比较满意"));
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    press(Qt::Key_Return, Qt::ShiftModifier);
    CHECK(table->currentIndex() == cell(0, "满意"));
}

TEST_CASE_METHOD(Surveys, "full-width digits open a cell and count as plain ones") {
    typeOver(1, "满意", QStringLiteral("４２"));
    CHECK(satisfied() == std::vector{10, 42, 30});
}

TEST_CASE_METHOD(Surveys, "F8 goes from one thing to mend to the next and round again") {
    typeOver(0, "满意", QStringLiteral("abc"));
    typeOver(2, "不满意", QStringLiteral("-"));
    click(1, "日期");
    press(Qt::Key_F8);
    const QModelIndex first = table->currentIndex();
    press(Qt::Key_F8);
    const QModelIndex second = table->currentIndex();
    CHECK(std::set{first, second} == std::set{cell(0, "满意"), cell(2, "不满意")});
    press(Qt::Key_F8);
    CHECK(table->currentIndex() == first);
}

TEST_CASE_METHOD(Surveys, "F8 from the first comes to the first thing to mend") {
    typeOver(0, "满意", QStringLiteral("abc"));
    typeOver(2, "不满意", QStringLiteral("-"));
    press(Qt::Key_F8);
    CHECK(table->currentIndex() == cell(0, "满意"));
}

TEST_CASE_METHOD(Surveys,
                 "a click in the list of what to mend jumps to the cell, filtered away or not") {
    typeOver(2, "不满意", QStringLiteral("-"));
    FindingsBar& findings = desk.entry("surveys").findings();
    REQUIRE(findings.isVisible());
    QLineEdit& filter = qobject_cast<TablePane*>(table->parentWidget())->filterField();
    filter.setFocus();
    QTest::keyClicks(&filter, QStringLiteral("MY1"));
    REQUIRE(eventually([&] { return table->model()->rowCount() == 1; }));
    QTest::mouseClick(&childOf<QAbstractButton>(findings, "showFindings"), Qt::LeftButton);
    auto& list = childOf<QListWidget>(desk.desktop().window(), "findingsList");
    REQUIRE(list.isVisible());
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                      list.visualItemRect(list.item(0)).center());
    REQUIRE(eventually([&] { return table->model()->rowCount() == 3; }));
    CHECK(table->currentIndex() == cell(2, "不满意"));
    CHECK(table->hasFocus());
}

TEST_CASE_METHOD(Surveys, "the list of what to mend goes once all is mended") {
    typeOver(0, "满意", QStringLiteral("abc"));
    CHECK(desk.entry("surveys").findings().isVisible());
    typeOver(0, "满意", QStringLiteral("11"));
    CHECK_FALSE(desk.entry("surveys").findings().isVisible());
    CHECK(satisfied() == std::vector{11, 20, 30});
}

TEST_CASE_METHOD(Surveys,
                 "a block with bad cells keeps the good rows and marks the bad, one undo for all") {
    paste(QStringLiteral("1\t2\n许多\t4\n5\t6"));
    CHECK(satisfied() == std::vector{1, 20, 5});
    CHECK(shown(1, "满意") == QStringLiteral("许多"));
    CHECK(isMarked(1, "满意"));
    CHECK(desk.entry("surveys").findings().count() == 1);
    desk.undo();
    CHECK(satisfied() == std::vector{10, 20, 30});
    CHECK_FALSE(isMarked(1, "满意"));
    CHECK(desk.sheet("满意度").drafts().empty());
    desk.redo();
    CHECK(satisfied() == std::vector{1, 20, 5});
    CHECK(isMarked(1, "满意"));
}

TEST_CASE_METHOD(Surveys, "what is pasted over the end of the table begins new records") {
    click(2, "调查编号");
    paste(QStringLiteral("MY3\t2024-06-03\t31\t1\t1\t1\r\nMY4\t2024-06-04\t41\t1\t1\t1\r\n"));
    CHECK(satisfied() == std::vector{10, 20, 31, 41});
    desk.undo();
    CHECK(satisfied() == std::vector{10, 20, 30});
}

TEST_CASE_METHOD(Licence, "Space turns a yes to a no and back") {
    const bool before = stored().implemented;
    click("转化实施");
    press(Qt::Key_Space);
    CHECK(stored().implemented == !before);
    press(Qt::Key_Space);
    CHECK(stored().implemented == before);
    desk.undo();
    CHECK(stored().implemented == !before);
}

TEST_CASE_METHOD(Licence, "Space on the head of a group folds it, in a column of yes and no too") {
    AnyTableModel& model = *table->tableModel();
    model.setGrouping(Grouping{Grouping::Step::Value, QStringLiteral("way")});
    REQUIRE(eventually([&] { return model.rowCount() == 2; }));
    click("转化实施");  // in the first line, which is the group's head
    press(Qt::Key_Space);
    CHECK(eventually([&] { return model.rowCount() == 1; }));
}

TEST_CASE_METHOD(Licence, "Delete empties a cell that may be empty") {
    const std::string before = stored().contractNo;
    REQUIRE_FALSE(before.empty());
    click("合同号");
    press(Qt::Key_Delete);
    CHECK(stored().contractNo.empty());
    desk.undo();
    CHECK(stored().contractNo == before);
}

TEST_CASE_METHOD(EntryDesk, "the form shows the new row that is typed beneath the table") {
    desktop().goTo(QStringLiteral("registry"));
    settle();
    desktop().choose("form");
    settle();
    table("units").setFocus();
    press(Qt::Key_Insert);
    typeAndEnter(QStringLiteral("新芯公司"));
    settle();
    const auto& form = childOf<RecordForm>(desktop().window(), "form-单位");
    CHECK(form.field(QStringLiteral("单位名称"))->typed() == "新芯公司");
}
