// SPDX-License-Identifier: GPL-3.0-or-later
// What one person made of a table is not the next one's, and is there again for the one.
#include "ui/pane/table_pane.h"
#include "ui/shell/handover.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::ui;

namespace {

/// Whoever is at the units filters them by text and by column, and groups them.
struct Filtered : Handover {
    TableLook plain, made;

    Filtered() {
        signIn("clerk");
        desktop.goTo(QStringLiteral("registry"));
        plain = pane().look();
        QTest::keyClicks(&pane().filterField(), QStringLiteral("9150"));
        AnyTableModel& model = *units().tableModel();
        model.setFilter({QStringLiteral("kind"), anyOf({CellValue()}, true)});
        model.setGrouping(Grouping{Grouping::Step::Value, QStringLiteral("size")});
        desktop.waitUntilIdle();
        made = pane().look();
        REQUIRE_FALSE(made == plain);
    }
    [[nodiscard]] TablePane& pane() { return *qobject_cast<TablePane*>(units().parentWidget()); }
    [[nodiscard]] bool comesToShow(const TableLook& look) {
        return eventually(
            [&] { return pane().look() == look && pane().filterField().text() == look.text; });
    }
};

}  // namespace

TEST_CASE_METHOD(Filtered, "what one filtered a table for is not the next one's") {
    handTo("officer");
    CHECK(comesToShow(plain));
    CHECK(units().tableModel()->matchCount() == desktop.session().year()->registry.units().size());
}

TEST_CASE_METHOD(Filtered, "nor is it where the lock is opened to somebody else") {
    takeOverFromLock("auditor");
    CHECK(comesToShow(plain));
}

TEST_CASE_METHOD(Filtered, "who comes back after another finds his table as he left it") {
    handTo("officer");
    REQUIRE(comesToShow(plain));
    QTest::keyClicks(&pane().filterField(), QStringLiteral("other"));
    handTo("clerk");
    CHECK(comesToShow(made));
}

TEST_CASE_METHOD(Filtered, "who unlocks, or signs in again, finds his table as he left it") {
    desktop.choose("lock");
    desktop.waitUntilIdle();
    type("password", QString::fromLatin1(test::kPassword));
    enter();
    CHECK(comesToShow(made));
    handTo("clerk");
    QCoreApplication::processEvents();
    CHECK(comesToShow(made));
}

TEST_CASE_METHOD(Handover, "what one filtered the main targets for is not the next one's") {
    signIn("clerk");
    desktop.goTo(QStringLiteral("targets"));
    auto& model = *find<TableView>("targets").tableModel();
    REQUIRE(eventually([&] { return model.rowCount() > 0; }));
    const int all = model.rowCount();
    const auto comesToShow = [&](int lines) {
        return eventually([&] { return model.rowCount() == lines; });
    };
    model.setFilterText(QStringLiteral("9150"));
    REQUIRE(comesToShow(0));
    handTo("officer");
    CHECK(comesToShow(all));
    handTo("clerk");
    CHECK(comesToShow(0));
}

namespace {

/// Whoever is at the units selects two of them, to act on both at once.
struct Selected : Handover {
    Selected() {
        signIn("clerk");
        desktop.goTo(QStringLiteral("registry"));
        units().setFocus();
        units().setCurrentIndex(units().model()->index(0, 0));
        QTest::keyClick(&units(), Qt::Key_Down, Qt::ShiftModifier);
        REQUIRE(units().selectedRows().size() == 2);
    }
    [[nodiscard]] bool comesToOne() {
        return eventually([&] { return units().selectedRows().size() == 1; });
    }
};

}  // namespace

TEST_CASE_METHOD(Selected, "the rows that one selected are not selected for the next") {
    handTo("officer");
    CHECK(comesToOne());
    CHECK(units().selectionModel()->isSelected(units().currentIndex()));
}

TEST_CASE_METHOD(Selected, "nor are they where the lock is opened to somebody else") {
    takeOverFromLock("auditor");
    CHECK(comesToOne());
}

TEST_CASE_METHOD(Selected, "who unlocks finds the rows selected that he selected") {
    desktop.choose("lock");
    desktop.waitUntilIdle();
    type("password", QString::fromLatin1(test::kPassword));
    enter();
    QCoreApplication::processEvents();
    CHECK(units().selectedRows().size() == 2);
}
