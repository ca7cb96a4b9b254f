// SPDX-License-Identifier: GPL-3.0-or-later
// When a new row is saved by the cursor leaving it, and when it stays.
#include "ui/entry/entry_fixture.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::ui;

namespace {

constexpr int kSurveyTab = 5;

/// The cursor in the blank line beneath a table of surveys.
struct BlankSurvey : EntryDesk {
    TableView* stored = nullptr;
    DraftView* fresh = nullptr;

    BlankSurvey() {
        goToKind(kSurveyTab);
        stored = &table("surveys");
        fresh = &entry("surveys").fresh();
        press(Qt::Key_Insert);
    }
    /// To the end of its row, which saves it.
    void typeSurvey() {
        for (const char* text : {"MY1", "2024-06-01", "8", "1", "1", "0"})
            typeAndEnter(QString::fromUtf8(text));
        settle();
        if (year().surveys.size() != 1) throw std::runtime_error("the survey is not saved");
    }
};

}  // namespace

TEST_CASE_METHOD(BlankSurvey, "a row that undo gave back waits, wherever the cursor goes") {
    typeSurvey();
    undo();
    REQUIRE(year().surveys.empty());
    press(Qt::Key_Insert);
    settle();
    press(Qt::Key_Up);
    press(Qt::Key_Down);
    settle();
    CHECK(year().surveys.empty());
    CHECK(sheet("满意度").drafts().size() == 1);
    press(Qt::Key_Up);
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    CHECK(year().surveys.size() == 1);
}

TEST_CASE_METHOD(BlankSurvey,
                 "a row that undo gave back is told as unsaved once one is elsewhere") {
    typeSurvey();
    undo();
    REQUIRE(year().surveys.empty());
    fresh->setFocus();
    fresh->setCurrentIndex(fresh->model()->index(0, 0));
    settle();
    stored->setFocus();
    settle();
    CHECK(entry("surveys").findings().isVisible());
    press(Qt::Key_F8);
    settle();
    CHECK(fresh->hasFocus());
    CHECK(fresh->currentIndex().row() == 0);
}

TEST_CASE_METHOD(BlankSurvey,
                 "a row that undo gave back is saved like any other once it is typed into") {
    typeSurvey();
    undo();
    REQUIRE(year().surveys.empty());
    fresh->setCurrentIndex(fresh->model()->index(0, columnTitled(*stored->model(), "满意")));
    typeAndEnter(QStringLiteral("9"));
    press(Qt::Key_Insert);
    settle();
    REQUIRE(year().surveys.size() == 1);
    CHECK(year().surveys.front().satisfied == 9);
}

TEST_CASE_METHOD(BlankSurvey,
                 "a whole row stays while rows are selected, and fills those beneath") {
    QApplication::clipboard()->setText(
        QStringLiteral("MY1\t\t8\t1\t1\t0\nMY2\t\t9\t1\t1\t0\nMY3\t\t7\t1\t1\t0"));
    press(Qt::Key_V, Qt::ControlModifier);
    settle();
    REQUIRE(sheet("满意度").drafts().size() == 3);
    const int day = columnTitled(*stored->model(), "日期");
    fresh->setFocus();
    fresh->setCurrentIndex(fresh->model()->index(0, day));
    typeAndEnter(QStringLiteral("2024-06-05"));
    fresh->setCurrentIndex(fresh->model()->index(0, day));
    press(Qt::Key_Down, Qt::ShiftModifier);
    settle();
    press(Qt::Key_Down, Qt::ShiftModifier);
    settle();
    CHECK(year().surveys.empty());
    press(Qt::Key_D, Qt::ControlModifier);
    settle();
    press(Qt::Key_Insert);
    settle();
    REQUIRE(year().surveys.size() == 3);
    for (const Survey& survey : year().surveys) CHECK(survey.date == Date(2024, 6, 5));
    CHECK(sheet("满意度").drafts().empty());
}

TEST_CASE_METHOD(BlankSurvey,
                 "a whole row that was selected with others is saved by a plain move") {
    typeSurvey();
    undo();
    fresh->setCurrentIndex(fresh->model()->index(0, columnTitled(*stored->model(), "满意")));
    typeAndEnter(QStringLiteral("9"));
    press(Qt::Key_Down, Qt::ShiftModifier);
    settle();
    CHECK(year().surveys.empty());
    press(Qt::Key_Left);
    settle();
    CHECK(year().surveys.size() == 1);
}
