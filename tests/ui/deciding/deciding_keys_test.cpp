// SPDX-License-Identifier: GPL-3.0-or-later
// A question that decides something, answered by keys: Enter goes on, and only on the button, or
// with Ctrl, it decides.
#include "ui/awards/awards_fixture.h"
#include "ui/input/day_box.h"

#include <catch2/catch.hpp>

#include <QInputMethodEvent>
#include <QLabel>

using namespace grants;
using namespace grants::ui;

namespace {

/// SQ06 is to be proposed, which must be given nothing.
struct Question : AwardsDesk {
    Question() {
        choose("proposals", "SQ06");
        press("button-propose");
    }
    [[nodiscard]] std::string focused() {
        return dialog().focusWidget()->objectName().toStdString();
    }
    /// As an input method commits it.
    void compose(const QString& words) {
        QInputMethodEvent committed;
        committed.setCommitString(words);
        QCoreApplication::sendEvent(dialog().focusWidget(), &committed);
    }
    void enter(Qt::KeyboardModifiers with = {}) {
        QTest::keyClick(dialog().focusWidget(), Qt::Key_Return, with);
        settle();
    }
    [[nodiscard]] bool isAsked() {
        const auto dialogs = page().findChildren<ActDialog*>();
        return std::any_of(dialogs.begin(), dialogs.end(),
                           [](const ActDialog* each) { return each->isVisible(); });
    }
};

}  // namespace

TEST_CASE_METHOD(Question, "a question begins in its first field, where Enter decides nothing") {
    CHECK(focused() == "day");
    enter();
    CHECK(isAsked());
    CHECK(stateOf("SQ06") == "reviewed");
}

TEST_CASE_METHOD(Question, "Enter goes from field to field and decides on the button") {
    std::vector<std::string> way;
    for (int step = 0; step < 3; ++step) {
        enter();
        way.push_back(focused());
    }
    CHECK(way == std::vector<std::string>{"amount", "opinion", "decide"});
    enter();
    CHECK_FALSE(isAsked());
    CHECK(stateOf("SQ06") == "proposed");
}

TEST_CASE_METHOD(Question, "Ctrl+Enter decides from any field") {
    enter(Qt::ControlModifier);
    CHECK(stateOf("SQ06") == "proposed");
}

TEST_CASE_METHOD(Question, "what was typed stays when one goes on, and when it is refused") {
    QTest::keyClicks(dialog().focusWidget(), QStringLiteral("20240610"));
    enter();
    QTest::keyClicks(dialog().focusWidget(), QStringLiteral("99999999"));
    enter();
    compose(QStringLiteral("同意"));
    enter(Qt::ControlModifier);
    REQUIRE(isAsked());
    CHECK(stateOf("SQ06") == "reviewed");
    CHECK(childOf<DayBox>(dialog(), "day").day() == Date(2024, 6, 10));
    CHECK(childOf<QLineEdit>(dialog(), "amount").text() == QStringLiteral("99999999"));
    CHECK(childOf<QLineEdit>(dialog(), "opinion").text() == QStringLiteral("同意"));
}

TEST_CASE_METHOD(Question, "that a day is none is past once another one is typed") {
    QTest::keyClicks(dialog().focusWidget(), QStringLiteral("2026-12-004"));
    enter(Qt::ControlModifier);
    const auto& hint = childOf<QLabel>(dialog(), "refusal");
    REQUIRE(hint.isVisible());
    auto& day = childOf<DayBox>(dialog(), "day");
    day.setFocus();
    day.selectAll();
    QTest::keyClicks(&day, QStringLiteral("20240610"));
    CHECK_FALSE(hint.isVisible());
}

TEST_CASE_METHOD(Question, "after a refusal one is back in the fields, not on a button") {
    childOf<QLineEdit>(dialog(), "amount").setText(QStringLiteral("99999999"));
    enter(Qt::ControlModifier);
    REQUIRE(isAsked());
    CHECK(focused() == "day");
}
