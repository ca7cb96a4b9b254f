// SPDX-License-Identifier: GPL-3.0-or-later
// A plan with a seventh project, an eleventh target and other words for an option, on the desktop.
#include "support/grown_plan.h"

#include "ui/entry/entry_fixture.h"
#include "ui/input/choice_list.h"

#include <catch2/catch.hpp>

#include <QComboBox>
#include <QLabel>

using namespace grants;
using namespace grants::ui;
using test::codeOf;

namespace {

struct GrownDesk {
    EntryDesk desk{test::grownPlanJson()};

    /// What is offered beneath the cell that has the keyboard.
    [[nodiscard]] QStringList offered() {
        QStringList choices;
        for (const ChoiceList* list : desk.desktop().window().findChildren<ChoiceList*>())
            for (int line = 0; list->isVisible() && line < list->count(); ++line)
                choices << list->item(line)->text();
        return choices;
    }
    /// A new application, with the keyboard in its project's cell.
    void beginApplication() {
        desk.desktop().goTo(QStringLiteral("applications"));
        desk.settle();
        desk.press(Qt::Key_Insert);
        DraftView& fresh = desk.entry("applications").fresh();
        fresh.setCurrentIndex(fresh.model()->index(0, columnTitled(*fresh.model(), "项目")));
    }
};

}  // namespace

TEST_CASE("a seventh project is offered where an application's project is typed", "[grown]") {
    GrownDesk grown;
    grown.beginApplication();
    grown.desk.type(QStringLiteral("P"));
    REQUIRE(eventually([&] { return !grown.offered().isEmpty(); }));
    CHECK(grown.offered().join(u' ') == QStringLiteral("P1 P2 P3 P4 P5 P6 P7"));
}

TEST_CASE("an application for a seventh project is typed into the table", "[grown]") {
    GrownDesk grown;
    grown.beginApplication();
    grown.desk.typeAndEnter(QStringLiteral("P7"));
    grown.desk.typeAndEnter(fromUtf8(codeOf(1).text()));
    grown.desk.typeAndEnter(QStringLiteral("培训基地"));
    grown.desk.typeAndEnter(QStringLiteral("50000"));
    grown.desk.typeAndEnter(QStringLiteral("20240603"));
    grown.desk.press(Qt::Key_Return, Qt::ControlModifier);
    grown.desk.settle();
    REQUIRE(grown.desk.year().applications.size() == 1);
    CHECK(grown.desk.year().applications.front().project == "P7");
    CHECK(grown.desk.year().applications.front().number == "CQGX-ZLZH-P7-2024-0001");
}

TEST_CASE("an eleventh target stands on its page and on the overview", "[grown]") {
    GrownDesk grown;
    grown.desk.desktop().goTo(QStringLiteral("targets"));
    grown.desk.settle();
    CHECK(grown.desk.table("targets").model()->rowCount() == 11);
    grown.desk.desktop().goTo(QStringLiteral("overview"));
    grown.desk.settle();
    const auto& bullet = childOf<QWidget>(grown.desk.desktop().window(), "T11");
    CHECK(bullet.accessibleName().contains(QStringLiteral("专利转化培训场次：0，目标 8")));
}

TEST_CASE("an option is called as the plan calls it", "[grown]") {
    GrownDesk grown;
    grown.desk.desktop().goTo(QStringLiteral("subsidy"));
    grown.desk.settle();
    const auto& choice = childOf<QComboBox>(grown.desk.desktop().window(), "s1_large_relation");
    REQUIRE(choice.count() == 3);
    CHECK(choice.itemText(choice.findData(QStringLiteral("HIGHER"))) ==
          QStringLiteral("就高不就低（文件）"));
}
