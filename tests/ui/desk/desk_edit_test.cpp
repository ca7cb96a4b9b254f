// SPDX-License-Identifier: GPL-3.0-or-later
// Changes through the desk: committed beside the window, taken back, told by kind.
#include "support/fund_files.h"
#include "ui/support/desk_fixture.h"

#include <catch2/catch.hpp>

#include <QSignalSpy>
#include <QTest>

using namespace grants;
using namespace grants::ui;

namespace {

/// A desk with an empty fund file and a way to enter a survey.
struct EmptyDesk {
    Desktop desktop;
    EmptyDesk() { desktop.openEmptyFund(); }
    [[nodiscard]] Session& session() { return desktop.session(); }
    void enterSurvey(const std::string& number) {
        session().edit(QStringLiteral("录入满意度"), [number](Edit& edit) {
            edit.put(Survey{{}, number, Date(2024, 6, 1), 1, 0, 0, 0, 0});
        });
        desktop.waitUntilIdle();
    }
    [[nodiscard]] std::size_t surveys() { return session().year()->surveys.size(); }
};

}  // namespace

TEST_CASE("what is entered at the desk is taken back and done again by name") {
    EmptyDesk empty;
    empty.enterSurvey("MY1");
    CHECK(empty.surveys() == 1);
    CHECK(empty.session().undoable() == QStringLiteral("录入满意度"));
    empty.session().undo();
    empty.desktop.waitUntilIdle();
    CHECK(empty.surveys() == 0);
    CHECK(empty.session().undoable().isEmpty());
    empty.session().redo();
    empty.desktop.waitUntilIdle();
    CHECK(empty.surveys() == 1);
}

TEST_CASE(
    "after a decision the desk takes back what it does not rest on, and nothing before that") {
    EmptyDesk empty;
    empty.session().edit(QStringLiteral("录入申报"), [](Edit& edit) {
        Application application = test::applicationOf(edit.put(test::unitOf(1)));
        application.takenUp = "draft";
        edit.put(application);
    });
    empty.enterSurvey("MY1");
    Act withdraw{Subject::Application, "SL101", "withdraw"};
    empty.session().act({withdraw});
    empty.desktop.waitUntilIdle();
    REQUIRE(empty.session().year()->decisions.size() == 1);
    CHECK(empty.session().undoable() == QStringLiteral("录入满意度"));
    empty.session().undo();
    empty.desktop.waitUntilIdle();
    CHECK(empty.surveys() == 0);
    CHECK(empty.session().undoable().isEmpty());
}

TEST_CASE("pages hear which kinds changed") {
    EmptyDesk empty;
    Changes heard;
    QObject::connect(&empty.session(), &Session::changed,
                     [&](Changes changes) { heard = changes; });
    empty.enterSurvey("MY1");
    CHECK(heard.has(kindOf<Survey>()));
    CHECK_FALSE(heard.has(kindOf<Organisation>()));
}

TEST_CASE("a refused change is told and leaves nothing to take back") {
    EmptyDesk empty;
    empty.enterSurvey("MY1");
    bool committed = true;
    empty.session().edit(
        QStringLiteral("录入满意度"),
        [](Edit& edit) {
            edit.put(Survey{{}, "MY1", Date(2024, 6, 2), 1, 0, 0, 0, 0});
        },
        [&](bool done) { committed = done; });
    empty.desktop.waitUntilIdle();
    CHECK_FALSE(committed);
    CHECK_FALSE(empty.desktop.notice().isEmpty());
    CHECK(empty.surveys() == 1);
}

TEST_CASE("another fund file starts with nothing to take back") {
    EmptyDesk empty;
    empty.enterSurvey("MY1");
    empty.desktop.openSample();
    CHECK(empty.session().undoable().isEmpty());
}
