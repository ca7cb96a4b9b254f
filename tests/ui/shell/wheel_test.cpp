// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever scrolls with the wheel does not leave the tab in view.
#include "ui/shell/pages.h"
#include "ui/support/desk_fixture.h"

#include <catch2/catch.hpp>

#include <QTabBar>
#include <QWheelEvent>

using namespace grants::ui;

namespace {

void turnWheelOver(QTabBar& bar) {
    const QPoint at = bar.tabRect(0).center();
    QWheelEvent turned(at, bar.mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                       Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&bar, &turned);
}

}  // namespace

TEST_CASE("the wheel turns no tabs on any page nor in the panel") {
    Desktop desktop;
    desktop.openSample();
    int bars = 0;
    for (const PageEntry& entry : pages()) {
        desktop.goTo(entry.key);
        INFO(entry.key.toStdString());
        for (QTabBar* bar : desktop.window().findChildren<QTabBar*>()) {
            if (!bar->isVisible() || bar->count() < 2) continue;
            const int before = bar->currentIndex();
            turnWheelOver(*bar);
            CHECK(bar->currentIndex() == before);
            ++bars;
        }
    }
    CHECK(bars > 5);
}
