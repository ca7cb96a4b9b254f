// SPDX-License-Identifier: GPL-3.0-or-later
// 设置 › 人员 and 设置 › 审计 on the window.
#include "ui/desk/page.h"
#include "ui/importing/import_fixture.h"
#include "ui/pane/table_pane.h"
#include "ui/settings/person_dialog.h"
#include "ui/support/heard_pages.h"
#include "ui/support/staffed_desktop.h"
#include "ui/table/table_view.h"
#include "workspace/local.h"

#include <catch2/catch.hpp>

#include <QCheckBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
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
void beginRights(Desktop& desktop, const char* furtherRole = nullptr) {
    desktop.goTo(QStringLiteral("settings"));
    QTest::mouseClick(&childOf<QPushButton>(desktop.window(), "addPerson"), Qt::LeftButton);
    auto& dialog = *desktop.window().findChild<PersonDialog*>();
    CHECK(childOf<QCheckBox>(dialog, "role-admin").isChecked());
    CHECK_FALSE(childOf<QCheckBox>(dialog, "role-admin").isEnabled());
    if (furtherRole != nullptr) childOf<QCheckBox>(dialog, furtherRole).click();
    fill(dialog, "login", QStringLiteral("wang"));
    fill(dialog, "name", QStringLiteral("Wang"));
    fillPasswords(dialog, QString::fromLatin1(test::kPassword));
    accept(desktop, dialog);
}

DraftSheet& surveysTyped(Desktop& desktop) {
    DraftSheet& surveys = desktop.drafts().sheet(QStringLiteral("满意度"));
    surveys.enter(QStringLiteral("录入"), {}, {{"MY1", "soon", "3", "0", "0", "0"}});
    desktop.waitUntilIdle();
    return surveys;
}

TableView& peopleTable(Desktop& desktop) {
    return childOf<TableView>(desktop.window(), "people");
}

int rowsFoundBy(TableView& table, const char* letters) {
    QLineEdit& filter = qobject_cast<TablePane*>(table.parentWidget())->filterField();
    filter.clear();
    QTest::keyClicks(&filter, QString::fromLatin1(letters));
    static_cast<void>(eventually([&] { return !table.tableModel()->isArranging(); }));
    return table.tableModel()->rowCount();
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

TEST_CASE("in a file without people the page of settings begins with them, and stays there") {
    Desktop desktop;
    desktop.openEmptyFund();
    desktop.goTo(QStringLiteral("settings"));
    const auto& tabs = childOf<QTabWidget>(desktop.window(), "settingsTabs");
    CHECK(tabs.currentIndex() == 0);
    beginRights(desktop);
    CHECK(desktop.window().currentPage() == QStringLiteral("settings"));
    CHECK(childOf<QTabWidget>(desktop.window(), "settingsTabs").currentIndex() == 0);
    CHECK(peopleTable(desktop).currentRow() == std::size_t{0});
}

TEST_CASE("rights begin while an import is still open, which is the first administrator's") {
    Desktop desktop;
    desktop.openEmptyFund();
    {
        const Importing importing(desktop);
        check(importing, awkwardWorkbook(desktop.folder()));
    }
    beginRights(desktop, "role-clerk");
    CHECK(desktop.session().actor().name == "Wang (wang)");
    const Importing importing(desktop);
    CHECK(importing.part<QListWidget>("importFiles").count() == 1);
    CHECK(eventually([&] { return importing.part<QWidget>("importRows").isVisible(); }));
}

TEST_CASE("what was typed before rights began passes to the first administrator, who is told") {
    Desktop desktop;
    desktop.openEmptyFund();
    DraftSheet& surveys = surveysTyped(desktop);
    beginRights(desktop, "role-clerk");
    CHECK(surveys.unkept().size() == 1);
    CHECK_THAT(desktop.notice().toStdString(), Catch::Contains("已转给您"));
    CHECK_FALSE(QFile::exists(Drafts::fileOf(desktop.session().file())));
    CHECK(QFile::exists(
        Drafts::fileOf(desktop.session().file(), desktop.session().actor().person.value)));
}

TEST_CASE("a first administrator who may not type is told, and has it once he may") {
    Desktop desktop;
    desktop.openEmptyFund();
    DraftSheet& surveys = surveysTyped(desktop);
    beginRights(desktop);
    CHECK(surveys.unkept().empty());
    CHECK_THAT(desktop.notice().toStdString(), Catch::Contains("录入"));
    desktop.session().managePeople(
        [](PeopleEdit& edit) {
            edit.setRoles("wang", PersonRoles::of(PersonRole::Admin, PersonRole::Clerk));
        },
        [](const QString&) {});
    desktop.waitUntilIdle();
    CHECK(surveys.unkept().size() == 1);
}

TEST_CASE_METHOD(StaffedDesktop, "what was typed before rights began is nobody else's") {
    signIn("admin");
    desktop.session().closeFund();
    desktop.waitUntilIdle();
    const QString nobodys = Drafts::fileOf(QString::fromStdString(fund.file.string()));
    QDir().mkpath(QFileInfo(nobodys).path());
    test::writeBytes(nobodys.toStdString(),
                     R"({"sheets":{"满意度":[{"id":"0","texts":{"调查编号":"MY7"},"base":{}}]}})");
    open();
    signIn("clerk");
    CHECK(desktop.drafts().sheet(QStringLiteral("满意度")).unkept().empty());
    CHECK(QFile::exists(nobodys));
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
    CHECK(peopleTable(desktop).currentRow() == desktop.session().year()->people.size() - 1);
}

TEST_CASE_METHOD(StaffedDesktop, "Tab goes through the dialog of a person as it stands") {
    signIn("admin");
    desktop.goTo(QStringLiteral("settings"));
    QTest::mouseClick(&find<QPushButton>("addPerson"), Qt::LeftButton);
    QDialog& dialog = dialogOf(desktop);
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    const std::vector<std::string> expected = {
        "login",      "name",       "employer",     "password",      "again",
        "oneTime",    "role-clerk", "role-officer", "role-reviewer", "role-finance",
        "role-chief", "role-admin", "role-auditor"};
    for (const std::string& name : expected) {
        CHECK(dialog.focusWidget()->objectName().toStdString() == name);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    }
    const auto& buttons = *dialog.findChild<QDialogButtonBox*>();
    CHECK(dialog.focusWidget() == buttons.button(QDialogButtonBox::Save));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    CHECK(dialog.focusWidget() == buttons.button(QDialogButtonBox::Cancel));
}

TEST_CASE_METHOD(StaffedDesktop, "people and what the trail tells of them are found by pinyin") {
    signIn("admin");
    desktop.goTo(QStringLiteral("settings"));
    REQUIRE(eventually([&] { return peopleTable(desktop).tableModel()->rowCount() > 1; }));
    CHECK(rowsFoundBy(peopleTable(desktop), "lr") == 1);
    CHECK(rowsFoundBy(peopleTable(desktop), "shenhe") == 1);
    find<QTabWidget>("settingsTabs").setCurrentIndex(1);
    desktop.waitUntilIdle();
    auto& audit = find<TableView>("audit");
    const int all = audit.tableModel()->rowCount();
    const int found = rowsFoundBy(audit, "tjry");
    CHECK(found > 0);
    CHECK(found < all);
}

TEST_CASE_METHOD(StaffedDesktop, "the status bar tells of the table in view alone") {
    signIn("clerk");
    desktop.goTo(QStringLiteral("settings"));
    QStringList told;
    QObject::connect(&find<Page>("settings"), &Page::statusChanged, &desktop.window(),
                     [&](const QString& text) { told << text; });
    find<QTabWidget>("settingsTabs").setCurrentIndex(1);  // which a clerk may not read
    desktop.waitUntilIdle();
    REQUIRE_FALSE(told.isEmpty());
    CHECK(told.back().isEmpty());
    find<QTabWidget>("settingsTabs").setCurrentIndex(0);
    CHECK_FALSE(told.back().isEmpty());
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

namespace {

/// The administrator at his own row, where another one stays when he goes.
struct OwnRow : StaffedDesktop {
    OwnRow() {
        signIn("admin");
        desktop.session().managePeople(
            [](PeopleEdit& edit) { edit.setRoles("chief", PersonRoles::of(PersonRole::Admin)); },
            [](const QString&) {});
        desktop.waitUntilIdle();
        desktop.goTo(QStringLiteral("settings"));
        auto& table = peopleTable(desktop);
        REQUIRE(eventually([&] { return table.tableModel()->rowCount() > 1; }));
        table.goToRow(0);
    }
    [[nodiscard]] QMessageBox& question(const char* name) {
        return childOf<QMessageBox>(desktop.window(), name);
    }
    [[nodiscard]] const Person& self() { return desktop.session().year()->people.front(); }
    /// In the dialog, up to the question.
    void giveUpAdminFor(const char* otherRole) {
        QTest::mouseClick(&find<QPushButton>("changePerson"), Qt::LeftButton);
        QDialog& dialog = dialogOf(desktop);
        for (const char* role : {otherRole, "role-admin"}) childOf<QCheckBox>(dialog, role).click();
        const auto& buttons = *dialog.findChild<QDialogButtonBox*>();
        QTest::mouseClick(buttons.button(QDialogButtonBox::Save), Qt::LeftButton);
        desktop.waitUntilIdle();
    }
};

}  // namespace

TEST_CASE_METHOD(OwnRow, "who disables himself is asked, since he is out at once") {
    QTest::mouseClick(&find<QPushButton>("disablePerson"), Qt::LeftButton);
    QTest::keyClick(&question("disableSelf"), Qt::Key_Escape);
    desktop.waitUntilIdle();
    CHECK_FALSE(self().disabled);
    CHECK_FALSE(isShut());
}

TEST_CASE_METHOD(OwnRow, "who takes the administrator's role from himself is asked, too") {
    giveUpAdminFor("role-clerk");
    CHECK(self().roles.has(PersonRole::Admin));
    QTest::keyClick(&question("giveUpAdmin"), Qt::Key_Escape);
    desktop.waitUntilIdle();
    CHECK(self().roles.has(PersonRole::Admin));
    CHECK(dialogOf(desktop).isVisible());  // with what was ticked
}

TEST_CASE_METHOD(OwnRow, "who means it has the administrator's role no more") {
    giveUpAdminFor("role-clerk");
    QTest::mouseClick(question("giveUpAdmin").buttons().front(), Qt::LeftButton);
    desktop.waitUntilIdle();
    CHECK(self().roles == PersonRoles::of(PersonRole::Clerk));
    CHECK_FALSE(find<QPushButton>("changePerson").isEnabled());
}

TEST_CASE_METHOD(OwnRow, "nobody is asked about a role that he keeps") {
    QTest::mouseClick(&find<QPushButton>("changePerson"), Qt::LeftButton);
    childOf<QCheckBox>(dialogOf(desktop), "role-clerk").click();
    QTest::keyClick(&childOf<QLineEdit>(dialogOf(desktop), "name"), Qt::Key_Return);
    desktop.waitUntilIdle();
    CHECK(self().roles == PersonRoles::of(PersonRole::Admin, PersonRole::Clerk));
    CHECK(desktop.window().findChild<QMessageBox*>(QStringLiteral("giveUpAdmin")) == nullptr);
}

TEST_CASE_METHOD(StaffedDesktop, "who could do it is told as people are now") {
    signIn("admin");
    const QAction& import = *desktop.window().findChild<QAction*>(QStringLiteral("import"));
    REQUIRE(import.toolTip().contains(QStringLiteral("某clerk")));
    desktop.session().managePeople([](PeopleEdit& edit) { edit.setDisabled("clerk", true); },
                                   [](const QString&) {});
    desktop.waitUntilIdle();
    CHECK_FALSE(import.toolTip().contains(QStringLiteral("某clerk")));
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

TEST_CASE_METHOD(StaffedDesktop, "the trail on paper says of which fund it is and of which day") {
    signIn("auditor");
    desktop.goTo(QStringLiteral("settings"));
    find<QTabWidget>("settingsTabs").setCurrentIndex(1);
    desktop.waitUntilIdle();
    const auto& table = find<TableView>("audit");
    REQUIRE(eventually([&] { return table.tableModel()->rowCount() >= 3; }));
    const auto& pane = *qobject_cast<TablePane*>(table.parentWidget());
    const QStringList words = wordsOnPages(bookOf(*pane.shownTable())).front();
    CHECK(words.contains(QStringLiteral("基金：年度　数据取于 %1").arg(fromUtf8(inIso(today())))));
}

TEST_CASE_METHOD(StaffedDesktop, "who may not read the trail is told who may") {
    signIn("clerk");
    desktop.goTo(QStringLiteral("settings"));
    find<QTabWidget>("settingsTabs").setCurrentIndex(1);
    desktop.waitUntilIdle();
    CHECK_THAT(find<QLabel>("auditState").text().toStdString(), Catch::Contains("某auditor"));
    CHECK_FALSE(find<QPushButton>("verifyChain").isEnabled());
}
