// SPDX-License-Identifier: GPL-3.0-or-later
// A second start hands what it was asked for to the first.
#include "ui/shell/start/single_instance.h"

#include "ui/support/desk_fixture.h"

#include <catch2/catch.hpp>

#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <thread>

using namespace grants;
using namespace grants::ui;

namespace {

struct Meeting {
    QTemporaryDir folder;
    QString place = folder.filePath(QStringLiteral("desk"));

    /// A start on a thread of its own, as it would be a program of its own.
    bool secondStart(const Errand& errand) {
        std::atomic<int> taken{-1};
        std::thread second([&] { taken = SingleInstance(place).handOver(errand) ? 1 : 0; });
        const bool ended = eventually([&] { return taken >= 0; });
        second.join();
        return ended && taken == 1;
    }
};

/// A variable of the environment as it is while this lives.
class Variable {
  public:
    Variable(const char* name, const char* value) : m_name(name), m_before(qgetenv(name)) {
        qputenv(name, value);
    }
    ~Variable() { m_before.isNull() ? qunsetenv(m_name) : qputenv(m_name, m_before); }
    Variable(const Variable&) = delete;
    Variable& operator=(const Variable&) = delete;

  private:
    const char* m_name;
    QByteArray m_before;
};

}  // namespace

TEST_CASE("the second start gives its files to the first, which takes them in its window") {
    Meeting meeting;
    Desktop desktop;
    SingleInstance first(meeting.place);
    REQUIRE(first.listen());
    QObject::connect(&first, &SingleInstance::asked, &desktop.program(), &Program::take);
    desktop.window().showMinimized();
    CHECK(meeting.secondStart({{}, true}));
    desktop.waitUntilIdle();
    CHECK(desktop.session().isSample());
    CHECK_FALSE(desktop.window().isMinimized());
}

TEST_CASE("files with blanks and Chinese names arrive as they are") {
    Meeting meeting;
    SingleInstance first(meeting.place);
    REQUIRE(first.listen());
    QSignalSpy asked(&first, &SingleInstance::asked);
    const QStringList files{QStringLiteral("/数 据/一年.zlzh"), QStringLiteral("/a\n\"b\".xlsx")};
    REQUIRE(meeting.secondStart({files, false}));
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().front().value<Errand>().files == files);
}

TEST_CASE("only one start listens at a time") {
    Meeting meeting;
    SingleInstance first(meeting.place), second(meeting.place);
    CHECK(first.listen());
    CHECK_FALSE(second.listen());
}

TEST_CASE("what a killed program left behind keeps nobody from starting") {
    Meeting meeting;
    // Its socket, and its lock naming a process that is no more.
    QFile socket(meeting.place), lock(meeting.place + QStringLiteral(".lock"));
    REQUIRE(socket.open(QIODevice::WriteOnly));
    socket.close();
    REQUIRE(lock.open(QIODevice::WriteOnly));
    lock.write("999999999\ngrantdesk\n" + QSysInfo::machineHostName().toUtf8() + "\n\n\n");
    lock.close();
    SingleInstance next(meeting.place);
    REQUIRE(next.listen());
    QSignalSpy asked(&next, &SingleInstance::asked);
    CHECK(meeting.secondStart({{QStringLiteral("/a.zlzh")}, false}));
    CHECK(asked.size() == 1);
}

TEST_CASE("a start that finds nobody listening says so in good time") {
    Meeting meeting;
    QElapsedTimer clock;
    clock.start();
    CHECK_FALSE(SingleInstance(meeting.place).handOver({}));
    CHECK(clock.elapsed() < 5000);
}

TEST_CASE("a message that makes no sense is passed over") {
    Meeting meeting;
    SingleInstance first(meeting.place);
    REQUIRE(first.listen());
    QSignalSpy asked(&first, &SingleInstance::asked);
    QLocalSocket stranger;
    stranger.connectToServer(meeting.place);
    REQUIRE(eventually([&] { return stranger.state() == QLocalSocket::ConnectedState; }));
    stranger.write(QByteArray("\xff\xff\xff\xf0 not an errand"));
    stranger.flush();
    CHECK(meeting.secondStart({{QStringLiteral("/b.zlzh")}, false}));
    CHECK(asked.size() == 1);
}

TEST_CASE("starts with other settings do not meet") {
    const QString usual = SingleInstance::usualPlace();
    const QString name = QCoreApplication::applicationName();
    QCoreApplication::setApplicationName(QStringLiteral("another"));
    CHECK(SingleInstance::usualPlace() != usual);
    QCoreApplication::setApplicationName(name);
    CHECK(SingleInstance::usualPlace() == usual);
}

TEST_CASE(
    "without a folder of the session's, starts meet in the program's own and not where one works") {
    const Variable session("XDG_RUNTIME_DIR", "/dev/null/none"), temporary("TMPDIR", "/dev/null");
    const QString place = SingleInstance::usualPlace();
    CHECK(QFileInfo(place).path() ==
          QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
}
