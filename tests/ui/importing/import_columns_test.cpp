// SPDX-License-Identifier: GPL-3.0-or-later
// Columns of a foreign table that are left out although it matters.
#include "ui/importing/import_fixture.h"

#include <catch2/catch.hpp>

#include <QTreeWidget>

using namespace grants;
using namespace grants::ui;

namespace {

/// Units with two columns of which the program knows nothing; all in them are amounts, or days.
QString workbookWithMore(const QString& folder) {
    const QString file = folder + QStringLiteral("/入驻单位.xlsx");
    test::XlsxBuilder()
        .sheet("单位", {{"统一社会信用代码", "单位名称", "单位类型", "区内", "到账金额(万元)",
                         "到账日期", "备注"},
                        {kFirm, "示例企业", "企业", "是", "12.5", "2024-06-01", "东楼"}})
        .save(file.toStdU16String());
    return file;
}

}  // namespace

TEST_CASE("columns of amounts and days that are taken for none of ours are told before they go") {
    Desktop desktop;
    desktop.openEmptyFund();
    const Importing importing(desktop);
    importing.choose(workbookWithMore(desktop.folder()));
    importing.goOn("importTables");
    const auto state = [&] { return importing.part<QLabel>("importTableState").text(); };
    auto& tables = importing.part<QTreeWidget>("importTables");
    CHECK(tables.topLevelItem(0)->text(1) == QStringLiteral("单位，2 列没有对上"));
    CHECK(state().contains(QStringLiteral("2 列没有对上")));
    CHECK(state().contains(QStringLiteral("到账金额(万元)、到账日期")));
    CHECK(whyIn(importing, QStringLiteral("到账日期")) ==
          QStringLiteral("没有对上，里面是金额或日期"));
    CHECK(whyIn(importing, QStringLiteral("备注")).isEmpty());
    CHECK(importing.part<QPushButton>("importNext").isEnabled());
    importing.mapColumn(QStringLiteral("到账日期"), QStringLiteral("不导入"));
    importing.mapColumn(QStringLiteral("到账金额(万元)"), QStringLiteral("营业收入(万元)"));
    CHECK(tables.topLevelItem(0)->text(1) == QStringLiteral("单位"));
    CHECK(state() == QStringLiteral("必填的列都有了。"));
}

TEST_CASE("a column of amounts that was left out by hand is not told of again") {
    Desktop desktop;
    desktop.openEmptyFund();
    const Importing importing(desktop);
    importing.choose(workbookWithMore(desktop.folder()));
    importing.goOn("importTables");
    importing.mapColumn(QStringLiteral("到账日期"), QStringLiteral("不导入"));
    importing.mapColumn(QStringLiteral("到账金额(万元)"), QStringLiteral("不导入"));
    importing.goOn("importRows");
    importing.click("importBack");
    importing.click("importBack");
    importing.goOn("importTables");
    CHECK(importing.part<QTreeWidget>("importTables").topLevelItem(0)->text(1) ==
          QStringLiteral("单位"));
    CHECK(whyIn(importing, QStringLiteral("到账日期")) == QStringLiteral("上次的选择"));
}
