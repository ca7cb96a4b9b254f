// SPDX-License-Identifier: GPL-3.0-or-later
// An import belongs to one fund: with another one it begins anew.
#include "ui/importing/import_fixture.h"

#include <catch2/catch.hpp>

#include <QCheckBox>
#include <QListWidget>
#include <QTreeWidget>

using namespace grants;
using namespace grants::ui;

namespace {

/// Brings an import into the fund that is open to its check, with all ticks.
void importHalfway(const Importing& importing, const QString& file) {
    importing.choose(file);
    importing.click("importUpdate");
    importing.click("importStrict");
    importing.goOn("importTables");
    importing.goOn("importRows");
    importing.window().close();
}

void openAnother(Desktop& desktop) {
    desktop.session().createFund(desktop.folder() + QStringLiteral("/other.zlzh"));
    desktop.waitUntilIdle();
}

}  // namespace

TEST_CASE("an import begins anew when another fund is opened after the first is closed") {
    Desktop desktop;
    desktop.openEmptyFund();
    importHalfway(Importing(desktop), awkwardWorkbook(desktop.folder()));
    desktop.choose("closeFund");
    desktop.waitUntilIdle();
    openAnother(desktop);
    const Importing importing(desktop);
    CHECK(importing.part<QListWidget>("importFiles").count() == 0);
    CHECK_FALSE(importing.part<QCheckBox>("importUpdate").isChecked());
    CHECK_FALSE(importing.part<QCheckBox>("importStrict").isChecked());
    CHECK_FALSE(importing.part<QPushButton>("importNext").isEnabled());
    CHECK(importing.part<QTreeWidget>("importTables").topLevelItemCount() == 0);
}

TEST_CASE("an import begins anew when another fund takes the place of the first") {
    Desktop desktop;
    desktop.openEmptyFund();
    importHalfway(Importing(desktop), awkwardWorkbook(desktop.folder()));
    openAnother(desktop);
    const Importing importing(desktop);
    CHECK(importing.part<QListWidget>("importFiles").count() == 0);
    CHECK_FALSE(importing.part<QCheckBox>("importUpdate").isChecked());
}

TEST_CASE("a workbook dropped together with a fund file is for that fund") {
    Desktop desktop;
    desktop.openEmptyFund();
    const QString first = desktop.session().file();
    openAnother(desktop);
    desktop.window().takeFiles({first, awkwardWorkbook(desktop.folder())});
    desktop.waitUntilIdle();
    REQUIRE(desktop.session().file() == first);
    const auto* wizard = desktop.window().findChild<ImportWizard*>();
    REQUIRE(wizard != nullptr);
    CHECK(wizard->findChild<QListWidget*>(QStringLiteral("importFiles"))->count() == 1);
}
