// SPDX-License-Identifier: GPL-3.0-or-later
// The window stays on the screen with the frame around it, and shows everything in little room.
#include "ui/base/screen_fit.h"
#include "ui/importing/import_wizard.h"
#include "ui/shell/pages.h"
#include "ui/shell/scrolled_page.h"
#include "ui/support/desk_fixture.h"
#include "ui/table/table_view.h"

#include <catch2/catch.hpp>

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStatusBar>
#include <QTest>

using namespace grants;
using namespace grants::ui;

namespace {

constexpr QMargins kFrame(1, 24, 1, 5);
// What a screen of 1366×768 has at 150 %, less a frame.
constexpr QSize kSmall(911 - 8, 512 - 36), kHalf(1024, 700);

/// A window that is shown with the frame that this platform puts around it.
struct Framed {
    QWidget window;
    explicit Framed(const QRect& inside) {
        window.setGeometry(inside);
        window.show();
        if (!QTest::qWaitForWindowExposed(&window)) throw std::runtime_error("not shown");
    }
    [[nodiscard]] QRect screen() const { return window.screen()->availableGeometry(); }
};

/// Has a look at every page of the sample in a window that is too small for it.
template <class Look>
void onEachSmallPage(Look look) {
    Desktop desktop;
    desktop.openSample();
    desktop.window().resize(kSmall);
    for (const PageEntry& entry : pages()) {
        desktop.goTo(entry.key);
        QCoreApplication::processEvents();
        INFO(entry.key.toStdString());
        look(childOf<Page>(desktop.window(), entry.key.toLatin1().constData()));
    }
}

}  // namespace

TEST_CASE("a window that would reach out with its frame is moved and made smaller") {
    const QRect screen(0, 0, 1366, 768);
    CHECK(insideScreen({0, 0, 1366, 768}, kFrame, screen) == QRect(1, 24, 1364, 739));
    CHECK(insideScreen({900, 300, 800, 600}, kFrame, screen) == QRect(565, 163, 800, 600));
    CHECK(insideScreen({-50, -50, 400, 300}, kFrame, screen) == QRect(1, 24, 400, 300));
    CHECK(insideScreen({200, 100, 400, 300}, kFrame, screen) == QRect(200, 100, 400, 300));
}

TEST_CASE("a screen with a bar at its side keeps the window off the bar") {
    const QRect screen(64, 28, 1302, 740);
    const QRect place = insideScreen({0, 0, 1366, 768}, kFrame, screen);
    CHECK(screen.contains(place.marginsAdded(kFrame)));
    CHECK(place.size() == QSize(1300, 711));
}

TEST_CASE("there is room for a window only together with its frame") {
    CHECK_FALSE(hasRoom({1366, 768}, kUsualFrame, {0, 0, 1366, 768}));
    CHECK(hasRoom({1366, 768}, kUsualFrame, {0, 0, 1440, 900}));
    CHECK_FALSE(hasRoom({1366, 768}, kUsualFrame, {0, 0, 1920, 780}));
}

TEST_CASE("a window shown at the edge of the screen comes in with its frame") {
    Framed framed({0, 0, 10, 10});
    framed.window.setGeometry(QRect(framed.screen().topLeft(), framed.screen().size()));
    bringFrameOntoScreen(framed.window);
    REQUIRE(eventually([&] { return framed.screen().contains(framed.window.frameGeometry()); }));
}

TEST_CASE("the program's own window comes onto the screen with its frame") {
    Desktop desktop;
    MainWindow& window = desktop.window();
    const QRect screen = window.screen()->availableGeometry();
    window.hide();
    window.setGeometry(screen);
    window.show();
    CHECK(eventually([&] { return screen.contains(window.frameGeometry()); }));
}

TEST_CASE("the import window has room on the screen with its frame") {
    Desktop desktop;
    desktop.openEmptyFund();
    desktop.choose("import");
    const auto& import = childOf<ImportWizard>(desktop.window(), "importWizard");
    CHECK(hasRoom(import.size(), kUsualFrame, import.screen()->availableGeometry()));
}

TEST_CASE("at the first start the window takes the whole of a screen that is no larger than it") {
    Session session{Translator()};
    Drafts drafts(session);
    MainWindow window(drafts, pages());
    REQUIRE_FALSE(hasRoom({1366, 768}, kUsualFrame, window.screen()->availableGeometry()));
    CHECK(window.isMaximized());
}

TEST_CASE("a badge that appears in a maximised window does not push it off the screen") {
    Desktop desktop;
    desktop.openSample();
    desktop.goTo(QStringLiteral("subsidy"));
    desktop.window().showMaximized();
    const QSize screen = desktop.window().screen()->availableGeometry().size();
    QTest::keyClick(&childOf<QComboBox>(desktop.window(), "cap_order"), Qt::Key_Down);
    QTest::keyClick(&childOf<QComboBox>(desktop.window(), "s1_large_relation"), Qt::Key_Down);
    QTest::keyClick(&childOf<QComboBox>(desktop.window(), "s1_licence_sides"), Qt::Key_Down);
    QCoreApplication::processEvents();
    CHECK(desktop.window().width() <= screen.width());
    CHECK(desktop.window().height() <= screen.height());
}

TEST_CASE("in both languages every page goes into little room, with the panel open") {
    const QSize room = GENERATE(kSmall, kHalf);
    const Language language = GENERATE(Language::Chinese, Language::English);
    Desktop desktop(language);
    desktop.openSample();
    for (const PageEntry& entry : pages()) {
        desktop.goTo(entry.key);
        INFO(entry.key.toStdString());
        desktop.window().resize(room);
        QCoreApplication::processEvents();
        CHECK(desktop.window().size() == room);
        const QSize least = desktop.window().minimumSizeHint();
        CHECK(least.width() <= kSmall.width());
        CHECK(least.height() <= kSmall.height());
    }
}

TEST_CASE("what has no room on a page is scrolled to") {
    onEachSmallPage([](Page& page) {
        QWidget* around = page.parentWidget();
        while (around != nullptr && qobject_cast<QScrollArea*>(around) == nullptr)
            around = around->parentWidget();
        auto* area = qobject_cast<QScrollArea*>(around);
        REQUIRE(area != nullptr);
        for (const auto* view : page.findChildren<TableView*>())
            if (view->isVisible()) CHECK(view->height() >= TableView::kLeastHeight - 40);
        area->ensureVisible(page.width(), page.height(), 0, 0);
        const QPoint end =
            page.mapTo(area->viewport(), QPoint(page.width() - 1, page.height() - 1));
        CHECK(area->viewport()->rect().contains(end));
    });
}

TEST_CASE("no page is pressed into less room than it can do with") {
    onEachSmallPage([](Page& page) {
        CHECK(page.width() >= page.minimumSizeHint().width());
        CHECK(page.height() >= page.layout()->minimumSize().height());
    });
}

TEST_CASE("in a narrow window the bar at the top folds, and cuts nothing") {
    Desktop desktop;
    desktop.openSample();
    const auto& search = childOf<QPushButton>(desktop.window(), "searchButton");
    const QWidget& bar = *search.parentWidget();
    CHECK_FALSE(search.text().isEmpty());
    desktop.window().resize(kSmall);
    QCoreApplication::processEvents();
    CHECK(search.text().isEmpty());
    CHECK(bar.layout()->minimumSize().width() <= bar.width());
}

TEST_CASE("at 1366 by 768 with a frame no page has to be scrolled, with the panel open") {
    Desktop desktop;
    desktop.openSample();
    desktop.window().resize(1366, 768 - 24);
    for (const PageEntry& entry : pages()) {
        if (entry.key == QStringLiteral("overview")) continue;  // scrolls its cards by itself
        desktop.goTo(entry.key);
        auto& page = childOf<Page>(desktop.window(), entry.key.toLatin1().constData());
        INFO(entry.key.toStdString());
        CHECK(
            eventually([&] { return page.visibleRegion().boundingRect().size() == page.size(); }));
    }
}

TEST_CASE("in a narrow window the list of pages keeps its signs, and says their names") {
    Desktop desktop;
    desktop.openSample();
    auto& list = childOf<QListWidget>(desktop.window(), "navigation");
    const QString title = list.item(1)->text();
    const int wide = list.width();
    desktop.window().resize(kSmall);
    QCoreApplication::processEvents();
    CHECK(list.width() < wide / 2);
    CHECK(list.item(1)->toolTip() == title);
    CHECK(list.item(1)->data(Qt::AccessibleTextRole).toString() == title);
    desktop.window().resize(1366, 768);
    QCoreApplication::processEvents();
    CHECK(list.item(1)->text() == title);
}

TEST_CASE("a long line of figures at the foot does not widen the window") {
    Desktop desktop;
    desktop.openSample();
    QStatusBar& foot = *desktop.window().statusBar();
    foot.findChild<QLabel*>()->setText(QString(400, u'数'));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    CHECK(foot.minimumSizeHint().width() <= kSmall.width());
}

TEST_CASE("what takes the keyboard comes into view, by whatever way it took it") {
    auto* content = new QWidget;
    auto* lines = new QVBoxLayout(content);
    for (int line = 0; line < 20; ++line) lines->addWidget(new QLineEdit(content));
    content->setMinimumHeight(800);
    ScrolledPage page(content, nullptr);
    page.resize(300, 200);
    page.show();
    page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    QWidget& last = *lines->itemAt(19)->widget();
    last.setFocus();
    CHECK(page.viewport()->rect().contains(last.mapTo(page.viewport(), last.rect().center())));
}
