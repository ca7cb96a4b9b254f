// SPDX-License-Identifier: GPL-3.0-or-later
// 立项拨付: the application that is chosen in one tab is chosen in the others.
#include "ui/awards/awards_fixture.h"

#include <catch2/catch.hpp>

#include <QTableWidget>

using namespace grants;
using namespace grants::ui;

namespace {

/// SQ06 and SQ07 run.
struct TwoAwards : AwardsDesk {
    TwoAwards() {
        award("SQ06");
        award("SQ07");
        showTab("立项");
        REQUIRE(eventually([this] { return table("awarded").model()->rowCount() == 2; }));
    }
    void giveAccounts() {
        edit([units = year().registry.units()](Edit& edit) {
            for (Organisation unit : units) {
                unit.bank = "某银行";
                unit.account = "6222020200000000001";
                edit.put(unit);
            }
        });
    }
    [[nodiscard]] std::string chosenIn(const char* name) {
        const QModelIndex here = table(name).currentIndex();
        return here.isValid() ? cell(name, here.row(), "受理号") : std::string();
    }
};

}  // namespace

TEST_CASE_METHOD(TwoAwards, "what is chosen among the awards is chosen in acceptance and back") {
    choose("awarded", "SQ07");
    showTab("验收");
    CHECK(chosenIn("acceptances") == "SQ07");
    choose("acceptances", "SQ06");
    showTab("立项");
    CHECK(chosenIn("awarded") == "SQ06");
}

TEST_CASE_METHOD(TwoAwards, "a tab that does not list it leaves it chosen for the next one") {
    choose("awarded", "SQ07");
    showTab("拨付");
    showTab("归属");
    showTab("验收");
    CHECK(chosenIn("acceptances") == "SQ07");
}

TEST_CASE_METHOD(TwoAwards, "what is due of it is what is asked for among the payments") {
    choose("awarded", "SQ07");
    showTab("拨付");
    press("button-request");
    auto& list = childOf<QTableWidget>(page(), "subjectList");
    for (int line = 0; line < list.rowCount(); ++line) {
        const bool isChosen = list.item(line, 0)->text() == QStringLiteral("SQ07");
        CHECK((list.item(line, 0)->checkState() == Qt::Checked) == isChosen);
    }
}

TEST_CASE_METHOD(TwoAwards, "its payment is chosen, once it has one") {
    giveAccounts();
    session().requestPayments({{"SQ06", std::nullopt, Date(2024, 7, 2), "", "", ""},
                               {"SQ07", std::nullopt, Date(2024, 7, 2), "", "", ""}},
                              [](const std::vector<Verdict>&) {});
    settle();
    REQUIRE(year().payments.size() == 2);
    choose("awarded", "SQ07");
    showTab("拨付");
    CHECK(chosenIn("payments") == "SQ07");
    choose("payments", "SQ06");
    showTab("验收");
    CHECK(chosenIn("acceptances") == "SQ06");
}

TEST_CASE_METHOD(TwoAwards, "who is brought to an application stays with it") {
    choose("awarded", "SQ07");
    desktop().window().goTo(QStringLiteral("awards"), QStringLiteral("SQ06"));
    settle();
    CHECK(chosenIn("acceptances") == "SQ06");
    showTab("立项");
    CHECK(chosenIn("awarded") == "SQ06");
}
