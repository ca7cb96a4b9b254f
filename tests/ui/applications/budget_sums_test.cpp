// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of a budget are begun from its tab; what they come to stands above them, beside what is
// asked for.
#include "ui/applications/applications_fixture.h"

#include <catch2/catch.hpp>

#include <QLabel>

using namespace grants;
using namespace grants::ui;

namespace {

/// An application for 100 000 元 and its budget.
struct Budgeted : CaseDesk {
    static constexpr int kBudgetTab = 1;

    Budgeted() {
        desktop().choose("yuan");
        addPlatform();
        click(list(), 0, "受理号");
        showPart(kBudgetTab);
    }
    void add(const char* source, const char* item, const char* amount) {
        table("caseBudget").setFocus();
        press(Qt::Key_Insert);
        typeAndEnter(QString::fromUtf8(source));
        typeAndEnter(QString::fromUtf8(item));
        type(QString::fromUtf8(amount));
        press(Qt::Key_Return, Qt::ControlModifier);
        settle();
    }
    [[nodiscard]] std::string told(const char* label) {
        return childOf<QLabel>(desktop().window(), label).text().toStdString();
    }
    [[nodiscard]] bool isTold(const char* label) {
        return childOf<QLabel>(desktop().window(), label).isVisible();
    }
};

}  // namespace

TEST_CASE_METHOD(Budgeted, "a budget that is not what is asked for says by how much") {
    CHECK_FALSE(isTold("budgetSums"));
    CHECK_FALSE(isTold("budgetExcess"));
    add("财政", "设备费", "40000");
    add("自筹", "培训费", "30000");
    CHECK(told("budgetSums") == "财政 40,000.00 元，自筹 30,000.00 元，合计 70,000.00 元");
    CHECK(told("budgetExcess") ==
          "财政资金合计 40,000.00 元，比申请金额 100,000.00 元少 60,000.00 元");
    add("财政", "差旅费", "5238456.78");
    CHECK(told("budgetExcess") ==
          "财政资金合计 5,278,456.78 元，比申请金额 100,000.00 元多 5,178,456.78 元");
}

TEST_CASE_METHOD(Budgeted, "nothing is told of a budget that is what is asked for") {
    add("财政", "设备费", "100000");
    CHECK(isTold("budgetSums"));
    CHECK_FALSE(isTold("budgetExcess"));
}

TEST_CASE_METHOD(Budgeted, "lines stand by their numbers, in whatever order they were entered") {
    edit([](Edit& edit) {
        for (const int number : {2, 1}) {
            BudgetLine line;
            line.application = receiptNumber("P1", 1);
            line.number = number;
            line.item = "科目" + std::to_string(number);
            line.amount = Money::ofWan(5);
            edit.put(line);
        }
    });
    settle();
    REQUIRE(eventually([this] { return table("caseBudget").model()->rowCount() == 2; }));
    CHECK(shown(table("caseBudget"), 0, "支出科目") == "科目1");
    CHECK(shown(table("caseBudget"), 1, "支出科目") == "科目2");
}

TEST_CASE_METHOD(CaseDesk,
                 "Insert after a click on a part begins a row there, not an application") {
    constexpr int kBudget = 1;
    addPlatform();
    click(list(), 0, "受理号");
    QTest::mouseClick(&parts(), Qt::LeftButton, {}, parts().tabRect(kBudget).center());
    settle();
    press(Qt::Key_Insert);
    typeAndEnter(QStringLiteral("财政"));
    settle();
    CHECK(sheet("经费预算").drafts().size() == 1);
    CHECK(sheet("项目申报").drafts().empty());
}
