// SPDX-License-Identifier: GPL-3.0-or-later
// 预算 › 下达 and 按月: what came, typed by Finance alone, and the money by month.
#include "ui/budget/budget_fixture.h"
#include "ui/budget/months_chart.h"
#include "ui/drafts/drafts.h"

#include <catch2/catch.hpp>

#include <QComboBox>
#include <QLabel>

using namespace grants;
using namespace grants::ui;
using Catch::Matchers::Contains;

namespace {

const char* const kAppropriations = "appropriations";

struct Appropriated : test::BudgetFund, BudgetDesk {
    explicit Appropriated(const char* login = "finance")
        : BudgetFund(test::Staff::OneARole), BudgetDesk(file, login) {
        showTab("下达");
        REQUIRE(eventually([this] { return table(kAppropriations).model()->rowCount() == 1; }));
    }
    [[nodiscard]] std::string total() { return find<QLabel>("appropriated").text().toStdString(); }
    void typeAndEnter(const char* text) {
        type(text);
        press(Qt::Key_Return);
    }
    void keepRow() {
        press(Qt::Key_Return, Qt::ControlModifier);
        desktop().waitUntilIdle();
    }
    void handTo(const char* login) {
        desktop().choose("switchPerson");
        desktop().waitUntilIdle();
        signIn(login);
    }
    [[nodiscard]] std::size_t unkept() {
        return desktop().drafts().sheet(QStringLiteral("下达")).unkept().size();
    }
};

struct AsClerk : Appropriated {
    AsClerk() : Appropriated("clerk") {}
};

struct ByMonth : test::BudgetFund, BudgetDesk {
    ByMonth() : BudgetFund(test::Staff::Nobody), BudgetDesk(file, nullptr) {
        showTab("按月");
        REQUIRE(eventually([this] { return months().rowCount() > 0; }));
    }
    [[nodiscard]] const QAbstractItemModel& months() { return *table("budgetMonths").model(); }
    [[nodiscard]] int last() { return months().rowCount() - 1; }
    void chooseLine(const char* code) {
        auto& lines = find<QComboBox>("monthsLine");
        lines.setCurrentIndex(lines.findData(QString::fromLatin1(code)));
    }
};

}  // namespace

TEST_CASE_METHOD(Appropriated, "Finance types what came, and the total follows beside the plan's") {
    CHECK_THAT(total(), Contains("4,990,000.00"));
    CHECK_THAT(total(), Contains("还差 10,000.00"));
    CHECK_FALSE(find<QLabel>("appropriationsObstacle").isVisible());
    table(kAppropriations).setFocus();
    press(Qt::Key_Insert);
    typeAndEnter("WH-2");
    typeAndEnter("10000");
    type("2024-09-01");
    keepRow();
    REQUIRE(eventually([this] { return year().appropriations.size() == 2; }));
    CHECK(year().appropriations.back().ref == "WH-2");
    CHECK(year().appropriations.back().amount == Money::ofWan(1));
    CHECK(eventually([this] { return total().find("5,000,000.00") != std::string::npos; }));
    CHECK(total().find("还差") == std::string::npos);
}

TEST_CASE_METHOD(Appropriated, "what Finance typed is taken back") {
    table(kAppropriations).setFocus();
    press(Qt::Key_Insert);
    typeAndEnter("WH-2");
    typeAndEnter("10000");
    type("2024-09-01");
    keepRow();
    REQUIRE(eventually([this] { return year().appropriations.size() == 2; }));
    session().undo();
    desktop().waitUntilIdle();
    CHECK(year().appropriations.size() == 1);
}

TEST_CASE_METHOD(Appropriated, "what Finance has half typed is kept as a draft of his own") {
    table(kAppropriations).setFocus();
    press(Qt::Key_Insert);
    typeAndEnter("WH-3");
    REQUIRE(unkept() == 1);
    handTo("clerk");
    CHECK(unkept() == 0);
    handTo("finance");
    CHECK(unkept() == 1);
}

TEST_CASE_METHOD(AsClerk,
                 "whoever is not Finance reads what came, and is told why he may not type") {
    const auto& obstacle = find<QLabel>("appropriationsObstacle");
    REQUIRE(obstacle.isVisible());
    CHECK_THAT(obstacle.text().toStdString(), Contains("不能办理资金收付"));
    CHECK(desktop().drafts().sheet(QStringLiteral("下达")).entry() == nullptr);
    CHECK(desktop().drafts().sheet(QStringLiteral("单位")).entry() != nullptr);
}

TEST_CASE_METHOD(ByMonth, "the last month ends at the figures of the ledger") {
    const auto ledger = [this](const char* code, const char* title) {
        return textAt("budgetLedger", lineOf("budgetLedger", code), title);
    };
    CHECK(textAt("budgetMonths", 0, "月份") <= "2024-06");
    CHECK(textAt("budgetMonths", last(), "月份") == "2024-12");
    chooseLine("P2");
    CHECK(eventually([&] {
        return textAt("budgetMonths", last(), "累计立项") == ledger("P2", "已立项") &&
               textAt("budgetMonths", last(), "累计拨付") == ledger("P2", "已拨付");
    }));
    CHECK(amountIn(textAt("budgetMonths", last(), "累计拨付")) > Money());
}

TEST_CASE_METHOD(ByMonth, "the arrow keys read the picture month by month") {
    auto& chart = find<MonthsChart>("monthsChart");
    QTest::keyClick(&chart, Qt::Key_Right);
    CHECK(chart.reading().startsWith(QStringLiteral("2024-12：")));
    QTest::keyClick(&chart, Qt::Key_Left);
    CHECK(chart.reading().startsWith(QStringLiteral("2024-11：")));
    CHECK(chart.accessibleDescription() == chart.reading());
    QTest::keyClick(&chart, Qt::Key_Escape);
    CHECK(chart.reading().isEmpty());
}

TEST_CASE_METHOD(ByMonth, "the picture gives its place to the table, and leaves as a picture") {
    CHECK_FALSE(table("budgetMonths").isVisible());
    const Picture picture = find<MonthsChart>("monthsChart").picture();
    CHECK(imageOf(picture).width() > 200);
    QTest::mouseClick(&find<QToolButton>("asTable"), Qt::LeftButton);
    CHECK(table("budgetMonths").isVisible());
}
