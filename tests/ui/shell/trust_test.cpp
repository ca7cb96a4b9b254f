// SPDX-License-Identifier: GPL-3.0-or-later
// What another program does to the open fund file, and a full disk to what is being typed: nothing
// is lost, and the person is told what to do.
#include "ui/drafts/drafts.h"
#include "ui/support/desk_fixture.h"

#include <catch2/catch.hpp>
#include <sys/resource.h>

#include <QAction>
#include <QDir>
#include <QFile>
#include <QToolButton>
#include <csignal>

using namespace grants;
using namespace grants::ui;

namespace {

const Texts kSurvey = {"MY1", "2024-05-06", "3", "0", "0", "0"};
const Texts kHalf = {"MY1", "soon", "3", "0", "0", "0"};

void writeOver(const QString& name) {
    QFile file(name);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("somebody else's");
}

DraftSheet& surveys(Desktop& desktop) {
    return desktop.drafts().sheet(QStringLiteral("满意度"));
}

QByteArray draftsOn(const QString& file) {
    QFile drafts(file);
    return drafts.open(QIODevice::ReadOnly) ? drafts.readAll() : QByteArray();
}

/// No file takes another byte while it lives.
class FullDisk {
  public:
    FullDisk() : m_signal(std::signal(SIGXFSZ, SIG_IGN)) {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit none{0, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk() {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

  private:
    void (*m_signal)(int);
    rlimit m_before{};
};

}  // namespace

TEST_CASE("a fund file written over while it is open is told, and a rescue copy is offered") {
    Desktop desktop;
    desktop.openEmptyFund();
    writeOver(desktop.session().file());
    surveys(desktop).enter(QStringLiteral("录入"), {}, {kSurvey});
    desktop.waitUntilIdle();
    CHECK(desktop.notice().contains(QStringLiteral("救援副本")));
    auto& wayOut = childOf<QToolButton>(desktop.window(), "wayOut");
    CHECK(wayOut.isVisible());
    CHECK(wayOut.defaultAction() == desktop.window().findChild<QAction*>(QStringLiteral("rescue")));
    CHECK_FALSE(surveys(desktop).unkept().empty());
}

TEST_CASE("the rescue copy of a fund that was written over opens as a fund") {
    Desktop desktop;
    desktop.openEmptyFund();
    surveys(desktop).enter(QStringLiteral("录入"), {}, {kSurvey});
    desktop.waitUntilIdle();
    REQUIRE(desktop.session().year()->surveys.size() == 1);
    writeOver(desktop.session().file());
    const QString copy = desktop.folder() + QStringLiteral("/救援.zlzh");
    desktop.session().rescueFund(copy);
    desktop.waitUntilIdle();
    desktop.session().openFund(copy);
    desktop.waitUntilIdle();
    CHECK(desktop.session().file() == copy);
    CHECK(desktop.session().year()->surveys.size() == 1);
}

TEST_CASE("drafts that cannot be saved are told, and closing waits once") {
    Desktop desktop;
    desktop.openEmptyFund();
    const QString file = Drafts::fileOf(desktop.session().file());
    QDir().mkpath(file + QStringLiteral("/in the way"));  // no file can take this place
    surveys(desktop).enter(QStringLiteral("录入"), {}, {kHalf});
    desktop.waitUntilIdle();
    CHECK_FALSE(desktop.drafts().flush());
    CHECK(desktop.notice().contains(QStringLiteral("没有存下")));
    CHECK_FALSE(desktop.window().close());
    CHECK(desktop.window().close());
}

TEST_CASE("drafts that were saved are still there when the disk is full") {
    Desktop desktop;
    desktop.openEmptyFund();
    const QString file = Drafts::fileOf(desktop.session().file());
    surveys(desktop).enter(QStringLiteral("录入"), {}, {kHalf});
    desktop.waitUntilIdle();
    REQUIRE(desktop.drafts().flush());
    const QByteArray before = draftsOn(file);
    REQUIRE_FALSE(before.isEmpty());
    const FullDisk full;
    surveys(desktop).enter(QStringLiteral("录入"), {}, {kHalf});
    desktop.waitUntilIdle();
    CHECK_FALSE(desktop.drafts().flush());
    CHECK(draftsOn(file) == before);
}
