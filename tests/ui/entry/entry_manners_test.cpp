// SPDX-License-Identifier: GPL-3.0-or-later
// Typing without surprises: what a clerk's hands expect of keys, editors, lists and undo.
#include "ui/entry/entry_fixture.h"
#include "ui/input/choice_list.h"
#include "ui/shell/notice.h"

#include <catch2/catch.hpp>

#include <QElapsedTimer>
#include <QFile>
#include <QHelpEvent>
#include <QLabel>
#include <QListWidget>
#include <QToolTip>

using namespace grants;
using namespace grants::ui;
using test::codeOf;
using test::patentOf;

namespace {

constexpr int kLicences = 0, kSurveys = 5;

/// The cursor in the blank line of a table without records.
struct Blank : EntryDesk {
    TableView* stored = nullptr;
    DraftView* fresh = nullptr;

    Blank() : Blank(kSurveys, "surveys") {}
    Blank(int kind, const char* name) {
        goToKind(kind);
        stored = &table(name);
        fresh = &entry(name).fresh();
        press(Qt::Key_Insert);
    }
    [[nodiscard]] QString column() const {
        return stored->model()
            ->headerData(fresh->currentIndex().column(), Qt::Horizontal)
            .toString();
    }
    [[nodiscard]] QString undoText() {
        return desktop().window().findChild<QAction*>(QStringLiteral("undo"))->text();
    }
    /// The columns that Enter goes through, from the first.
    [[nodiscard]] QStringList way(int length) {
        QStringList columns;
        for (int step = 0; step < length; ++step) {
            columns << column();
            press(Qt::Key_Tab);
        }
        return columns;
    }
};

struct BlankLicence : Blank {
    BlankLicence() : Blank(kLicences, "licences") {}
    void typeWhatIsRequired(const QString& day) {
        typeAndEnter(QStringLiteral("X2024980000777"));
        typeAndEnter(QStringLiteral("许可"));
        typeAndEnter(day);
        typeAndEnter(fromUtf8(codeOf(1).text()));
        typeAndEnter(fromUtf8(codeOf(2).text()));
        typeAndEnter(QStringLiteral("是"));
        type(QString::fromStdString(patentOf(31).text()));
    }
};

/// What the drafts' file of the open fund holds.
QString savedDrafts(EntryDesk& desk) {
    QFile file(Drafts::fileOf(desk.session().file()));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool savedWithin(EntryDesk& desk, const QString& text, int milliseconds) {
    return QTest::qWaitFor([&] { return savedDrafts(desk).contains(text); }, milliseconds);
}

}  // namespace

TEST_CASE_METHOD(BlankLicence, "Ctrl+Enter ends the row from within an editor") {
    typeWhatIsRequired(QStringLiteral("2024-06-01"));
    REQUIRE(openEditor(*fresh) != nullptr);
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    REQUIRE(year().licences.size() == 1);
    CHECK(year().licences.front().patents == std::vector{patentOf(31)});
    CHECK(column().startsWith(QStringLiteral("备案登记号")));
    CHECK(fresh->drafts().keyAt(fresh->currentIndex().row()) == 0);
}

TEST_CASE_METHOD(Blank, "what stands in an open editor is saved within half a second") {
    type(QStringLiteral("MY"));
    REQUIRE(openEditor(*fresh) != nullptr);
    CHECK(savedWithin(*this, QStringLiteral("MY"), 500));
}

TEST_CASE_METHOD(Blank, "what stands in an open editor is saved while one types on") {
    QElapsedTimer clock;
    clock.start();
    bool saved = false;
    for (int key = 0; key < 80 && !saved; ++key) {
        type(QStringLiteral("7"));
        QTest::qWait(20);
        saved = savedDrafts(*this).contains(QStringLiteral("7"));
    }
    CHECK(saved);
}

TEST_CASE_METHOD(Blank, "what is given up by Esc is saved no longer") {
    type(QStringLiteral("MY"));
    REQUIRE(savedWithin(*this, QStringLiteral("MY"), 2000));
    press(Qt::Key_Escape);
    CHECK(eventually([&] { return !savedDrafts(*this).contains(QStringLiteral("MY")); }));
}

TEST_CASE_METHOD(Blank, "the form's text is saved while one types on") {
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    bool saved = false;
    for (int key = 0; key < 80 && !saved; ++key) {
        type(QStringLiteral("7"));
        QTest::qWait(20);
        saved = savedDrafts(*this).contains(QStringLiteral("7"));
    }
    CHECK(saved);
}

TEST_CASE_METHOD(BlankLicence,
                 "a new record is typed in what must be filled first, then the rest") {
    const QStringList columns = way(12);
    const auto place = [&](const char* title) {
        for (qsizetype at = 0; at < columns.size(); ++at)
            if (columns[at].startsWith(QString::fromUtf8(title))) return static_cast<int>(at);
        return -1;
    };
    CHECK(place("备案登记号") == 0);
    CHECK(place("转化实施") == 5);
    CHECK(place("专利号") == 6);
    CHECK(place("合同金额") == 7);
    CHECK(place("服务单位") == 11);
}

TEST_CASE_METHOD(BlankLicence,
                 "a hidden column that must be filled comes into view with a new record") {
    const int patents = columnTitled(*stored->model(), "专利号");
    stored->columns().setShown(patents, false);
    REQUIRE(stored->isColumnHidden(patents));
    press(Qt::Key_Insert);
    CHECK_FALSE(stored->isColumnHidden(patents));
}

TEST_CASE_METHOD(BlankLicence, "columns that must be filled are marked at their titles") {
    const auto isMarked = [&](const char* title) {
        return stored->model()
            ->headerData(columnTitled(*stored->model(), title), Qt::Horizontal, RequiredRole)
            .toBool();
    };
    CHECK(isMarked("备案登记号"));
    CHECK(isMarked("专利号"));
    CHECK_FALSE(isMarked("合同金额"));
    CHECK_FALSE(isMarked("专利件数"));
}

TEST_CASE_METHOD(BlankLicence, "a title under the mouse says that its column must be filled") {
    TableHeader& header = stored->header();
    const QPoint place(header.sectionViewportPosition(columnTitled(*stored->model(), "方式")) + 9,
                       header.height() / 2);
    QHelpEvent asked(QEvent::ToolTip, place, header.viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(header.viewport(), &asked);
    CHECK(QToolTip::text().toStdString() == "方式：必须填");
}

TEST_CASE_METHOD(BlankLicence,
                 "the line for a new record stands under the titles of an empty table") {
    const QWidget& window = desktop().window();
    const int titles = stored->mapTo(&window, QPoint(0, stored->header().height())).y();
    CHECK(std::abs(fresh->mapTo(&window, QPoint()).y() - titles) <= 24);
    typeWhatIsRequired(QStringLiteral("2024-06-01"));
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    CHECK(fresh->mapTo(&window, QPoint()).y() - titles > 100);
    CHECK(stored->visualRect(stored->model()->index(0, 0)).isValid());
}

TEST_CASE_METHOD(BlankLicence, "a day outside the fund's period is told where it is typed") {
    typeWhatIsRequired(QStringLiteral("2022-06-01"));
    press(Qt::Key_Return);
    settle();
    const QModelIndex day =
        fresh->model()->index(0, columnTitled(*stored->model(), "登记备案日期"));
    CHECK(day.data(MarkRole).toInt() == static_cast<int>(CellMark::Kind::Warning));
    CHECK(
        day.data(Qt::ToolTipRole).toString().contains(QStringLiteral("2023-09-01 至 2024-12-31")));
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    CHECK(year().licences.size() == 1);  // a finding, no refusal
    CHECK(desktop().notice().contains(QStringLiteral("2022-06-01 不在资金的计算期间")));
    CHECK(desktop().window().findChild<Notice*>()->property("tone").toString() ==
          QStringLiteral("warn"));
}

TEST_CASE_METHOD(BlankLicence, "Alt+Down on a cell opens its list, in new and in stored records") {
    press(Qt::Key_Tab);
    REQUIRE(column() == QStringLiteral("方式"));
    press(Qt::Key_Down, Qt::AltModifier);
    CHECK(desktop().window().findChild<ChoiceList*>()->isVisible());
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    settle();
    const QModelIndex way = fresh->model()->index(0, columnTitled(*stored->model(), "方式"));
    CHECK(way.data().toString() == QStringLiteral("转让"));
}

TEST_CASE_METHOD(BlankLicence, "Alt+Down on a stored choice opens its list, on a text the filter") {
    session().edit(QStringLiteral("准备"), [](Edit& edit) {
        edit.put(test::licenceOf(5, Id<Organisation>{1}, Id<Organisation>{2}));
    });
    settle();
    stored->setFocus();
    stored->setCurrentIndex(stored->model()->index(0, columnTitled(*stored->model(), "方式")));
    press(Qt::Key_Down, Qt::AltModifier);
    CHECK(openEditor(*stored) != nullptr);
    CHECK(desktop().window().findChild<QWidget*>(QStringLiteral("filterPopup")) == nullptr);
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
    stored->setCurrentIndex(stored->model()->index(0, columnTitled(*stored->model(), "合同号")));
    press(Qt::Key_Down, Qt::AltModifier);
    CHECK(desktop().window().findChild<QWidget*>(QStringLiteral("filterPopup")) != nullptr);
}

TEST_CASE_METHOD(Blank, "Ctrl+F goes to the filter, to type over what it holds") {
    QLineEdit& filter = qobject_cast<TablePane*>(stored->parentWidget())->filterField();
    filter.setText(QStringLiteral("old"));
    press(Qt::Key_F, Qt::ControlModifier);
    REQUIRE(filter.hasFocus());
    type(QStringLiteral("new"));
    CHECK(filter.text() == QStringLiteral("new"));
}

TEST_CASE_METHOD(Blank, "in the box of the as-of date Ctrl+A and a day type over the whole day") {
    auto& box = childOf<QDateEdit>(desktop().window(), "asOf");
    box.setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("2023-11-15"));
    press(Qt::Key_Return);
    settle();
    CHECK(session().asOf() == Date(2023, 11, 15));
}

TEST_CASE_METHOD(Blank, "an editor is as wide as what it holds") {
    const int cell = fresh->visualRect(fresh->currentIndex()).width();
    const QString text(60, u'7');
    type(text);
    const CellEditor& editor = *openEditor(*fresh);
    CHECK(editor.width() > cell);
    CHECK(editor.width() >= editor.fontMetrics().horizontalAdvance(text));
}

TEST_CASE_METHOD(Blank, "undo names the record and the column that it takes back") {
    session().edit(QStringLiteral("准备"), [](Edit& edit) {
        for (int n = 1; n <= 3; ++n) {
            Survey survey;
            survey.number = "MY" + std::to_string(n);
            survey.date = Date(2024, 6, n);
            edit.put(survey);
        }
    });
    settle();
    stored->setFocus();
    stored->setCurrentIndex(stored->model()->index(1, columnTitled(*stored->model(), "满意")));
    typeAndEnter(QStringLiteral("42"));
    settle();
    CHECK(undoText().contains(QStringLiteral("“MY2”：满意")));
    stored->setCurrentIndex(stored->model()->index(0, columnTitled(*stored->model(), "满意")));
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Delete, Qt::ControlModifier);
    settle();
    CHECK(undoText().contains(QStringLiteral("“MY1”等 2 条")));
}

TEST_CASE_METHOD(Blank, "undo names the new record that is typed") {
    typeAndEnter(QStringLiteral("MY1"));
    typeAndEnter(QStringLiteral("soon"));
    CHECK(undoText().contains(QStringLiteral("“MY1”：")));
}

TEST_CASE_METHOD(EntryDesk, "undo calls a unit by its name") {
    desktop().goTo(QStringLiteral("registry"));
    TableView& units = table("units");
    units.setFocus();
    units.setCurrentIndex(units.model()->index(1, columnTitled(*units.model(), "联系人")));
    typeAndEnter(QStringLiteral("王工"));
    settle();
    const QString name = QString::fromStdString(year().registry.units()[1].name);
    CHECK(desktop()
              .window()
              .findChild<QAction*>(QStringLiteral("undo"))
              ->text()
              .contains(QStringLiteral("“%1”：联系人").arg(name)));
}

TEST_CASE_METHOD(EntryDesk, "an amount that is none is shown as it is typed, in 万元 too") {
    desktop().goTo(QStringLiteral("registry"));
    desktop().choose("wan");
    TableView& units = table("units");
    units.setFocus();
    const QModelIndex revenue = units.model()->index(1, columnTitled(*units.model(), "营业收入"));
    units.setCurrentIndex(revenue);
    typeAndEnter(QStringLiteral("abc"));
    settle();
    CHECK(revenue.data().toString() == QStringLiteral("abc"));
    desktop().choose("yuan");
    CHECK(revenue.data().toString() == QStringLiteral("abc"));
}

TEST_CASE_METHOD(BlankLicence, "an amount in 元 that is none is shown as typed among 万元") {
    desktop().choose("wan");
    const int column = columnTitled(*stored->model(), "合同金额");
    fresh->setFocus();
    fresh->setCurrentIndex(fresh->model()->index(0, column));
    typeAndEnter(QStringLiteral("abc"));
    settle();
    CHECK(fresh->model()->index(0, column).data().toString() == QStringLiteral("abc"));
}

TEST_CASE_METHOD(Blank, "the bar of what is to be mended shows its sentence whole") {
    typeAndEnter(QStringLiteral("MY1"));
    typeAndEnter(QString(120, u'九'));
    settle();
    FindingsBar& bar = entry("surveys").findings();
    REQUIRE(bar.isVisible());
    const auto& sentence = childOf<QLabel>(bar, "currentFinding");
    CHECK(sentence.height() >= sentence.heightForWidth(sentence.width()));
    CHECK(sentence.wordWrap());
}

TEST_CASE("a narrow bar of what is to be mended gives its sentence a line of its own") {
    FindingsBar bar;
    bar.show({{QStringLiteral("新增第 1 行"), QString(60, u'九'), true, [] {}}}, 1);
    const auto& sentence = childOf<QLabel>(bar, "currentFinding");
    bar.resize(500, 120);
    CHECK(eventually([&] { return sentence.width() > 440; }));
    CHECK(
        eventually([&] { return sentence.height() == sentence.heightForWidth(sentence.width()); }));
    CHECK(sentence.toolTip() == sentence.text());
    bar.resize(1200, 120);
    CHECK(eventually([&] { return sentence.x() > 100; }));
}

TEST_CASE_METHOD(EntryDesk, "the window's title names the file") {
    CHECK(desktop().window().windowTitle().contains(QStringLiteral("year.zlzh")));
    desktop().choose("closeFund");
    settle();
    CHECK_FALSE(desktop().window().windowTitle().contains(QStringLiteral("year.zlzh")));
}
