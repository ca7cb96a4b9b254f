// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing holds the window for longer than 100 ms: a timer that should fire every few milliseconds
// tells when it could not.
#include "exchange/import/import_workbook.h"
#include "support/source_dir.h"
#include "ui/importing/import_fixture.h"
#include "ui/support/watchdog.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <thread>

using namespace grants;
using namespace grants::ui;

namespace {

/// The sanitizers slow everything down.
#ifdef GRANTDESK_SANITIZED
constexpr qint64 kLimit = 400;
#else
constexpr qint64 kLimit = 100;
#endif

/// `odd` stands as the date in every other row.
QString surveys(const QString& folder, int rows, const char* odd = "2024-05-01") {
    const QString file = folder + QStringLiteral("/满意度.csv");
    QFile csv(file);
    REQUIRE(csv.open(QIODevice::WriteOnly));
    csv.write("调查编号,日期,满意,比较满意,基本满意,不满意\n");
    for (int row = 0; row < rows; ++row)
        csv.write(QStringLiteral("DC%1,%2,10,5,2,1\n")
                      .arg(row, 6, 10, QLatin1Char('0'))
                      .arg(QLatin1String(row % 2 == 0 ? "2024-05-01" : odd))
                      .toUtf8());
    return file;
}

void import(Desktop& desktop, const QString& file) {
    desktop.session().run(
        QStringLiteral("导入"), [file](Workspace& workspace, const Progress& progress) {
            (void)importWorkbooks(workspace, {file.toStdU16String()}, {}, progress);
        });
    desktop.waitUntilIdle();
}

}  // namespace

TEST_CASE("importing the sample year never holds the window") {
    Desktop desktop;
    desktop.openEmptyFund();
    desktop.goTo(QStringLiteral("evidence"));
    const Watchdog watchdog;
    import(desktop,
           QString::fromStdString(test::sourcePath("resources/samples/district-year.xlsx")));
    CHECK_FALSE(desktop.session().year()->licences.empty());
    CHECK(watchdog.longest() <= kLimit);
}

TEST_CASE("importing 20 000 rows never holds the window") {
    Desktop desktop;
    desktop.openEmptyFund();
    desktop.goTo(QStringLiteral("evidence"));
    const Watchdog watchdog;
    import(desktop, surveys(desktop.folder(), 20'000));
    CHECK(desktop.session().year()->surveys.size() == 20'000);
    CHECK(watchdog.longest() <= kLimit);
}

TEST_CASE("checking 20 000 rows of which every other is rejected never holds the window") {
    Desktop desktop;
    desktop.openEmptyFund();
    const QString file = surveys(desktop.folder(), 20'000, "2024-05-32");
    const Importing importing(desktop);
    importing.choose(file);
    const Watchdog watchdog;
    importing.goOn("importRows");
    CHECK(importing.count(QStringLiteral("满意度"), Importing::Rejected) == 10'000);
    CHECK(watchdog.longest() <= kLimit);
}

TEST_CASE("work under way can be cancelled from the status bar") {
    Desktop desktop;
    desktop.openEmptyFund();
    bool stopped = false;
    desktop.session().run(QStringLiteral("长活"), [&stopped](Workspace&, const Progress& progress) {
        while (progress(1, 0)) std::this_thread::yield();
        stopped = true;
    });
    REQUIRE(desktop.session().isBusy());
    REQUIRE(eventually([&] {
        desktop.session().cancel();
        return !desktop.session().isBusy();
    }));
    CHECK(stopped);
}
