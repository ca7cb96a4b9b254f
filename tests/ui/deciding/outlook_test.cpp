// SPDX-License-Identifier: GPL-3.0-or-later
// What a decision comes to by itself is told by the day that is typed, and chosen by it.
#include "ui/awards/awards_fixture.h"
#include "ui/input/day_box.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::ui;

namespace {

/// A conclusion that comes to another result from October on.
struct Foreseen : AwardsDesk {
    Foreseen() {
        ActSubject subject{"SQ06", QStringLiteral("某单位")};
        subject.outlookOn = [](Date day) {
            return day < Date(2024, 10, 1)
                       ? ActOutlook{"pass", QStringLiteral("应为“通过”")}
                       : ActOutlook{"reduce", QStringLiteral("应为“核减后通过”")};
        };
        (new ActDialog(session(), "conclude", {subject}, &page()))->open();
        settle();
    }
    void setDay(Date day) { childOf<DayBox>(dialog(), "day").setDay(day); }
    [[nodiscard]] QComboBox& result() { return childOf<QComboBox>(dialog(), "result"); }
    [[nodiscard]] bool soonSays(const char* words) {
        return eventually([&] {
            return childOf<QLabel>(dialog(), "outlook").text() == QString::fromUtf8(words);
        });
    }
};

}  // namespace

TEST_CASE_METHOD(Foreseen, "the sentence and the result follow the day that is typed") {
    setDay(Date(2024, 9, 30));
    REQUIRE(soonSays("应为“通过”"));
    CHECK(result().currentData().toString() == QStringLiteral("pass"));
    setDay(Date(2024, 10, 1));
    REQUIRE(soonSays("应为“核减后通过”"));
    CHECK(result().currentData().toString() == QStringLiteral("reduce"));
}

TEST_CASE_METHOD(Foreseen, "a result that the person chose stays, whatever day is typed") {
    setDay(Date(2024, 9, 30));
    REQUIRE(soonSays("应为“通过”"));
    result().setFocus();
    QTest::keyClick(&result(), Qt::Key_End);
    REQUIRE(result().currentData().toString() == QStringLiteral("fail"));
    setDay(Date(2024, 10, 1));
    REQUIRE(soonSays("应为“核减后通过”"));
    CHECK(result().currentData().toString() == QStringLiteral("fail"));
}
