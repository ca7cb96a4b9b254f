// SPDX-License-Identifier: GPL-3.0-or-later
// The window comes back as it was left; files are dropped on it; its recent files are at hand.
#include "ui/shell/start/drop_hint.h"
#include "ui/shell/start/recent_menu.h"
#include "ui/shell/start/welcome.h"
#include "ui/support/desk_fixture.h"

#include <catch2/catch.hpp>

#include <QDateEdit>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>

using namespace grants;
using namespace grants::ui;

namespace {

/// A window that comes back as the last one was left.
struct Again : Desktop {
    Again() : Desktop(Language::Chinese, ThemeChoice::Light, Memory::Kept) {}
};

/// On the welcome page, the button of a file.
QPushButton& recentFund(Desktop& desktop, const QString& file) {
    for (auto* button : desktop.window().findChild<Welcome*>()->findChildren<QPushButton*>())
        if (button->toolTip() == file) return *button;
    throw std::runtime_error("not among the files used last");
}

/// Files dragged over the window and let go.
struct Dragging {
    QMimeData data;
    explicit Dragging(const QStringList& files) {
        QList<QUrl> urls;
        for (const QString& file : files) urls << QUrl::fromLocalFile(file);
        data.setUrls(urls);
    }
    bool enter(QWidget& window) {
        QDragEnterEvent event({200, 200}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&window, &event);
        return event.isAccepted();
    }
    void drop(QWidget& window) {
        QDropEvent event({200, 200}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&window, &event);
    }
};

}  // namespace

TEST_CASE("another as-of date than the usual one is marked, and why is told") {
    Desktop desktop;
    desktop.openEmptyFund();
    auto& box = childOf<QDateEdit>(desktop.window(), "asOf");
    CHECK_FALSE(box.property("unusual").toBool());
    desktop.session().setAsOf(Date(2024, 3, 31));
    CHECK(box.property("unusual").toBool());
    CHECK(box.toolTip().contains(QStringLiteral("2024-03-31")));
    desktop.session().setAsOf(desktop.session().usualDay());
    CHECK_FALSE(box.property("unusual").toBool());
}

TEST_CASE("the page and an as-of date of one's own come back with the same fund") {
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.zlzh"));
    {
        Desktop desktop;
        desktop.session().createFund(file);
        desktop.waitUntilIdle();
        desktop.goTo(QStringLiteral("evidence"));
        desktop.session().setAsOf(Date(2024, 3, 31));
        desktop.window().close();
    }
    Again desktop;
    CHECK_FALSE(desktop.session().isOpen());
    desktop.session().openFund(file);
    desktop.waitUntilIdle();
    CHECK(desktop.window().currentPage() == QStringLiteral("evidence"));
    CHECK(desktop.session().asOf() == Date(2024, 3, 31));
    desktop.openSample();
    CHECK(desktop.session().asOf() != Date(2024, 3, 31));
}

TEST_CASE("the size comes back") {
    {
        Desktop desktop;
        desktop.window().resize(1111, 666);
        desktop.window().close();
    }
    Again desktop;
    CHECK(desktop.window().size() == QSize(1111, 666));
}

TEST_CASE("maximising comes back") {
    {
        Desktop desktop;
        desktop.window().showMaximized();
        desktop.window().close();
    }
    Again desktop;
    CHECK(desktop.window().isMaximized());
}

TEST_CASE("a window left on a screen that is gone comes back onto one that is there") {
    WindowState state;
    {
        QWidget faraway;
        faraway.setGeometry(9000, 7000, 1000, 600);
        state.geometry = faraway.saveGeometry();
    }
    Settings().setWindow(state);
    Again desktop;
    const QRect screens = desktop.window().screen()->virtualGeometry();
    CHECK(screens.contains(desktop.window().geometry().topLeft()));
}

TEST_CASE("the width of the panel comes back") {
    WindowState state;
    state.panelWidth = 420;
    Settings().setWindow(state);
    Again desktop;
    desktop.window().resize(1366, 768);
    desktop.openSample();
    desktop.goTo(QStringLiteral("registry"));
    const int width = childOf<QWidget>(desktop.window(), "sidePanel").width();
    CHECK(std::abs(width - 420) <= 4);
    CHECK(Settings().window().panelWidth == 420);  // also for who never ends the program
}

TEST_CASE("the width of the panel is kept also when it is put away before the end") {
    {
        Desktop desktop;
        desktop.window().resize(1366, 768);
        desktop.openSample();
        desktop.goTo(QStringLiteral("registry"));
        auto& panel = childOf<QWidget>(desktop.window(), "sidePanel");
        auto* split = qobject_cast<QSplitter*>(panel.parentWidget());
        REQUIRE(split != nullptr);
        const QPoint handle = split->handle(1)->rect().center();
        QTest::mousePress(split->handle(1), Qt::LeftButton, {}, handle);
        QTest::mouseMove(split->handle(1), handle - QPoint(90, 0));
        QTest::mouseRelease(split->handle(1), Qt::LeftButton, {}, handle - QPoint(90, 0));
        REQUIRE(std::abs(panel.width() - 450) <= 8);
        CHECK(std::abs(Settings().window().panelWidth - 450) <= 8);  // at once
        desktop.choose("panel");
        desktop.window().close();
    }
    CHECK(std::abs(Settings().window().panelWidth - 450) <= 8);
}

TEST_CASE("while a fund file is dragged over the window it says what letting go does") {
    Desktop desktop;
    Dragging dragging({QStringLiteral("/tmp/年度.zlzh")});
    CHECK(dragging.enter(desktop.window()));
    auto& hint = childOf<DropHint>(desktop.window(), "dropHint");
    CHECK(hint.isVisible());
    CHECK(hint.findChild<QLabel*>()->text().contains(QStringLiteral("打开“年度.zlzh”")));
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(&desktop.window(), &leave);
    CHECK_FALSE(hint.isVisible());
}

TEST_CASE("a fund file let go over the window opens") {
    Desktop desktop;
    desktop.openEmptyFund();
    const QString file = desktop.session().file();
    desktop.choose("closeFund");
    desktop.waitUntilIdle();
    REQUIRE_FALSE(desktop.session().isOpen());
    Dragging dragging({file});
    dragging.enter(desktop.window());
    dragging.drop(desktop.window());
    desktop.waitUntilIdle();
    CHECK(desktop.session().file() == file);
}

TEST_CASE("text dragged over the window is not taken") {
    Desktop desktop;
    Dragging dragging({});
    dragging.data.setText(QStringLiteral("words"));
    CHECK_FALSE(dragging.enter(desktop.window()));
}

TEST_CASE("the keyboard is where one goes on: at the choices, then at the pages") {
    Desktop desktop;
    CHECK(desktop.window().focusWidget() == desktop.window().findChild<Welcome*>()->focusProxy());
    desktop.openSample();
    CHECK(desktop.window().focusWidget()->objectName() == QStringLiteral("navigation"));
}

TEST_CASE("a fund used before is one click away in the menu and on the welcome page") {
    Desktop desktop;
    desktop.openEmptyFund();
    const QString file = desktop.session().file();
    desktop.choose("closeFund");
    desktop.waitUntilIdle();
    REQUIRE_FALSE(desktop.session().isOpen());
    auto& menu = childOf<RecentMenu>(desktop.window(), "recentFiles");
    Q_EMIT menu.aboutToShow();
    REQUIRE_FALSE(menu.actions().isEmpty());
    CHECK(menu.actions().front()->toolTip() == file);
    QTest::mouseClick(&recentFund(desktop, file), Qt::LeftButton);
    desktop.waitUntilIdle();
    CHECK(desktop.session().file() == file);
}

TEST_CASE("on the welcome page the keys that press a button open a fund used before") {
    const Qt::Key key = GENERATE(Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space);
    Desktop desktop;
    desktop.openEmptyFund();
    const QString file = desktop.session().file();
    desktop.choose("closeFund");
    desktop.waitUntilIdle();
    REQUIRE_FALSE(desktop.session().isOpen());
    QPushButton& recent = recentFund(desktop, file);
    recent.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&recent, key);
    desktop.waitUntilIdle();
    CHECK(desktop.session().file() == file);
}

TEST_CASE("on the welcome page Enter takes the choice that has the keyboard") {
    Desktop desktop;
    desktop.openEmptyFund();
    const QString file = desktop.session().file();
    desktop.choose("closeFund");
    desktop.waitUntilIdle();
    auto& open = childOf<QPushButton>(*desktop.window().findChild<Welcome*>(), "open");
    open.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&open, Qt::Key_Return);
    answerFileDialog(desktop.window(), file);
    desktop.waitUntilIdle();
    CHECK(desktop.session().file() == file);
}
