// SPDX-License-Identifier: GPL-3.0-or-later
// Where the page 项目申报 has to be scrolled, whoever types sees the cell that he types into.
#include "ui/applications/applications_fixture.h"
#include "ui/shell/scrolled_page.h"

#include <catch2/catch.hpp>

#include <QScrollBar>

using namespace grants;
using namespace grants::ui;

namespace {

/// A screen of 1366×768 at 150 %, less a frame.
struct LittleRoom : Applicant {
    LittleRoom() {
        desktop().window().resize(911 - 8, 512 - 36);
        settle();
    }
    /// The table with the keyboard, whether one types in it or not.
    [[nodiscard]] static QAbstractItemView& typedInto() {
        QWidget* focus = QApplication::focusWidget();
        while (focus != nullptr && qobject_cast<QAbstractItemView*>(focus) == nullptr)
            focus = focus->parentWidget();
        if (focus == nullptr) throw std::runtime_error("the keyboard is in no table");
        return *qobject_cast<QAbstractItemView*>(focus);
    }
    [[nodiscard]] static ScrolledPage& scrolledAround(const QWidget& widget) {
        for (QWidget* each = widget.parentWidget(); each != nullptr; each = each->parentWidget())
            if (auto* page = qobject_cast<ScrolledPage*>(each)) return *page;
        throw std::runtime_error("no page is scrolled around it");
    }
    /// From its top to its end, wherever the page is scrolled.
    [[nodiscard]] static bool isCursorSeen() {
        const QAbstractItemView& view = typedInto();
        const QRect cell = view.visualRect(view.currentIndex());
        const QRect seen = view.viewport()->visibleRegion().boundingRect();
        return !seen.isEmpty() && seen.top() <= cell.top() && cell.bottom() <= seen.bottom();
    }
    [[nodiscard]] bool comesIntoView() {
        settle();
        return eventually([] { return isCursorSeen(); });
    }
    /// What the page is scrolled by, and what is scrolled.
    [[nodiscard]] static QScrollBar& barAround(const QWidget& widget) {
        return *scrolledAround(widget).verticalScrollBar();
    }
    [[nodiscard]] static QWidget& pageAround(const QWidget& widget) {
        return *scrolledAround(widget).widget();
    }
    /// A whole new application, ended by Ctrl+Enter.
    void file() {
        beginRow();
        type(QStringLiteral("1000000"));
        press(Qt::Key_Return, Qt::ControlModifier);
        settle();
    }
};

}  // namespace

TEST_CASE_METHOD(LittleRoom, "the row that is begun is seen cell by cell") {
    press(Qt::Key_Insert);
    for (const char* typed : {"yzzlyy", "nengli", "1000000"}) {
        CHECK(comesIntoView());
        typeAndEnter(QLatin1String(typed));
    }
    CHECK(comesIntoView());
}

TEST_CASE_METHOD(LittleRoom,
                 "once an application is saved its first promise is seen, and the next") {
    file();
    REQUIRE(promises().hasFocus());
    for (int promise = 0; promise < 13 && promises().hasFocus(); ++promise) {
        INFO("promise " << promises().currentIndex().row());
        CHECK(comesIntoView());
        typeAndEnter(promise == 0 ? QString() : QStringLiteral("300"));
    }
}

TEST_CASE_METHOD(LittleRoom, "in every part of an application the row that is begun is seen") {
    file();
    for (int part = 1; part <= 4; ++part) {
        INFO("part " << part);
        showPart(part);
        parts().setFocus();
        press(Qt::Key_Insert);
        CHECK(comesIntoView());
        press(Qt::Key_Tab);
        CHECK(comesIntoView());
    }
}

TEST_CASE_METHOD(LittleRoom, "back from the parts the list's own cell is seen") {
    file();
    parts().setFocus();
    settle();
    list().setFocus();
    CHECK(comesIntoView());
}

TEST_CASE_METHOD(LittleRoom,
                 "a row that is clicked at the edge stays under the mouse, and is chosen") {
    file();
    QScrollBar& bar = barAround(list());
    const QRect row = list().visualRect(list().model()->index(0, 0));
    REQUIRE(bar.maximum() > 0);
    bar.setValue(list().viewport()->mapTo(&pageAround(list()), row.topLeft()).y());
    const int before = bar.value();
    REQUIRE(before > 0);
    QTest::mousePress(list().viewport(), Qt::LeftButton, {}, row.center());
    CHECK(bar.value() == before);
    QTest::mouseRelease(list().viewport(), Qt::LeftButton, {}, row.center());
    CHECK(list().selectionModel()->isSelected(list().model()->index(0, 0)));
}
