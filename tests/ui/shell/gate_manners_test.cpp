// SPDX-License-Identifier: GPL-3.0-or-later
// How signing in, the lock and the window's first page meet whoever works by keys.
#include "ui/support/staffed_desktop.h"
#include "ui/table/table_view.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

using namespace grants;
using namespace grants::ui;

namespace {

struct GateManners : StaffedDesktop {
    [[nodiscard]] QPushButton& gateButton(const char* name) {
        return *find<QWidget>("gate").findChild<QPushButton*>(QLatin1String(name));
    }
    void lock() {
        desktop.choose("lock");
        desktop.waitUntilIdle();
    }
    /// The file, closed and opened again after a change of its own.
    void changeBeside(const std::function<void(Workspace&)>& change) {
        desktop.session().closeFund();
        desktop.waitUntilIdle();
        change(*Workspace::open(fund.file));
        open();
    }
    /// A password that has to be changed.
    void giveOnce(const char* login) {
        changeBeside([login](Workspace& workspace) {
            workspace.signIn("admin", test::kPassword);
            workspace.managePeople([login](PeopleEdit& edit) {
                edit.setPassword(login, test::kPassword, PasswordUse::OneSignIn);
            });
        });
    }
    /// Beside the field of the password.
    [[nodiscard]] std::string passwordLabel() {
        auto& gate = find<QWidget>("gate");
        const auto* field = gate.findChild<QLineEdit*>(QStringLiteral("password"));
        for (const auto* label : gate.findChildren<QLabel*>())
            if (label->buddy() == field) return label->text().toStdString();
        return {};
    }
};

}  // namespace

TEST_CASE_METHOD(GateManners, "Enter presses the button of the card that has the keyboard") {
    signIn("clerk");
    lock();
    gateButton("other").setFocus();
    QTest::keyClick(&gateButton("other"), Qt::Key_Return);
    desktop.waitUntilIdle();
    CHECK(desktop.session().isWaiting());
}

TEST_CASE("Enter presses the button of the first page that has the keyboard") {
    Desktop desktop;
    auto& sample = childOf<QPushButton>(desktop.window(), "openSample");
    sample.setFocus();
    QTest::keyClick(&sample, Qt::Key_Return);
    desktop.waitUntilIdle();
    CHECK(desktop.session().isSample());
}

TEST_CASE_METHOD(GateManners, "how long one login waits is not said of another") {
    type("login", QStringLiteral("clerk"));
    type("password", QStringLiteral("wrong"));
    enter();
    signIn("clerk");
    REQUIRE_THAT(refusal(), Catch::Contains("秒再登录"));
    type("login", QStringLiteral("officer"));
    CHECK(refusal().empty());
}

TEST_CASE_METHOD(GateManners, "the lock's button and the menu close the file alike") {
    signIn("clerk");
    lock();
    CHECK(gateButton("closeFile").isEnabled());
    REQUIRE(find<QAction>("closeFund").isEnabled());
    desktop.choose("closeFund");
    desktop.waitUntilIdle();
    CHECK_FALSE(isShut());
    CHECK(desktop.session().file().isEmpty());
    CHECK_FALSE(find<QAction>("closeFund").isEnabled());
}

TEST_CASE_METHOD(GateManners, "whoever types his old password wrong is told that it is that one") {
    signIn("clerk");
    desktop.choose("ownPassword");
    auto& dialog = find<QDialog>("ownPasswordDialog");
    for (const char* field : {"password", "again"})
        QTest::keyClicks(&childOf<QLineEdit>(dialog, field), QStringLiteral("my own words"));
    QTest::keyClicks(&childOf<QLineEdit>(dialog, "oldPassword"), QStringLiteral("wrong"));
    QTest::keyClick(&childOf<QLineEdit>(dialog, "again"), Qt::Key_Return);
    desktop.waitUntilIdle();
    const std::string told = childOf<QLabel>(dialog, "refusal").text().toStdString();
    CHECK_THAT(told, Catch::Contains("现在的密码不对") && !Catch::Contains("登录名"));
}

TEST_CASE_METHOD(GateManners, "who has to change a password is asked for the present one by name") {
    giveOnce("clerk");
    CHECK_THAT(passwordLabel(), !Catch::Contains("现在"));
    signIn("clerk");
    CHECK_THAT(passwordLabel(), Catch::Contains("现在的密码"));
}

TEST_CASE_METHOD(GateManners, "between two persons the history in view asks for nothing") {
    giveOnce("clerk");
    changeBeside([](Workspace& workspace) {
        workspace.signIn("officer", test::kPassword);
        workspace.edit(Operation::Enter, "单位", [](Edit& edit) { edit.put(test::unitOf(162)); });
    });
    signIn("officer");
    desktop.goTo(QStringLiteral("registry"));
    childOf<TableView>(desktop.window(), "units").goToRow(0);
    childOf<QWidget>(desktop.window(), "sidePanel").findChild<QTabWidget*>()->setCurrentIndex(1);
    desktop.waitUntilIdle();
    const QSignalSpy failures(&desktop.session(), &Session::failed);
    desktop.choose("switchPerson");
    desktop.waitUntilIdle();
    signIn("clerk");
    type("password", QString::fromLatin1(test::kPassword));
    for (const char* field : {"newPassword", "again"}) type(field, QStringLiteral("my own words"));
    enter();
    REQUIRE(desktop.session().isOpen());
    CHECK(failures.isEmpty());
}

TEST_CASE("a file without people says at the top that rights are not in use") {
    Desktop desktop;
    const auto& person = childOf<QToolButton>(desktop.window(), "person");
    CHECK_THAT(person.accessibleName().toStdString(), !Catch::Contains("未启用人员权限"));
    desktop.openEmptyFund();
    CHECK_THAT(person.accessibleName().toStdString(), Catch::Contains("未启用人员权限"));
    CHECK_THAT(person.text().toStdString(), Catch::Contains("未启用人员权限"));
}

TEST_CASE_METHOD(GateManners, "a file with people does not say so") {
    signIn("clerk");
    CHECK_THAT(find<QToolButton>("person").accessibleName().toStdString(),
               !Catch::Contains("未启用人员权限"));
}

TEST_CASE("no menu has the letter that verifies the audit trail, in either language") {
    for (const Language language : {Language::Chinese, Language::English}) {
        Desktop desktop(language);
        desktop.openEmptyFund();
        desktop.goTo(QStringLiteral("settings"));
        childOf<QTabWidget>(desktop.window(), "settingsTabs").setCurrentIndex(1);
        const auto letter =
            QKeySequence::mnemonic(childOf<QPushButton>(desktop.window(), "verifyChain").text());
        CHECK_FALSE(letter.isEmpty());
        for (const QAction* menu : desktop.window().menuBar()->actions())
            CHECK(QKeySequence::mnemonic(menu->text()) != letter);
    }
}

TEST_CASE_METHOD(GateManners, "no key leads who only reviews to a page that is not his") {
    signIn("reviewer");
    auto& pages = find<QListWidget>("navigation");
    const int own = pages.currentRow();
    pages.setFocus();
    for (const int key : {Qt::Key_Home, Qt::Key_End, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Up})
        QTest::keyClick(&pages, Qt::Key(key));
    CHECK(pages.currentRow() == own);
    CHECK(desktop.window().currentPage() == QStringLiteral("review"));
}

TEST_CASE_METHOD(GateManners, "no key leads who only reviews to a tab that is not his") {
    signIn("reviewer");
    auto* tabs = find<QWidget>("review").findChild<QTabWidget*>();
    const int own = tabs->currentIndex();
    tabs->currentWidget()->setFocus();
    for (const auto key : {Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Backtab, Qt::Key_Backtab}) {
        QTest::keyClick(tabs, key, Qt::ControlModifier);
        CHECK(tabs->currentIndex() == own);
    }
}

TEST_CASE_METHOD(GateManners,
                 "who organises has every tab of the review after a reviewer was there") {
    const auto tabs = [this] {
        desktop.goTo(QStringLiteral("review"));
        QStringList shown;
        auto* page = find<QWidget>("review").findChild<QTabWidget*>();
        for (int tab = 0; tab < page->count(); ++tab) {
            const bool hasRoom = !page->tabBar()->tabRect(tab).isEmpty();
            if (page->isTabVisible(tab) && hasRoom) shown.append(page->tabText(tab));
        }
        return shown.join(u' ').toStdString();
    };
    const auto next = [this](const char* login) {
        desktop.choose("switchPerson");
        desktop.waitUntilIdle();
        signIn(login);
    };
    signIn("officer");
    const std::string all = tabs();
    REQUIRE_THAT(all, Catch::Contains("专家") && Catch::Contains("打分"));
    next("reviewer");
    CHECK_THAT(tabs(), !Catch::Contains("专家"));
    next("officer");
    CHECK(tabs() == all);
}
