// SPDX-License-Identifier: GPL-3.0-or-later
// 设置 › 人员 and 设置 › 审计 on the window.
#include "ui/importing/import_fixture.h"
#include "ui/settings/person_dialog.h"
#include "ui/support/staffed_desktop.h"
#include "ui/table/table_view.h"

#include <catch2/catch.hpp>

#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QTabWidget>
#include <QToolButton>

using namespace grants;
using namespace grants::ui;

namespace {

QDialog& dialogOf(Desktop& desktop) {
    for (auto* dialog : desktop.window().findChildren<PersonDialog*>())
        if (dialog->isVisible()) return *dialog;
    throw std::runtime_error("no dialog is open");
}

void fill(QDialog& dialog, const char* field, const QString& text) {
    auto& line = childOf<QLineEdit>(dialog, field);
    line.setFocus();
    QTest::keyClicks(&line, text);
}

void accept(Desktop& desktop, QDialog& dialog) {
    QTest::keyClick(&childOf<QLineEdit>(dialog, "again"), Qt::Key_Return);
    desktop.waitUntilIdle();
}

void fillPasswords(QDialog& dialog, const QString& password) {
    fill(dialog, "password", password);
    fill(dialog, "again", password);
}

std::vector<std::string> logins(Session& session) {
    std::vector<std::string> all;
    for (const Person& person : session.year()->people) all.push_back(person.login);
    return all;
}

/// Adds the first administrator at the page of people.
void beginRights(Desktop& desktop) {
    desktop.goTo(QStringLiteral("settings"));
    childOf<QTabWidget>(desktop.window(), "settingsTabs").setCurrentIndex(0);
    QTest::mouseClick(&childOf<QPushButton>(desktop.window(), "addPerson"), Qt::LeftButton);
    auto& dialog = *desktop.window().findChild<PersonDialog*>();
    CHECK(childOf<QCheckBox>(dialog, "role-admin").isChecked());
    CHECK_FALSE(childOf<QCheckBox>(dialog, "role-admin").isEnabled());
    fill(dialog, "login", QStringLiteral("wang"));
    fill(dialog, "name", QStringLiteral("Wang"));
    fillPasswords(dialog, QString::fromLatin1(test::kPassword));
    accept(desktop, dialog);
}

}  // namespace

TEST_CASE("rights begin with the first administrator, who is signed in at once") {
    Desktop desktop;
    desktop.openEmptyFund();
    CHECK_THAT(childOf<QToolButton>(desktop.window(), "person").toolTip().toStdString(),
               Catch::Contains("未启用人员权限"));
    beginRights(desktop);
    CHECK(desktop.session().isOpen());
    CHECK(desktop.session().actor().name == "Wang (wang)");
}

TEST_CASE("rights begin while an import is still open") {
    Desktop desktop;
    desktop.openEmptyFund();
    Importing importing(desktop);
    check(importing, awkwardWorkbook(desktop.folder()));
    beginRights(desktop);
    CHECK(desktop.session().actor().name == "Wang (wang)");
}

TEST_CASE_METHOD(StaffedDesktop, "an administrator adds a person with roles") {
    signIn("admin");
    desktop.goTo(QStringLiteral("settings"));
    QTest::mouseClick(&find<QPushButton>("addPerson"), Qt::LeftButton);
    QDialog& dialog = dialogOf(desktop);
    fill(dialog, "login", QStringLiteral("zhao"));
    fill(dialog, "name", QStringLiteral("Zhao"));
    QTest::mouseClick(&childOf<QCheckBox>(dialog, "role-finance"), Qt::LeftButton);
    fillPasswords(dialog, QStringLiteral("short"));
    accept(desktop, dialog);
    CHECK_THAT(childOf<QLabel>(dialog, "refusal").text().toStdString(), Catch::Contains("8"));
    fillPasswords(dialog, QStringLiteral(" but longer"));
    accept(desktop, dialog);
    CHECK(logins(desktop.session()).back() == "zhao");
    CHECK(desktop.session().year()->people.back().mustChange);
}

TEST_CASE_METHOD(StaffedDesktop,
                 "who does not manage people sees them, and why the buttons are off") {
    signIn("clerk");
    desktop.goTo(QStringLiteral("settings"));
    for (const char* name : {"addPerson", "changePerson", "resetPassword", "disablePerson"}) {
        const auto& button = find<QPushButton>(name);
        CHECK_FALSE(button.isEnabled());
        CHECK_THAT(button.toolTip().toStdString(), Catch::Contains("某admin"));
    }
    CHECK(logins(desktop.session()).size() == kPersonRoles.size());
}

TEST_CASE_METHOD(StaffedDesktop, "a person is disabled and enabled again by one button") {
    signIn("admin");
    desktop.goTo(QStringLiteral("settings"));
    auto& table = *desktop.window().findChild<TableView*>(QStringLiteral("people"));
    REQUIRE(eventually([&] { return table.tableModel()->rowCount() > 1; }));
    table.goToRow(1);
    QTest::mouseClick(&find<QPushButton>("disablePerson"), Qt::LeftButton);
    desktop.waitUntilIdle();
    CHECK(desktop.session().year()->people[1].disabled);
    REQUIRE(eventually([&] { return find<QPushButton>("disablePerson").isEnabled(); }));
    QTest::mouseClick(&find<QPushButton>("disablePerson"), Qt::LeftButton);
    desktop.waitUntilIdle();
    CHECK_FALSE(desktop.session().year()->people[1].disabled);
}

TEST_CASE_METHOD(StaffedDesktop, "an auditor reads the trail and verifies its chain in words") {
    signIn("auditor");
    desktop.goTo(QStringLiteral("settings"));
    find<QTabWidget>("settingsTabs").setCurrentIndex(1);
    desktop.waitUntilIdle();
    auto& table = *desktop.window().findChild<TableView*>(QStringLiteral("audit"));
    REQUIRE(eventually([&] { return table.tableModel()->rowCount() >= 3; }));
    QTest::mouseClick(&find<QPushButton>("verifyChain"), Qt::LeftButton);
    desktop.waitUntilIdle();
    CHECK_THAT(find<QLabel>("auditState").text().toStdString(), Catch::Contains("核对通过"));
}

TEST_CASE_METHOD(StaffedDesktop, "who may not read the trail is told who may") {
    signIn("clerk");
    desktop.goTo(QStringLiteral("settings"));
    find<QTabWidget>("settingsTabs").setCurrentIndex(1);
    desktop.waitUntilIdle();
    CHECK_THAT(find<QLabel>("auditState").text().toStdString(), Catch::Contains("某auditor"));
    CHECK_FALSE(find<QPushButton>("verifyChain").isEnabled());
}
