// SPDX-License-Identifier: GPL-3.0-or-later
// In English no Chinese is left in the window but the data itself.
#include "ui/shell/pages.h"
#include "ui/support/desk_fixture.h"
#include "ui/support/own_texts.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::ui;

TEST_CASE("in English every text of the window is English") {
    Desktop desktop(Language::English);
    CHECK(chineseIn(desktop.window(), desktop.session()).join(u'\n').toStdString().empty());
    desktop.openSample();
    for (const PageEntry& entry : pages()) {
        desktop.goTo(entry.key);
        desktop.waitUntilIdle();
        INFO(entry.key.toStdString());
        CHECK(chineseIn(desktop.window(), desktop.session()).join(u'\n').toStdString() ==
              std::string());
    }
}

TEST_CASE("the language changes by menu and the page stays") {
    Desktop desktop;
    desktop.openSample();
    desktop.goTo(QStringLiteral("evidence"));
    desktop.choose("en");
    REQUIRE(eventually([&] {
        return desktop.window().windowTitle().contains(QLatin1String("fund"), Qt::CaseInsensitive);
    }));
    CHECK(desktop.window().currentPage() == QStringLiteral("evidence"));
    CHECK(desktop.session().isOpen());
}

TEST_CASE("the dark theme is chosen by menu and reaches the window") {
    Desktop desktop;
    desktop.choose("dark");
    CHECK(eventually(
        [&] { return desktop.window().palette().color(QPalette::Window).lightness() < 64; }));
    desktop.choose("light");
    CHECK(eventually(
        [&] { return desktop.window().palette().color(QPalette::Window).lightness() > 200; }));
}
