// SPDX-License-Identifier: GPL-3.0-or-later
// When an unattended window locks is for whoever manages people to choose.
#include "ui/base/settings.h"
#include "ui/shell/gate/idle_watch.h"
#include "ui/shell/handover.h"

#include <catch2/catch.hpp>

#include <QSpinBox>
#include <QTimer>

using namespace grants;
using namespace grants::ui;

namespace {

constexpr int kMinute = 60'000;  // milliseconds

struct IdleTime : Handover {
    [[nodiscard]] QSpinBox& minutes() {
        desktop.goTo(QStringLiteral("settings"));
        return find<QSpinBox>("idleMinutes");
    }
    /// Milliseconds until the window locks, when nobody touches it.
    [[nodiscard]] int waiting() {
        return desktop.window().findChild<IdleWatch*>()->findChild<QTimer*>()->interval();
    }
};

}  // namespace

TEST_CASE_METHOD(IdleTime, "an administrator chooses when the window locks") {
    signIn("admin");
    REQUIRE(minutes().isEnabled());
    QTest::keyClick(&minutes(), Qt::Key_Up);
    CHECK(minutes().value() == 11);
    CHECK(waiting() == 11 * kMinute);
}

TEST_CASE_METHOD(IdleTime, "of the others everybody sees it, and why it is not his to choose") {
    const auto* const login = GENERATE("clerk", "officer", "finance", "chief", "auditor");
    CAPTURE(login);
    signIn(login);
    CHECK(minutes().isVisible());
    CHECK_FALSE(minutes().isEnabled());
    CHECK_THAT(minutes().toolTip().toStdString(), Catch::Contains("某admin"));
    QTest::keyClick(&minutes(), Qt::Key_Down);
    desktop.session().setIdleMinutes(0);
    CHECK(waiting() == 10 * kMinute);
}

TEST_CASE_METHOD(IdleTime, "what an administrator chose holds for who comes after him") {
    signIn("admin");
    QTest::keyClick(&minutes(), Qt::Key_Down);
    handTo("clerk");
    CHECK(minutes().value() == 9);
    CHECK(waiting() == 9 * kMinute);
}

TEST_CASE_METHOD(IdleTime, "what was chosen for another file does not hold for this one") {
    Settings().setIdleMinutes(QStringLiteral("/another/file.zlzh"), 0);
    signIn("clerk");
    CHECK(waiting() == 10 * kMinute);
}
