// SPDX-License-Identifier: GPL-3.0-or-later
// Where the page 项目申报 has to be scrolled, whoever types sees the cell that he types into.
#include "ui/applications/applications_fixture.h"

#include <catch2/catch.hpp>

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
