// SPDX-License-Identifier: GPL-3.0-or-later
// 立项拨付 › 拟立项: what could be proposed and why, and proposing several as suggested.
#include "ui/awards/awards_fixture.h"
#include "ui/input/day_box.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::ui;
using Catch::Matchers::Contains;

TEST_CASE_METHOD(AwardsDesk, "reviewed applications stand by rank with what is suggested and why") {
    CHECK(cell("proposals", 0, "受理号") == "SQ06");
    CHECK(cell("proposals", 0, "名次") == "1");
    CHECK(cell("proposals", 0, "得分") == "90.00");
    CHECK(cell("proposals", 0, "建议金额") == "100,000.00");
    CHECK(cell("proposals", 0, "建议依据") == "按申请金额安排。");
    CHECK(cell("proposals", 2, "建议金额").empty());
    CHECK(cell("proposals", 2, "建议依据") == "名额已满，不安排。");
    CHECK(cell("proposals", 3, "建议依据") == "没有达到合格分，不安排。");
}

TEST_CASE_METHOD(AwardsDesk, "each project says how many places and how much money are left") {
    CHECK_THAT(find<QPushButton>("line-P4").text().toStdString(),
               Contains("名额余 2/2") && Contains("资金余 60 万元"));
    QTest::mouseClick(&find<QPushButton>("line-P3"), Qt::LeftButton);
    settle();
    CHECK(table("proposals").model()->rowCount() == 0);
    QTest::mouseClick(&find<QPushButton>("line-P4"), Qt::LeftButton);
    settle();
    CHECK(table("proposals").model()->rowCount() == 4);
}

TEST_CASE_METHOD(AwardsDesk, "several are proposed with their suggested amounts, a verdict each") {
    click("proposals", 0, "受理号");
    click("proposals", 1, "受理号", Qt::ControlModifier);
    press("proposeSuggested");
    decide();
    const auto lines = verdicts();
    REQUIRE(lines.size() == 2);
    CHECK_THAT(lines[0], Contains("已办理") && Contains("SQ06"));
    CHECK_THAT(lines[1], Contains("已办理") && Contains("SQ07"));
    decide();  // closes
    CHECK(stateOf("SQ06") == "proposed");
    CHECK(proposedFor("SQ07") == Money::ofWan(10));
    CHECK(eventually([this] { return cell("proposals", 0, "状态") == "拟立项"; }));
    CHECK(eventually([this] {
        return find<QPushButton>("line-P4").text().contains(QStringLiteral("名额余 0/2"));
    }));
}

TEST_CASE_METHOD(AwardsDesk, "what cannot be proposed is not offered as suggested") {
    click("proposals", 3, "受理号");
    CHECK_FALSE(find<QToolButton>("proposeSuggested").isEnabled());
    click("proposals", 0, "受理号");
    CHECK(find<QToolButton>("proposeSuggested").isEnabled());
}

TEST_CASE_METHOD(AwardsDesk, "a proposal beyond the places is refused, and passed with a reason") {
    act({Act{.number = "SQ06",
             .action = "propose",
             .on = Date(2024, 6, 5),
             .amount = Money::ofWan(10)},
         Act{.number = "SQ07",
             .action = "propose",
             .on = Date(2024, 6, 5),
             .amount = Money::ofWan(10)}});
    choose("proposals", "SQ08");
    press("button-propose");
    decide();
    REQUIRE(verdicts().size() == 1);
    CHECK_THAT(verdicts().front(), Contains("未办理") && Contains("最多支持 2 家"));
    answer("override", QStringLiteral("特别重要"));
    decide();
    CHECK(stateOf("SQ08") == "proposed");
    CHECK(eventually([this] {
        const int line = lineOf("proposals", "受理号", "SQ08");
        return cell("proposals", line, "放行理由") == "拟立项：特别重要";
    }));
    CHECK_THAT(told(), Contains("特别重要"));
}

TEST_CASE_METHOD(AwardsDesk, "a day that does not exist is told, and nothing is decided by Enter") {
    click("proposals", 0, "受理号");
    press("button-propose");
    auto& box = childOf<DayBox>(dialog(), "day");
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(&box, QStringLiteral("2024-06-31"));
    QTest::keyClick(&box, Qt::Key_Return, Qt::ControlModifier);
    settle();
    CHECK(dialog().isVisible());
    CHECK(stateOf("SQ06") == "reviewed");
    CHECK_THAT(childOf<QLabel>(dialog(), "refusal").text().toStdString(), Contains("2024-06-31"));
}
