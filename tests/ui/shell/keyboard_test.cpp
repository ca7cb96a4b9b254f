// SPDX-License-Identifier: GPL-3.0-or-later
// All of the window by keyboard, and all of it named for screen readers.
#include "ui/shell/pages.h"
#include "ui/support/desk_fixture.h"
#include "ui/support/spoken.h"
#include "ui/table/table_view.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QListWidget>
#include <QMenuBar>
#include <set>

using namespace grants;
using namespace grants::ui;

namespace {

/// Every command of every menu.
std::vector<QAction*> commandsOf(const MainWindow& window) {
    std::vector<QAction*> commands;
    for (QAction* menu : window.menuBar()->actions())
        for (QAction* action : menu->menu()->actions())
            if (!action->isSeparator() && action->menu() == nullptr) commands.push_back(action);
    return commands;
}

/// Parts of another widget that speaks for them.
bool isInnerPart(const QWidget& widget) {
    return widget.objectName().startsWith(QLatin1String("qt_")) ||
           qobject_cast<const QTabBar*>(&widget) != nullptr ||
           qobject_cast<const QAbstractScrollArea*>(widget.parentWidget()) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(widget.parentWidget()) != nullptr ||
           qobject_cast<const QComboBox*>(widget.parentWidget()) != nullptr;
}

QList<QWidget*> reachedIn(const QWidget& window) {
    QList<QWidget*> widgets = window.findChildren<QWidget*>();
    widgets.removeIf([](const QWidget* widget) {
        const bool reached = widget->isVisible() && widget->focusPolicy() & Qt::TabFocus;
        return !reached || isInnerPart(*widget);
    });
    return widgets;
}

QStringList namelessIn(const QWidget& window) {
    QStringList nameless;
    for (QWidget* widget : reachedIn(window))
        if (spoken(*widget, QAccessible::Name).isEmpty())
            nameless << QLatin1String(widget->metaObject()->className()) + u' ' +
                            widget->objectName();
    return nameless;
}

}  // namespace

TEST_CASE("every command has a shortcut of its own") {
    Desktop desktop;
    std::set<QString> taken;
    const auto commands = commandsOf(desktop.window());
    REQUIRE(commands.size() > 20);
    for (const QAction* command : commands) {
        INFO(command->text().toStdString());
        CHECK_FALSE(command->shortcuts().isEmpty());
        for (const QKeySequence& shortcut : command->shortcuts())
            CHECK(taken.insert(shortcut.toString()).second);
    }
}

TEST_CASE("Alt and a digit go to the pages in their order") {
    Desktop desktop;
    desktop.openSample();
    const auto entries = pages();
    for (std::size_t place = entries.size(); place-- > 0;) {
        QTest::keyClick(&desktop.window(), static_cast<Qt::Key>("1234567890"[place]),
                        Qt::AltModifier);
        CHECK(desktop.window().currentPage() == entries[place].key);
    }
}

TEST_CASE("F6 walks from the pages' list to the page to the panel and round again") {
    Desktop desktop;
    desktop.openSample();
    desktop.goTo(QStringLiteral("registry"));
    auto& navigation = childOf<QListWidget>(desktop.window(), "navigation");
    auto& panel = childOf<QWidget>(desktop.window(), "sidePanel");
    auto* table = childOf<Page>(desktop.window(), "registry").mainTable();
    navigation.setFocus();
    QTest::keyClick(&desktop.window(), Qt::Key_F6);
    CHECK(table->hasFocus());
    QTest::keyClick(&desktop.window(), Qt::Key_F6);
    CHECK(panel.isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(&desktop.window(), Qt::Key_F6);
    CHECK(navigation.hasFocus());
    QTest::keyClick(&desktop.window(), Qt::Key_F6, Qt::ShiftModifier);
    CHECK(panel.isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("undo and redo name the change they are about and do it by keyboard") {
    Desktop desktop;
    desktop.openSample();
    auto* undo = desktop.window().findChild<QAction*>(QStringLiteral("undo"));
    CHECK_FALSE(undo->isEnabled());
    Organisation unit = desktop.session().year()->registry.units().front();
    const std::string before = unit.name;
    unit.name = "改过的名字";
    desktop.session().edit(QStringLiteral("改单位名称"), [unit](Edit& edit) { edit.put(unit); });
    desktop.waitUntilIdle();
    CHECK(undo->text().contains(QStringLiteral("撤销“改单位名称”")));
    const auto name = [&] { return desktop.session().year()->registry.units().front().name; };
    QTest::keyClick(&desktop.window(), Qt::Key_Z, Qt::ControlModifier);
    desktop.waitUntilIdle();
    CHECK(name() == before);
    QTest::keyClick(&desktop.window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    desktop.waitUntilIdle();
    CHECK(name() == unit.name);
    QTest::keyClick(&desktop.window(), Qt::Key_Z, Qt::ControlModifier);
    desktop.waitUntilIdle();
    QTest::keyClick(&desktop.window(), Qt::Key_Y, Qt::ControlModifier);
    desktop.waitUntilIdle();
    CHECK(name() == unit.name);
    desktop.choose("undo");
    desktop.waitUntilIdle();
}

TEST_CASE("everything the keyboard reaches has a name for screen readers") {
    Desktop desktop;
    const auto namesAll = [&] {
        // Charts are named once they know what they show.
        const bool all = eventually([&] { return namelessIn(desktop.window()).isEmpty(); });
        INFO(namelessIn(desktop.window()).join(u'\n').toStdString());
        CHECK(all);
        CHECK(reachedIn(desktop.window()).size() >= 3);
    };
    namesAll();
    desktop.openSample();
    for (const PageEntry& entry : pages()) {
        desktop.goTo(entry.key);
        namesAll();
    }
    QTest::keyClick(&desktop.window(), Qt::Key_K, Qt::ControlModifier);
    namesAll();
}

TEST_CASE("with a screen reader on, pages, panel and search come and go without a crash") {
    const ScreenReader reader;
    Desktop desktop;
    desktop.openEmptyFund();
    for (const PageEntry& entry : pages()) desktop.goTo(entry.key);
    desktop.openSample();
    for (const PageEntry& entry : pages()) {
        desktop.goTo(entry.key);
        QTest::keyClick(&desktop.window(), Qt::Key_F4);
        QTest::keyClick(&desktop.window(), Qt::Key_F4);
        QTest::keyClick(&desktop.window(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("20"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    }
    CHECK(desktop.session().isOpen());
}
