// SPDX-License-Identifier: GPL-3.0-or-later
// All that is not saved, opened as a list: in view whatever the window's room, and in nobody's way.
#include "ui/entry/surveys.h"

#include <catch2/catch.hpp>

#include <QListWidget>
#include <QScrollArea>
#include <QToolButton>

using namespace grants;
using namespace grants::ui;

namespace {

// What a screen of 1366×768 has at 150 %, less a frame.
constexpr QSize kUsual(1366, 768), kSmall(911 - 8, 512 - 36);

/// Two surveys with a cell to mend each, and new rows beneath that lack their day.
struct Unsaved : Surveys {
    Unsaved() {
        typeOver(0, "满意", QStringLiteral("许多"));
        typeOver(2, "不满意", QStringLiteral("-"));
        press(Qt::Key_Insert);
        paste(QStringLiteral("MY7\t?\t1\t1\t1\t1\nMY8\t?\t1\t1\t1\t1\nMY9\t?\t1\t1\t1\t1"));
    }
    [[nodiscard]] MainWindow& window() { return desk.desktop().window(); }
    [[nodiscard]] FindingsBar& bar() { return desk.entry("surveys").findings(); }
    [[nodiscard]] QToolButton& opener() { return childOf<QToolButton>(bar(), "showFindings"); }
    [[nodiscard]] QListWidget& list() { return childOf<QListWidget>(window(), "findingsList"); }
    void resize(QSize size) {
        window().resize(size);
        desk.settle();
    }
    /// Scrolls the page to the bar, and clicks what opens the list.
    void open() {
        QWidget* around = bar().parentWidget();
        while (around != nullptr && qobject_cast<QScrollArea*>(around) == nullptr)
            around = around->parentWidget();
        if (auto* area = qobject_cast<QScrollArea*>(around)) area->ensureWidgetVisible(&bar());
        desk.settle();
        QTest::mouseClick(&opener(), Qt::LeftButton);
        desk.settle();
    }
    [[nodiscard]] QRect placeOf(const QWidget& part) {
        return {part.mapTo(&window(), QPoint()), part.size()};
    }
};

}  // namespace

TEST_CASE_METHOD(Unsaved, "the list opens in view, in a large window and in a small one") {
    resize(GENERATE(kUsual, kSmall));
    open();
    REQUIRE(list().isVisible());
    CHECK(window().rect().contains(placeOf(list())));
    CHECK(list().count() == static_cast<int>(bar().count()));
    const QRect first = list().visualItemRect(list().item(0));
    CHECK(first.top() >= 0);
    CHECK(first.bottom() <= list().viewport()->height());
    CHECK_FALSE(placeOf(list()).intersects(placeOf(bar())));
}

TEST_CASE_METHOD(Unsaved, "the list takes no room from the table and moves nothing") {
    resize(kUsual);
    const QRect stored = placeOf(*table), fresh = placeOf(desk.entry("surveys").fresh());
    open();
    CHECK(placeOf(*table) == stored);
    CHECK(placeOf(desk.entry("surveys").fresh()) == fresh);
}

TEST_CASE_METHOD(Unsaved, "in the list one goes down by the arrow and to the cell by Enter") {
    open();
    const int last = list().count() - 1;
    for (int step = 0; step < last; ++step) desk.press(Qt::Key_Down);
    press(Qt::Key_Return);
    CHECK_FALSE(list().isVisible());
    CHECK_FALSE(opener().isChecked());
    CHECK(table->hasFocus());
    CHECK(table->currentIndex() == cell(2, "不满意"));
}

TEST_CASE_METHOD(Unsaved, "Esc closes the list and gives the keyboard back") {
    QWidget* before = QApplication::focusWidget();
    open();
    press(Qt::Key_Escape);
    CHECK_FALSE(list().isVisible());
    CHECK(QApplication::focusWidget() == before);
}

TEST_CASE_METHOD(Unsaved,
                 "a second click on its button closes the list, and so does one beside it") {
    open();
    QTest::mouseClick(&opener(), Qt::LeftButton);
    CHECK_FALSE(list().isVisible());
    open();
    REQUIRE(list().isVisible());
    click(1, "满意");
    CHECK_FALSE(list().isVisible());
    CHECK_FALSE(opener().isChecked());
}

TEST_CASE_METHOD(Unsaved, "the list goes with its page") {
    open();
    desk.desktop().goTo(QStringLiteral("registry"));
    CHECK_FALSE(list().isVisible());
}
