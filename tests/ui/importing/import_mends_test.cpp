// SPDX-License-Identifier: GPL-3.0-or-later
// What was mended in an import outlasts other files, other columns and an unguarded goodbye.
#include "ui/importing/import_fixture.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace grants;
using namespace grants::ui;

namespace {

/// Types what the first unit should be over what it is not.
void mendKind(const Importing& importing) {
    importing.rows().setCurrentIndex(cellOf(importing.rows(), 0, QStringLiteral("单位类型")));
    typeOver(importing.rows(), QStringLiteral("高校"));
}

}  // namespace

TEST_CASE("quitting with mended rows that are not imported asks once, naming what would be lost") {
    Desktop desktop;
    desktop.openEmptyFund();
    const Importing importing(desktop);
    check(importing, awkwardWorkbook(desktop.folder()));
    mendKind(importing);
    importing.window().close();
    CHECK_FALSE(desktop.window().close());
    CHECK(importing.window().isVisible());
    CHECK(importing.part<QLabel>("importTrouble").text().contains(QStringLiteral("放弃")));
    CHECK(desktop.window().close());
}

TEST_CASE("what would be lost is told in the words of what is being done") {
    Desktop desktop;
    desktop.openEmptyFund();
    const Importing importing(desktop);
    check(importing, awkwardWorkbook(desktop.folder()));
    mendKind(importing);
    const auto told = [&] { return importing.part<QLabel>("importTrouble").text(); };
    desktop.choose("openSample");
    CHECK(told().contains(QStringLiteral("再打开或新建一次")));
    CHECK_FALSE(told().contains(QStringLiteral("退出")));
    desktop.choose("closeFund");
    CHECK(told().contains(QStringLiteral("再关闭一次")));
    CHECK_FALSE(desktop.window().close());
    CHECK(told().contains(QStringLiteral("再退出一次")));
    CHECK(desktop.session().isOpen());
}

TEST_CASE("what was mended stands in its cells again when a column is mapped otherwise") {
    Desktop desktop;
    desktop.openEmptyFund();
    const Importing importing(desktop);
    check(importing, awkwardWorkbook(desktop.folder()));
    mendKind(importing);
    REQUIRE(eventually([&] { return !importing.isBusy(); }));
    importing.click("importBack");
    importing.mapColumn(QStringLiteral("备注"), QStringLiteral("联系人"));
    importing.goOn("importRows");
    CHECK(eventually([&] {
        return cellOf(importing.rows(), 0, QStringLiteral("单位类型")).data().toString() ==
               QStringLiteral("高校");
    }));
}

TEST_CASE("what was mended stays when a file is added, and does not follow into another cell") {
    Desktop desktop;
    desktop.openEmptyFund();
    const QString file = desktop.folder() + QStringLiteral("/单位.csv");
    const auto write = [&](const QString& name, const char* kind) {
        QFile csv(name);
        REQUIRE(csv.open(QIODevice::WriteOnly));
        csv.write(
            ("统一社会信用代码,单位名称,单位类型,区内\n" + kSchool + ",示例大学," + kind + ",是\n")
                .c_str());
    };
    const Importing importing(desktop);
    const auto kind = [&] {
        return cellOf(importing.rows(), 0, QStringLiteral("单位类型")).data().toString();
    };
    write(file, "高等学校");
    importing.choose(file);
    importing.goOn("importRows");
    mendKind(importing);
    const auto addFile = [&](const QString& further) {
        importing.window().addFiles({desktop.folder() + further});
        importing.goOn("importTables");
        importing.goOn("importRows");
    };
    write(desktop.folder() + QStringLiteral("/又一.csv"), "大学");
    addFile(QStringLiteral("/又一.csv"));
    CHECK(eventually([&] { return kind() == QStringLiteral("高校"); }));
    write(file, "学校");  // by somebody else meanwhile
    write(desktop.folder() + QStringLiteral("/再一.csv"), "大学");
    addFile(QStringLiteral("/再一.csv"));
    REQUIRE(eventually([&] { return !importing.isBusy(); }));
    CHECK(kind() == QStringLiteral("学校"));
}
