// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop ended from outside ends as if its window were closed.
#include "ui/shell/start/end_signals.h"

#include "support/fund_files.h"

#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

using namespace grants;
using namespace grants::ui;

namespace {

/// The program itself on a fund file, without a screen.
struct Desk {
    test::Scratch scratch;
    QTemporaryDir home;
    QProcess process;
    std::filesystem::path fund = scratch / "年.zlzh";

    Desk() {
        test::makeSmallFund(fund);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME",
                                 "XDG_RUNTIME_DIR", "TMPDIR", "HOME"})
            environment.insert(QLatin1String(name), home.path());
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/grantdesk"),
                      {QString::fromStdU16String(fund.u16string())});
    }
    ~Desk() {
        process.kill();
        process.waitForFinished();
    }
    [[nodiscard]] bool holdsLock() const {
        return std::filesystem::exists(fund.string() + ".lock");
    }
};

}  // namespace

TEST_CASE("a signal to end is told once on the window's thread") {
    EndSignals signals;
    QSignalSpy asked(&signals, &EndSignals::asked);
    std::raise(SIGTERM);
    REQUIRE(QTest::qWaitFor([&] { return !asked.empty(); }));
    CHECK(asked.size() == 1);
}

TEST_CASE("asked to end, the desktop closes its fund file and leaves nothing behind") {
    const int signal = GENERATE(SIGTERM, SIGHUP, SIGINT);
    Desk desk;
    REQUIRE(QTest::qWaitFor([&] { return desk.holdsLock(); }, 60'000));
    REQUIRE(kill(static_cast<pid_t>(desk.process.processId()), signal) == 0);
    REQUIRE(desk.process.waitForFinished(60'000));
    CHECK(desk.process.exitStatus() == QProcess::NormalExit);
    CHECK(desk.process.exitCode() == 0);
    CHECK_FALSE(desk.holdsLock());
}
