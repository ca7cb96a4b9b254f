// SPDX-License-Identifier: GPL-3.0-or-later
// The window with the sample year: every page has something to look at.
#include "ui/desk/detail_view.h"
#include "ui/evidence/evidence_page.h"
#include "ui/pane/table_pane.h"
#include "ui/registry/registry_page.h"
#include "ui/shell/pages.h"
#include "ui/support/desk_fixture.h"
#include "ui/support/pinyin_letters.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

using namespace grants;
using namespace grants::ui;

TEST_CASE("with nothing open the window offers new, open and sample") {
    Desktop desktop;
    CHECK(desktop.window().currentPage().isEmpty());
    for (const char* choice : {"create", "open", "openSample"})
        CHECK(childOf<QPushButton>(desktop.window(), choice).isVisible());
    CHECK_FALSE(desktop.window().findChild<QAction*>(QStringLiteral("import"))->isEnabled());
}

TEST_CASE("the sample opens by a click, marked as such, at the first page") {
    Desktop desktop;
    QTest::mouseClick(&childOf<QPushButton>(desktop.window(), "openSample"), Qt::LeftButton);
    REQUIRE(eventually([&] { return desktop.session().isOpen() && !desktop.session().isBusy(); }));
    CHECK(childOf<QLabel>(desktop.window(), "badge").isVisible());
    CHECK(desktop.window().currentPage() == pages().front().key);
}

TEST_CASE("every page that has a table shows rows of the sample") {
    Desktop desktop;
    desktop.openSample();
    for (const PageEntry& entry : pages()) {
        desktop.goTo(entry.key);
        auto& page = childOf<Page>(desktop.window(), entry.key.toLatin1().constData());
        // The sample has no people, which are listed before its trail.
        if (auto* tabs = page.findChild<QTabWidget*>(QStringLiteral("settingsTabs")))
            tabs->setCurrentIndex(1);
        INFO(entry.key.toStdString());
        CHECK((page.mainTable() == nullptr) == (entry.key == QStringLiteral("overview")));
        CHECK(eventually([&] {
            const QAbstractItemView* table = page.mainTable();
            return table == nullptr ||
                   (table->model() != nullptr && table->model()->rowCount() > 0);
        }));
    }
}

TEST_CASE("every kind of evidence lists its rows and explains the one chosen") {
    Desktop desktop;
    desktop.openSample();
    desktop.goTo(QStringLiteral("evidence"));
    auto& page = childOf<EvidencePage>(desktop.window(), "evidence");
    REQUIRE(page.tabs().count() == 9);
    for (int tab = 0; tab < page.tabs().count(); ++tab) {
        INFO(page.tabs().tabText(tab).toStdString());
        QTest::mouseClick(&page.tabs(), Qt::LeftButton, {}, page.tabs().tabRect(tab).center());
        REQUIRE(page.mainTable() != nullptr);
        REQUIRE(page.mainTable()->model()->rowCount() > 0);
        auto* pane = qobject_cast<TableView*>(page.mainTable());
        QTest::mouseClick(pane->viewport(), Qt::LeftButton, {},
                          pane->visualRect(pane->model()->index(0, 0)).center());
        const auto* detail = &childOf<DetailView>(desktop.window(), "explanation");
        const QString first = pane->model()->index(0, 0).data().toString();
        REQUIRE_FALSE(first.isEmpty());
        CHECK(eventually([&] { return detail->toPlainText().contains(first); }));
    }
}

TEST_CASE("a unit is found by its pinyin initials and its detail leads to its records") {
    Desktop desktop;
    desktop.openSample();
    desktop.goTo(QStringLiteral("registry"));
    auto& page = childOf<RegistryPage>(desktop.window(), "registry");
    auto* table = qobject_cast<TableView*>(page.mainTable());
    const FundYear& year = *desktop.session().year();
    const Organisation& provider = year.registry.at(year.licences.front().providers.front());
    const UnitNames names(desktop.session().year());
    QTest::keyClicks(&page.findChild<TablePane*>()->filterField(),
                     initialsIn(names.pinyin(provider.id)));
    const int all = static_cast<int>(year.registry.units().size());
    REQUIRE(eventually([&] { return table->model()->rowCount() < all; }));
    const QModelIndexList found =
        table->model()->match(table->model()->index(0, 0), Qt::DisplayRole,
                              QString::fromStdString(provider.name), 1, Qt::MatchExactly);
    REQUIRE(found.size() == 1);
    page.reveal(fromUtf8(provider.code.text()));
    auto* detail = &childOf<DetailView>(desktop.window(), "explanation");
    REQUIRE(eventually(
        [&] { return detail->toPlainText().contains(QString::fromStdString(provider.name)); }));
    Q_EMIT detail->linkChosen(
        QStringLiteral("evidence"),
        QStringLiteral("licences:") + QString::fromStdString(year.licences.front().registerNo));
    CHECK(desktop.window().currentPage() == QStringLiteral("evidence"));
    auto* evidence =
        qobject_cast<TableView*>(childOf<EvidencePage>(desktop.window(), "evidence").mainTable());
    CHECK(evidence->currentRow() == std::size_t{0});
}

TEST_CASE("the as-of date is at most the end of the plan's window and can be typed") {
    Desktop desktop;
    desktop.openSample();
    CHECK(desktop.session().asOf() <= desktop.session().plan().rules().factWindow.last);
    auto* field = desktop.window().findChild<QDateEdit*>();
    field->setFocus();
    field->setSelectedSection(QDateTimeEdit::YearSection);
    QTest::keyClicks(field, QStringLiteral("2023"));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(desktop.session().asOf().year() == 2023);
}

TEST_CASE("a file that is no fund is refused in the window with what to do") {
    Desktop desktop;
    const QString file = desktop.folder() + QStringLiteral("/notes.zlzh");
    QFile notes(file);
    REQUIRE(notes.open(QIODevice::WriteOnly));
    notes.write("not a fund file at all");
    notes.close();
    desktop.window().takeFiles({file});
    desktop.waitUntilIdle();
    CHECK_FALSE(desktop.notice().isEmpty());
    CHECK_FALSE(desktop.session().isOpen());
}

TEST_CASE("the budget workbook is written by menu, beside the window") {
    Desktop desktop;
    desktop.openSample();
    const QString file = desktop.folder() + QStringLiteral("/budget.xlsx");
    desktop.choose("exportBudget");
    answerFileDialog(desktop.window(), file);
    REQUIRE(eventually([&] { return desktop.notice().contains(file); }));
    CHECK(QFileInfo(file).size() > 4000);
}

TEST_CASE("a table is exported as shown through its button") {
    Desktop desktop;
    desktop.openSample();
    desktop.goTo(QStringLiteral("registry"));
    auto* pane = desktop.window().findChild<RegistryPage*>()->findChild<TablePane*>();
    const QString file = desktop.folder() + QStringLiteral("/units.xlsx");
    pane->askForExport();
    answerFileDialog(desktop.window(), file);
    REQUIRE(eventually([&] { return desktop.notice().contains(file); }));
    CHECK(QFileInfo(file).size() > 2000);
}

TEST_CASE("nothing on any page is cut off at 1366 by 768") {
    Desktop desktop;
    desktop.openSample();
    for (const PageEntry& entry : pages()) {
        desktop.goTo(entry.key);
        INFO(entry.key.toStdString());
        CHECK(desktop.window().minimumSizeHint().width() <= 1366);
        CHECK(desktop.window().minimumSizeHint().height() <= 768);
    }
}
