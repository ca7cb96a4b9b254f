// SPDX-License-Identifier: GPL-3.0-or-later
// While drafts come and go, Qt's contract of models is kept and screen readers can follow.
#include "ui/entry/entry_fixture.h"
#include "ui/support/spoken.h"

#include <catch2/catch.hpp>

#include <QAccessible>

using namespace grants;
using namespace grants::ui;

namespace {

constexpr int kSurveys = 5;
constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

/// All that can happen to drafts: begun, left unfinished, kept, pasted, taken back, thrown away.
void letDraftsComeAndGo(EntryDesk& desk, const std::function<void()>& look) {
    const auto then = [&](const std::function<void()>& act) {
        act();
        desk.settle();
        look();
    };
    then([&] { desk.press(Qt::Key_Insert); });
    then([&] { desk.typeAndEnter(QStringLiteral("MY1")); });
    then([&] { desk.press(Qt::Key_Return, Qt::ControlModifier); });
    then([&] { desk.typeAndEnter(QStringLiteral("MY2")); });
    QApplication::clipboard()->setText(
        QStringLiteral("MY3\t2024-06-01\t1\t1\t1\t1\nMY4\t?\t1\t1\t1\t1\nMY5\t?\t1\t1\t1\t1"));
    then([&] { desk.press(Qt::Key_Insert); });
    then([&] { desk.press(Qt::Key_V, Qt::ControlModifier); });
    for (int step = 0; step < 3; ++step) then([&] { desk.undo(); });
    for (int step = 0; step < 3; ++step) then([&] { desk.redo(); });
    then([&] { desk.press(Qt::Key_Up); });
    then([&] { desk.press(Qt::Key_Delete, Qt::ControlModifier); });
    then([&] { desk.desktop().choose("wan"); });
    then([&] { desk.desktop().choose("yuan"); });
    then([&] { desk.desktop().choose("closeFund"); });
}

}  // namespace

TEST_CASE("the rows of drafts keep Qt's contract of models while they come and go") {
    EntryDesk desk;
    desk.goToKind(kSurveys);
    const QAbstractItemModelTester drafts(desk.entry("surveys").fresh().model(), kFatal);
    const QAbstractItemModelTester stored(desk.table("surveys").model(), kFatal);
    std::size_t most = 0;
    letDraftsComeAndGo(desk, [&] { most = std::max(most, desk.sheet("满意度").drafts().size()); });
    CHECK(most >= 3);
}

TEST_CASE("a screen reader follows while drafts come and go") {
    const ScreenReader reader;
    EntryDesk desk;
    desk.goToKind(kSurveys);
    QStringList heard;
    letDraftsComeAndGo(
        desk, [&] { heard += spokenOfCells(desk.entry("surveys").fresh(), QAccessible::Name); });
    CHECK(heard.contains(QStringLiteral("MY2")));
}

TEST_CASE("a screen reader follows a form while its records come and go") {
    const ScreenReader reader;
    EntryDesk desk;
    desk.goToKind(kSurveys);
    desk.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    desk.type(QStringLiteral("MY1"));
    desk.press(Qt::Key_S, Qt::ControlModifier);
    desk.settle();
    CHECK(spoken(*QApplication::focusWidget(), QAccessible::Name) == QStringLiteral("日期"));
    CHECK(spoken(*QApplication::focusWidget(), QAccessible::Description)
              .contains(QStringLiteral("日期")));
    desk.press(Qt::Key_Escape);
    desk.settle();
    desk.goToKind(0);
    desk.desktop().choose("closeFund");
    desk.settle();
    CHECK_FALSE(desk.session().isOpen());
}

TEST_CASE("a screen reader hears what is wrong with a cell") {
    const ScreenReader reader;
    EntryDesk desk;
    desk.goToKind(kSurveys);
    desk.press(Qt::Key_Insert);
    desk.typeAndEnter(QStringLiteral("MY1"));
    desk.typeAndEnter(QStringLiteral("2024-02-30"));
    desk.settle();
    CHECK(spokenOfCells(desk.entry("surveys").fresh(), QAccessible::Description)
              .join(u'\n')
              .contains(QStringLiteral("2024-02-30")));
}
