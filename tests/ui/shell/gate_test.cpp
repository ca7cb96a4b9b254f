// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in, being locked out, and coming back.
#include "ui/base/settings.h"
#include "ui/drafts/drafts.h"
#include "ui/importing/import_wizard.h"
#include "ui/shell/gate/idle_watch.h"
#include "ui/shell/pages.h"
#include "ui/support/staffed_desktop.h"
#include "ui/table/table_view.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QCompleter>
#include <QDialog>
#include <QLabel>
#include <QPointer>
#include <QSpinBox>
#include <QTimer>
#include <QToolButton>

using namespace grants;
using namespace grants::ui;

TEST_CASE_METHOD(StaffedDesktop, "a file with people asks who is there before it shows anything") {
    CHECK(isShut());
    CHECK_FALSE(desktop.session().isOpen());
    CHECK_FALSE(desktop.session().units());
    CHECK_FALSE(find<QAction>("import").isEnabled());
}

TEST_CASE_METHOD(StaffedDesktop, "who signs in sees the year and his name and role at the top") {
    signIn("clerk");
    CHECK_FALSE(isShut());
    CHECK(desktop.session().isOpen());
    CHECK(find<QToolButton>("person").accessibleName().toStdString() ==
          "人员：某clerk (clerk) 录入");
}

TEST_CASE_METHOD(StaffedDesktop, "signing in takes keys alone") {
    auto* login = find<QWidget>("gate").findChild<QLineEdit*>(QStringLiteral("login"));
    REQUIRE(login->hasFocus());
    QTest::keyClicks(login, QStringLiteral("clerk"));
    QTest::keyClick(login, Qt::Key_Return);
    QWidget* password = QApplication::focusWidget();
    REQUIRE(password->objectName() == QLatin1String("password"));
    QTest::keyClicks(password, QString::fromLatin1(test::kPassword));
    QTest::keyClick(password, Qt::Key_Return);
    desktop.waitUntilIdle();
    CHECK_FALSE(isShut());
}

TEST_CASE_METHOD(StaffedDesktop, "a wrong password is told where it was typed") {
    type("login", QStringLiteral("clerk"));
    type("password", QStringLiteral("wrong"));
    enter();
    CHECK(isShut());
    CHECK_THAT(refusal(), Catch::Contains("登录名或密码不对"));
    signIn("clerk");
    CHECK_THAT(refusal(), Catch::Contains("秒再登录"));
}

TEST_CASE_METHOD(StaffedDesktop,
                 "the login used last is there the next time, the password is not") {
    signIn("officer");
    desktop.choose("closeFund");
    desktop.waitUntilIdle();
    open();
    CHECK(find<QWidget>("gate").findChild<QLineEdit*>(QStringLiteral("login"))->text() ==
          QLatin1String("officer"));
    CHECK(
        find<QWidget>("gate").findChild<QLineEdit*>(QStringLiteral("password"))->text().isEmpty());
}

TEST_CASE_METHOD(StaffedDesktop, "capitals without Shift are said to come from Caps Lock") {
    type("login", QStringLiteral("clerk"));
    auto* password = find<QWidget>("gate").findChild<QLineEdit*>(QStringLiteral("password"));
    auto* hint = find<QWidget>("gate").findChild<QLabel*>(QStringLiteral("capsLock"));
    QKeyEvent locked(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("A"));
    QApplication::sendEvent(password, &locked);
    CHECK(hint->isVisible());
    QKeyEvent plain(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("a"));
    QApplication::sendEvent(password, &plain);
    CHECK_FALSE(hint->isVisible());
}

TEST_CASE_METHOD(StaffedDesktop, "another person signs in over the same file") {
    signIn("clerk");
    desktop.choose("switchPerson");
    desktop.waitUntilIdle();
    CHECK(isShut());
    CHECK_FALSE(desktop.session().isOpen());
    signIn("chief");
    CHECK(desktop.session().actor().name == "某chief (chief)");
}

TEST_CASE_METHOD(StaffedDesktop, "a locked window shows nothing and takes no command") {
    signIn("clerk");
    desktop.choose("lock");
    desktop.waitUntilIdle();
    CHECK(isShut());
    CHECK_FALSE(find<QWidget>("content").isEnabled());
    for (const char* command : {"import", "exportBudget", "search", "print"})
        CHECK_FALSE(find<QAction>(command).isEnabled());
}

TEST_CASE_METHOD(StaffedDesktop, "who was locked out finds what was typed and what can be undone") {
    signIn("clerk");
    DraftSheet& surveys = desktop.drafts().sheet(QStringLiteral("满意度"));
    surveys.enter(QStringLiteral("录入"), {}, {{"MY1", "soon", "3", "0", "0", "0"}});
    desktop.waitUntilIdle();
    desktop.choose("lock");
    desktop.waitUntilIdle();
    type("password", QString::fromLatin1(test::kPassword));
    enter();
    CHECK_FALSE(isShut());
    CHECK(surveys.drafts().size() == 1);
    CHECK_FALSE(desktop.session().undoable().isEmpty());
}

TEST_CASE_METHOD(StaffedDesktop, "what is half typed in a cell is not entered by the lock") {
    signIn("clerk");
    desktop.goTo(QStringLiteral("registry"));
    auto& table = find<TableView>("units");
    REQUIRE(eventually([&] { return table.tableModel()->rowCount() > 0; }));
    const std::string name = desktop.session().year()->registry.units().front().name;
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, 0));
    QTest::keyClick(&table, Qt::Key_F2);
    auto* editor = table.findChild<QLineEdit*>();
    REQUIRE(editor != nullptr);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("half"));
    desktop.choose("lock");
    desktop.waitUntilIdle();
    CHECK(desktop.session().year()->registry.units().front().name == name);
    type("password", QString::fromLatin1(test::kPassword));
    enter();
    REQUIRE(table.findChild<QLineEdit*>() != nullptr);
    CHECK(table.findChild<QLineEdit*>()->text() == QLatin1String("half"));
    CHECK(desktop.session().year()->registry.units().front().name == name);
}

TEST_CASE_METHOD(StaffedDesktop, "what one has not saved is not another's") {
    signIn("clerk");
    DraftSheet& surveys = desktop.drafts().sheet(QStringLiteral("满意度"));
    surveys.enter(QStringLiteral("录入"), {}, {{"MY1", "soon", "3", "0", "0", "0"}});
    desktop.choose("switchPerson");
    desktop.waitUntilIdle();
    signIn("officer");
    CHECK(surveys.drafts().empty());
    desktop.choose("switchPerson");
    desktop.waitUntilIdle();
    signIn("clerk");
    CHECK(surveys.drafts().size() == 1);
}

TEST_CASE_METHOD(StaffedDesktop, "an import that one left open is not shown to another") {
    signIn("clerk");
    desktop.choose("import");
    const QPointer<ImportWizard> import = desktop.window().findChild<ImportWizard*>();
    REQUIRE(import->isVisible());
    desktop.choose("switchPerson");
    desktop.waitUntilIdle();
    signIn("auditor");
    CHECK((!import || !import->isVisible()));
}

TEST_CASE_METHOD(StaffedDesktop, "Tab goes from the login to the password") {
    auto* login = find<QWidget>("gate").findChild<QLineEdit*>(QStringLiteral("login"));
    login->setFocus();
    QTest::keyClick(login, Qt::Key_Tab);
    CHECK(QApplication::focusWidget()->objectName() == QLatin1String("password"));
}

TEST_CASE_METHOD(StaffedDesktop, "who comes after another types his own login") {
    signIn("clerk");
    desktop.choose("switchPerson");
    desktop.waitUntilIdle();
    CHECK(QApplication::focusWidget()->objectName() == QLatin1String("login"));
}

TEST_CASE_METHOD(StaffedDesktop, "the lock does not open to a wrong password") {
    signIn("clerk");
    desktop.choose("lock");
    desktop.waitUntilIdle();
    type("password", QStringLiteral("wrong"));
    enter();
    CHECK(isShut());
    CHECK_FALSE(refusal().empty());
}

TEST_CASE_METHOD(StaffedDesktop, "the lock stays through another language") {
    signIn("clerk");
    desktop.choose("lock");
    desktop.waitUntilIdle();
    desktop.program().setLanguage(Language::English);
    CHECK(isShut());
}

TEST_CASE_METHOD(StaffedDesktop,
                 "a reviewer comes in, and sees nothing that is not assigned to him") {
    signIn("reviewer");
    CHECK_FALSE(isShut());
    REQUIRE(desktop.session().isOpen());
    CHECK(desktop.session().year()->registry.units().empty());
    CHECK(desktop.session().year()->licences.empty());
}

TEST_CASE_METHOD(StaffedDesktop, "who may not enter sees everything and is told why not to type") {
    signIn("auditor");
    CHECK(desktop.session().isOpen());
    CHECK_FALSE(find<QAction>("import").isEnabled());
    CHECK_THAT(find<QAction>("import").toolTip().toStdString(),
               Catch::Contains("某auditor") && Catch::Contains("某clerk"));
    CHECK(desktop.drafts().sheet(QStringLiteral("满意度")).entry() == nullptr);
    CHECK(find<QAction>("exportBudget").isEnabled());
}

TEST_CASE_METHOD(StaffedDesktop,
                 "a password that serves once is changed before anything is shown") {
    desktop.session().closeFund();
    desktop.waitUntilIdle();
    {
        const auto workspace = Workspace::open(fund.file);
        workspace->signIn("admin", test::kPassword);
        workspace->managePeople([](PeopleEdit& edit) {
            edit.setPassword("clerk", test::kPassword, PasswordUse::OneSignIn);
        });
    }
    open();
    signIn("clerk");
    CHECK(isShut());
    type("password", QString::fromLatin1(test::kPassword));
    type("newPassword", QStringLiteral("my own words"));
    type("again", QStringLiteral("my other words"));
    enter();
    CHECK_THAT(refusal(), Catch::Contains("不同"));
    type("again", QStringLiteral("my own words"));
    enter();
    CHECK_FALSE(isShut());
    CHECK(desktop.session().isOpen());
}

TEST_CASE_METHOD(StaffedDesktop, "minutes that are chosen count at once") {
    Settings().setIdleMinutes(desktop.session().file(), 0);
    signIn("admin");
    desktop.goTo(QStringLiteral("settings"));
    const QTimer& waiting = *desktop.window().findChild<IdleWatch*>()->findChild<QTimer*>();
    REQUIRE_FALSE(waiting.isActive());
    QTest::keyClick(&find<QSpinBox>("idleMinutes"), Qt::Key_Up);
    CHECK(waiting.isActive());
    CHECK(waiting.interval() == 60'000);
    QTest::keyClick(&find<QSpinBox>("idleMinutes"), Qt::Key_Down);
    CHECK_FALSE(waiting.isActive());
}

TEST_CASE_METHOD(StaffedDesktop, "the lock and another person are one key away in every window") {
    signIn("admin");
    QDialog dialog(&desktop.window());
    dialog.open();
    REQUIRE(QTest::qWaitForWindowExposed(&dialog));
    QTest::keyClick(&dialog, Qt::Key_K, Qt::ControlModifier | Qt::AltModifier);
    CHECK(desktop.session().isLocked());
    CHECK_FALSE(dialog.isVisible());
    type("password", QString::fromLatin1(test::kPassword));
    enter();
    REQUIRE(dialog.isVisible());
    QTest::keyClick(&dialog, Qt::Key_P, Qt::ControlModifier | Qt::AltModifier);
    desktop.waitUntilIdle();
    CHECK(desktop.session().isWaiting());
    signIn("clerk");
    CHECK_FALSE(dialog.isVisible());
    desktop.choose("import");
    auto* import = desktop.window().findChild<ImportWizard*>();
    REQUIRE(QTest::qWaitForWindowExposed(import));
    QTest::keyClick(import, Qt::Key_K, Qt::ControlModifier | Qt::AltModifier);
    CHECK(desktop.session().isLocked());
}

TEST_CASE_METHOD(StaffedDesktop,
                 "who only reviews is offered his own page, and no report of the year") {
    signIn("reviewer");
    CHECK(desktop.window().currentPage() == QStringLiteral("review"));
    CHECK(eventually([this] { return find<QWidget>("myReviews").hasFocus(); }));
    const auto& offered = find<QListWidget>("navigation");
    const std::vector<PageEntry> entries = pages();
    for (int place = 0; place < offered.count(); ++place)
        CHECK(offered.item(place)->isHidden() ==
              (entries[static_cast<std::size_t>(place)].key != QStringLiteral("review")));
    desktop.window().goTo(QStringLiteral("overview"));
    CHECK(desktop.window().currentPage() == QStringLiteral("review"));
    for (const char* key : {"page-overview", "page-subsidy", "exportBudget"})
        CHECK_FALSE(desktop.window().findChild<QAction*>(QLatin1String(key))->isEnabled());
    desktop.choose("switchPerson");
    desktop.waitUntilIdle();
    signIn("auditor");
    CHECK(desktop.window().findChild<QAction*>(QStringLiteral("page-overview"))->isEnabled());
    CHECK_FALSE(offered.item(0)->isHidden());
}

TEST_CASE_METHOD(StaffedDesktop,
                 "a list that completes what is typed in a dialog is not above the lock") {
    signIn("clerk");
    QDialog dialog(&desktop.window());
    QLineEdit name(&dialog);
    name.setCompleter(new QCompleter({QStringLiteral("secret plans")}, &name));
    dialog.show();
    name.setFocus();
    QTest::keyClicks(&name, QStringLiteral("se"));
    const QWidget& list = *name.completer()->popup();
    REQUIRE(eventually([&] { return list.isVisible(); }));
    desktop.choose("lock");
    CHECK_FALSE(list.isVisible());
}

TEST_CASE_METHOD(StaffedDesktop, "everybody changes his own password with the old one") {
    signIn("clerk");
    desktop.choose("ownPassword");
    const QPointer<QDialog> dialog = &find<QDialog>("ownPasswordDialog");
    const auto fill = [&](const char* field, const char* text) {
        QTest::keyClicks(&childOf<QLineEdit>(*dialog, field), QString::fromLatin1(text));
    };
    fill("password", "my own words");
    fill("again", "my own words");
    QTest::keyClick(&childOf<QLineEdit>(*dialog, "again"), Qt::Key_Return);
    CHECK_FALSE(childOf<QLabel>(*dialog, "refusal").text().isEmpty());
    fill("oldPassword", test::kPassword);
    QTest::keyClick(&childOf<QLineEdit>(*dialog, "again"), Qt::Key_Return);
    desktop.waitUntilIdle();
    CHECK((!dialog || !dialog->isVisible()));
    CHECK_FALSE(isShut());
    desktop.choose("lock");
    desktop.waitUntilIdle();
    type("password", QStringLiteral("my own words"));
    enter();
    CHECK_FALSE(isShut());
}

TEST_CASE_METHOD(StaffedDesktop, "a change of people or passwords is nothing to take back") {
    signIn("clerk");
    desktop.session().edit(QStringLiteral("录入"), [](Edit& edit) { edit.put(test::unitOf(9)); });
    desktop.session().changePassword(QString::fromLatin1(test::kPassword),
                                     QStringLiteral("my own words"), [](const QString&) {});
    desktop.waitUntilIdle();
    REQUIRE(desktop.session().undoable() == QStringLiteral("录入"));
    desktop.session().undo();
    desktop.waitUntilIdle();
    CHECK(desktop.session().undoable().isEmpty());
}

TEST_CASE_METHOD(StaffedDesktop,
                 "whoever has to change his password first may leave it to another") {
    desktop.session().closeFund();
    desktop.waitUntilIdle();
    {
        const auto workspace = Workspace::open(fund.file);
        workspace->signIn("admin", test::kPassword);
        workspace->managePeople([](PeopleEdit& edit) {
            edit.setPassword("clerk", test::kPassword, PasswordUse::OneSignIn);
        });
    }
    open();
    CHECK_FALSE(find<QAction>("switchPerson").isEnabled());
    signIn("clerk");
    REQUIRE(isShut());
    CHECK(find<QAction>("switchPerson").isEnabled());
    desktop.choose("switchPerson");
    desktop.waitUntilIdle();
    signIn("chief");
    CHECK_FALSE(isShut());
}

TEST_CASE_METHOD(StaffedDesktop,
                 "what would change something is off for who may not, and says why") {
    signIn("auditor");
    desktop.goTo(QStringLiteral("registry"));
    for (const char* act : {"paste", "clearCells", "removeRecords", "beginRow"}) {
        CAPTURE(act);
        const auto& action = find<QAction>(act);
        CHECK_FALSE(action.isEnabled());
        CHECK_THAT(action.toolTip().toStdString(), Catch::Contains("某clerk"));
    }
    QTest::keyClick(&find<TableView>("units"), Qt::Key_Delete);
    CHECK_THAT(desktop.notice().toStdString(), Catch::Contains("某clerk"));
    CHECK(find<QWidget>("notice").property("tone") == QStringLiteral("bad"));
}

TEST_CASE("a window that nobody touches locks after the minutes chosen, and never without people") {
    StaffedDesktop staffed;
    Settings().setIdleMinutes(staffed.desktop.session().file(), 0);
    staffed.signIn("clerk");
    CHECK_FALSE(staffed.desktop.session().isLocked());
    staffed.desktop.session().lock();
    CHECK(staffed.desktop.session().isLocked());
    Desktop plain;
    plain.openEmptyFund();
    plain.session().lock();
    CHECK_FALSE(plain.session().isLocked());
}
