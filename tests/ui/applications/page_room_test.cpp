// SPDX-License-Identifier: GPL-3.0-or-later
// How the page 项目申报 shares its room between the list and what belongs to the one chosen.
#include "ui/applications/applications_fixture.h"
#include "ui/entry/findings_bar.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::ui;

namespace {

/// Eight applications and one that has promises to type, on a screen of 1366×768 less a frame.
struct UsualRoom : CaseDesk {
    UsualRoom() : CaseDesk(8) {
        addPlatform();
        desktop().window().resize(1366, 768 - 24);
        click(list(), 8, "受理号");
        if (!eventually([this] { return promises().model()->rowCount() > 0; }))
            throw std::runtime_error("no promises to type");
    }
    [[nodiscard]] int rowsSeen() { return list().viewport()->height() / list().rowHeight(0); }
    [[nodiscard]] FindingsBar& findings(const char* name) {
        return childOf<FindingsBar>(*table(name).parentWidget(), "findingsBar");
    }
    /// How a promise is proved, without what is promised.
    void beginPromise(int row) {
        click(promises(), row, "佐证方式");
        typeAndEnter(QStringLiteral("合同"));
        settle();
    }
};

}  // namespace

TEST_CASE_METHOD(UsualRoom, "with promises that are not saved the list still shows five rows") {
    beginPromise(0);
    beginPromise(2);
    REQUIRE(findings("promises").isVisible());
    CHECK(eventually([this] { return rowsSeen() >= 5; }));
    CHECK(promises().viewport()->height() >= 2 * promises().rowHeight(0));
}

TEST_CASE_METHOD(UsualRoom, "what is missing of a promise is shown whole without drawing a width") {
    const int gap = columnTitled(*promises().model(), "差距");
    const auto text = [this, gap] { return promises().model()->index(0, gap).data().toString(); };
    REQUIRE(eventually([&] { return !text().isEmpty(); }));
    const int needed = promises().fontMetrics().horizontalAdvance(text());
    CHECK(promises().columnWidth(gap) > needed + 8);
}
