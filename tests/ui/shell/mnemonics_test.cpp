// SPDX-License-Identifier: GPL-3.0-or-later
// A letter held with Alt does one thing: a button that shares it with a menu only opens the menu.
#include "ui/support/mnemonics.h"

#include "ui/shell/pages.h"
#include "ui/support/staffed_desktop.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::ui;

namespace {

void expectOwnLetters(const MainWindow& window) {
    const QStringList shared = sharingLetters(window);
    INFO(shared.join(u'\n').toStdString());
    CHECK(shared.isEmpty());
}

/// One after the other, with whatever is divided further in it.
void walkTabs(Desktop& desktop) {
    for (auto* bar : desktop.window().findChildren<QTabBar*>()) {
        for (int tab = 0; bar->isVisible() && tab < bar->count(); ++tab) {
            if (!bar->isTabVisible(tab)) continue;
            bar->setCurrentIndex(tab);
            desktop.waitUntilIdle();
            INFO(bar->tabText(tab).toStdString());
            expectOwnLetters(desktop.window());
        }
    }
}

/// The clerk has a password that serves once.
struct NewPassword : StaffedDesktop {
    NewPassword() {
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
    }
};

}  // namespace

TEST_CASE("on no page does a letter mean two things, in either language") {
    Desktop desktop(GENERATE(Language::Chinese, Language::English));
    desktop.openSample();
    for (const PageEntry& entry : pages()) {
        desktop.goTo(entry.key);
        desktop.waitUntilIdle();
        INFO(entry.key.toStdString());
        expectOwnLetters(desktop.window());
        walkTabs(desktop);
    }
}

TEST_CASE_METHOD(NewPassword, "no letter at the gate is one of the menus', in either language") {
    const auto expectInBoth = [this] {
        for (const Language language : {Language::English, Language::Chinese}) {
            desktop.program().setLanguage(language);
            expectOwnLetters(desktop.window());
        }
    };
    expectInBoth();
    signIn("clerk");
    REQUIRE(isShut());
    expectInBoth();
}

TEST_CASE_METHOD(StaffedDesktop, "no letter at the lock is one of the menus'") {
    signIn("clerk");
    desktop.choose("lock");
    desktop.waitUntilIdle();
    REQUIRE(isShut());
    expectOwnLetters(desktop.window());
}
