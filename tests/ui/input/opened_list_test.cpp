// SPDX-License-Identifier: GPL-3.0-or-later
// A list that is opened to be looked at changes nothing.
#include "ui/input/typing.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::ui;

namespace {

/// A cell that holds something already, with its list opened by the keyboard.
struct LookedAt : Typing {
    explicit LookedAt(const char* held) : Typing("转让许可", "方式") {
        editor->setText(QString::fromUtf8(held));
        press(Qt::Key_Down, Qt::AltModifier);
        if (!editor->isListShown()) throw std::runtime_error("no list");
    }
    [[nodiscard]] QString marked() {
        const auto found = window.findChild<ChoiceList*>()->marked();
        return found ? found->text : QString();
    }
    QString afterEnter() {
        press(Qt::Key_Return);
        return editor->typed();
    }
};

}  // namespace

TEST_CASE("an opened list marks what the cell holds, so that Enter leaves it as it is") {
    for (const char* held : {"转让", "许可"}) {
        INFO(held);
        LookedAt cell(held);
        CHECK(cell.marked() == QString::fromUtf8(held));
        CHECK(cell.afterEnter() == QString::fromUtf8(held));
    }
}

TEST_CASE("where a cell holds no choice an opened list marks none") {
    LookedAt cell("租赁");
    CHECK(cell.marked().isEmpty());
    CHECK(cell.afterEnter() == QStringLiteral("租赁"));
}

TEST_CASE("in an empty cell an opened list marks none, and Enter leaves it empty") {
    LookedAt cell("");
    CHECK(cell.marked().isEmpty());
    CHECK(cell.afterEnter().isEmpty());
}

TEST_CASE("from what an opened list marks the arrows go on") {
    LookedAt cell("转让");
    cell.press(Qt::Key_Down);
    const QString next = cell.marked();
    CHECK_FALSE(next.isEmpty());
    CHECK(next != QStringLiteral("转让"));
    CHECK(cell.afterEnter() == next);
}
