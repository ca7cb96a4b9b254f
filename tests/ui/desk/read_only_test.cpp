// SPDX-License-Identifier: GPL-3.0-or-later
// A fund file that can only be read is shown, and says so wherever one would change it.
#include "ui/drafts/drafts.h"
#include "ui/support/desk_fixture.h"
#include "ui/table/table_view.h"

#include <catch2/catch.hpp>
#include <unistd.h>

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QTest>
#include <optional>

using namespace grants;
using namespace grants::ui;

namespace {

const Texts kHalf = {"MY1", "soon", "3", "0", "0", "0"};

DraftSheet& surveys(Desktop& desktop) {
    return desktop.drafts().sheet(QStringLiteral("满意度"));
}

/// Root may write everywhere; rights are asked of nobody while it lives.
class AsNobody {
  public:
    AsNobody() { call(65534); }
    ~AsNobody() { call(0); }
    AsNobody(const AsNobody&) = delete;
    AsNobody& operator=(const AsNobody&) = delete;

  private:
    static void call(uid_t user) {
        if (geteuid() == 0 && setreuid(user, static_cast<uid_t>(-1)) != 0)
            throw std::runtime_error("the rights stay");
    }
};

/// A window on a fund file that nobody may write any more, with a record half typed.
struct OnlyRead {
    Desktop desktop;
    QString file;
    std::optional<AsNobody> nobody;

    OnlyRead() {
        desktop.openEmptyFund();
        file = desktop.session().file();
        surveys(desktop).enter(QStringLiteral("录入"), {}, {kHalf});
        desktop.waitUntilIdle();
        desktop.choose("closeFund");
        desktop.waitUntilIdle();
        QFile::setPermissions(file, QFile::Permissions(0x4444));
        QFile::setPermissions(desktop.folder(), QFile::Permissions(0x7755));
        nobody.emplace();
        desktop.session().openFund(file);
        desktop.waitUntilIdle();
        if (!desktop.session().isOpen())
            throw std::runtime_error("not opened: " + desktop.notice().toStdString());
    }
    [[nodiscard]] std::string reason() { return desktop.session().readOnlyReason().toStdString(); }
};

}  // namespace

TEST_CASE_METHOD(OnlyRead, "a fund that can only be read says so and why beside its name") {
    const auto& badge = childOf<QLabel>(desktop.window(), "readOnlyBadge");
    CHECK(badge.isVisible());
    CHECK_THAT(badge.toolTip().toStdString(), Catch::Contains("year.zlzh 是只读的"));
}

TEST_CASE_METHOD(OnlyRead, "what would change a fund that can only be read is off and says why") {
    const auto& import = childOf<QAction>(desktop.window(), "import");
    CHECK_FALSE(import.isEnabled());
    CHECK(import.toolTip().toStdString() == reason());
    CHECK(childOf<QAction>(desktop.window(), "exportBudget").isEnabled());
}

TEST_CASE_METHOD(OnlyRead, "a fund that can only be read takes nothing typed, and no change") {
    CHECK(surveys(desktop).entry() == nullptr);
    desktop.session().edit(QStringLiteral("录入"), [](Edit&) {});
    desktop.waitUntilIdle();
    CHECK(desktop.notice().toStdString() == reason());
}

TEST_CASE_METHOD(OnlyRead, "what was half typed is there again once the fund can be written") {
    CHECK(desktop.drafts().flush());
    desktop.choose("closeFund");
    desktop.waitUntilIdle();
    nobody.reset();
    QFile::setPermissions(file, QFile::Permissions(0x6600));
    desktop.session().openFund(file);
    desktop.waitUntilIdle();
    CHECK(surveys(desktop).unkept().size() == 1);
}

TEST_CASE_METHOD(OnlyRead, "another fund that can be written takes changes again") {
    nobody.reset();
    desktop.session().createFund(desktop.folder() + QStringLiteral("/other.zlzh"));
    desktop.waitUntilIdle();
    const auto& import = childOf<QAction>(desktop.window(), "import");
    CHECK(import.isEnabled());
    CHECK_THAT(import.toolTip().toStdString(), !Catch::Contains("只读"));
}

TEST_CASE_METHOD(OnlyRead, "whoever types into a fund that can only be read hears why it stays") {
    desktop.goTo(QStringLiteral("registry"));
    auto& units = childOf<TableView>(desktop.window(), "units");
    QTest::keyClick(&units, Qt::Key_Down);
    CHECK(desktop.notice().isEmpty());
    QTest::keyClick(&units, 'a');
    CHECK(desktop.notice().toStdString() == reason());
}
