// SPDX-License-Identifier: GPL-3.0-or-later
// The window with the frame of a real window manager around it. Run by under_frame, on screens of
// several sizes; hidden from all other runs, which have no such desktop.
#include "ui/shell/pages.h"
#include "ui/support/desk_fixture.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLineEdit>
#include <QScreen>
#include <QScrollArea>
#include <QTest>
#include <QWindow>

using namespace grants;
using namespace grants::ui;

namespace {

QRect screenOf(const QWidget& window) {
    return window.screen()->availableGeometry();
}

bool isFramed(const QWidget& window) {
    return window.windowHandle() != nullptr && window.windowHandle()->frameMargins().top() > 0;
}

/// Comes to rest on the screen with its frame around it.
bool comesOntoScreen(const QWidget& window) {
    return eventually(
        [&] { return isFramed(window) && screenOf(window).contains(window.frameGeometry()); });
}

/// The program's window as it is shown on a desk where it never ran.
struct FirstStart {
    Session session{Translator()};
    Drafts drafts{session};
    MainWindow window{drafts, pages()};

    FirstStart() {
        window.show();
        if (!QTest::qWaitForWindowExposed(&window)) throw std::runtime_error("not shown");
    }
};

/// The sample in a window that fills the screen.
struct Filling : Desktop {
    Filling() {
        window().showMaximized();
        if (!comesOntoScreen(window())) throw std::runtime_error("the window is off the screen");
        openSample();
    }
    void turnOn(const char* reading) {
        QTest::keyClick(&childOf<QComboBox>(window(), reading), Qt::Key_Down);
        waitUntilIdle();
    }
};

bool takesInput(const QWidget& widget) {
    return qobject_cast<const QAbstractButton*>(&widget) != nullptr ||
           qobject_cast<const QLineEdit*>(&widget) != nullptr ||
           qobject_cast<const QComboBox*>(&widget) != nullptr;
}

/// Whatever scrolls brings into view what it holds.
bool isScrolledTo(const QWidget& widget) {
    for (const QWidget* around = widget.parentWidget(); around != nullptr;
         around = around->parentWidget())
        if (qobject_cast<const QAbstractScrollArea*>(around) != nullptr) return true;
    return false;
}

/// What one works with that stands outside the window, or is covered by its edge.
std::string unreachableIn(const QWidget& window) {
    std::string names;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != &window || !takesInput(*widget) ||
            isScrolledTo(*widget) ||
            window.rect().contains(QRect(widget->mapTo(&window, QPoint()), widget->size())))
            continue;
        names += widget->objectName().toStdString() + " ";
    }
    return names;
}

/// Whether a page can be scrolled to its last corner.
bool reachesItsEnd(QWidget& page) {
    for (QWidget* around = page.parentWidget(); around != nullptr;
         around = around->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(around);
        if (area == nullptr) continue;
        area->ensureVisible(page.width(), page.height(), 0, 0);
        const QPoint end =
            page.mapTo(area->viewport(), QPoint(page.width() - 1, page.height() - 1));
        return area->viewport()->rect().contains(end);
    }
    return false;
}

}  // namespace

TEST_CASE("the first start is on the screen, frame and all", "[.framed]") {
    const FirstStart start;
    CHECK(comesOntoScreen(start.window));
}

TEST_CASE("a first window that is made smaller again is on the screen, too", "[.framed]") {
    FirstStart start;
    REQUIRE(comesOntoScreen(start.window));
    start.window.showNormal();
    CHECK(eventually([&] { return !start.window.isMaximized(); }));
    CHECK(comesOntoScreen(start.window));
}

TEST_CASE("a maximised window stays so, and on the screen, while badges appear", "[.framed]") {
    Filling desk;
    desk.goTo(QStringLiteral("subsidy"));
    for (const char* reading : {"cap_order", "s1_large_relation", "s1_licence_sides"}) {
        desk.turnOn(reading);
        CHECK(desk.window().isMaximized());
        CHECK(comesOntoScreen(desk.window()));
    }
}

TEST_CASE("on every page all is in the window or scrolled to", "[.framed]") {
    Filling desk;
    for (const PageEntry& entry : pages()) {
        desk.goTo(entry.key);
        INFO(entry.key.toStdString());
        CHECK(comesOntoScreen(desk.window()));
        (void)eventually([&] { return unreachableIn(desk.window()).empty(); });  // comes to rest
        CHECK(unreachableIn(desk.window()) == "");
        CHECK(reachesItsEnd(childOf<Page>(desk.window(), entry.key.toLatin1().constData())));
    }
}
