// SPDX-License-Identifier: GPL-3.0-or-later
// 立项拨付 › 立项: the working days of public notice, objections, award numbers, money.
#include "ui/awards/awards_fixture.h"
#include "ui/awards/awards_search.h"
#include "ui/overview/matters_card.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::ui;
using Catch::Matchers::Contains;

namespace {

/// SQ06 is publicised since 2024-06-07.
struct Publicised : AwardsDesk {
    Publicised() {
        act({Act{.number = "SQ06",
                 .action = "propose",
                 .on = Date(2024, 6, 5),
                 .amount = Money::ofWan(10)},
             Act{.number = "SQ06", .action = "publicise", .on = Date(2024, 6, 7)}});
        showTab("立项");
        choose("awarded", "SQ06");
    }
    [[nodiscard]] bool saysOn(Date day, const char* words) {
        session().setAsOf(day);
        return eventually([&] { return cell("awarded", 0, "公示") == words; });
    }
};

}  // namespace

TEST_CASE_METHOD(Publicised,
                 "public notice is told in working days, over on the next calendar day") {
    CHECK(saysOn(Date(2024, 6, 13), "公示至 2024-06-17，还有 2 个工作日"));
    CHECK(saysOn(Date(2024, 6, 17), "公示至 2024-06-17，到这一天结束期满"));
    CHECK(saysOn(Date(2024, 6, 18), "公示至 2024-06-17，已期满，2024-06-18 起可以批准立项"));
    CHECK_THAT(told(), Contains("2024-06-07") && Contains("条款"));
}

TEST_CASE_METHOD(Publicised, "an objection is registered, told and settled") {
    press("button-object");
    answer("opinion", QStringLiteral("名单有误"));
    decide();
    CHECK(stateOf("SQ06") == "objected");
    CHECK(eventually([this] { return cell("awarded", 0, "公示") == "有异议，处理后继续公示"; }));
    CHECK_THAT(told(), Contains("异议（1）") && Contains("名单有误"));
    chooseIn("awarded", "SQ06", "异议处理");
    press("button-settle");
    answer("opinion", QStringLiteral("核实无误"));
    decide();  // 异议不成立 stands first
    CHECK(stateOf("SQ06") == "publicised");
}

TEST_CASE_METHOD(Publicised,
                 "an award has its number and its document, and stands with its money") {
    press("button-award");
    answer("reference", QStringLiteral("渝知2024-1"));
    decide();
    REQUIRE(stateOf("SQ06") == "awarded");
    REQUIRE(eventually([this] { return !cell("awarded", 0, "立项编号").empty(); }));
    CHECK(cell("awarded", 0, "文号") == "渝知2024-1");
    CHECK(cell("awarded", 0, "立项金额") == "100,000.00");
    CHECK(cell("awarded", 0, "应付未付").empty());
    chooseIn("awarded", "SQ06", "已立项");
    press("button-sign");
    decide();
    CHECK(eventually([this] { return cell("awarded", 0, "应付未付") == "50,000.00"; }));
    CHECK_THAT(told(), Contains("50.00%") && Contains("应付未付"));
}

TEST_CASE_METHOD(Publicised, "a 文号 that was left blank is supplied to the award") {
    press("button-award");
    CHECK_THAT(childOf<QLabel>(dialog(), "cautions").text().toStdString(), Contains("补填文号"));
    decide();
    chooseIn("awarded", "SQ06", "已立项");
    press("button-add-ref");
    answer("reference", QStringLiteral("渝知2024-2"));
    decide();
    CHECK(eventually([this] { return cell("awarded", 0, "文号") == "渝知2024-2"; }));
    CHECK(stateOf("SQ06") == "awarded");
    CHECK_THAT(told(), Contains("补填文号") && Contains("渝知2024-2"));
    choose("awarded", "SQ06");
    CHECK(eventually([this] { return !find<QToolButton>("button-add-ref").isVisible(); }));
}

TEST_CASE_METHOD(AwardsDesk, "an award is found by its number, an application where it stands") {
    award("SQ06");
    const Casebook book(year(), session().plan());
    const std::string number(awardNumber(*book.find("SQ06")));
    const SearchGround ground{session().year(), std::make_shared<const UnitNames>(session().year()),
                              session().sharedPlan()};
    const auto sources = awardSources(ground);
    REQUIRE(sources.size() == 2);  // awards and payments
    REQUIRE(sources.front()->size() == 1);
    const SearchItem item = sources.front()->item(0);
    CHECK(item.title.toStdString() == number);
    CHECK(item.page == QStringLiteral("awards"));
    REQUIRE(eventually([this] { return table("awarded").model()->rowCount() == 1; }));
    page().reveal(item.record);
    CHECK(shownTab() == "立项");
    page().reveal(QStringLiteral("SQ06"));
    CHECK(shownTab() == "验收");
    page().reveal(QStringLiteral("SQ07"));
    CHECK(shownTab() == "拟立项");
}

TEST_CASE_METHOD(AwardsDesk, "what waits from the proposal on leads to this page") {
    act({Act{.number = "SQ06",
             .action = "propose",
             .on = Date(2024, 6, 5),
             .amount = Money::ofWan(10)}});
    desktop().goTo(QStringLiteral("overview"));
    MatterRow* line = nullptr;
    REQUIRE(eventually([&] {
        for (auto* each : desktop().window().findChildren<MatterRow*>())
            if (each->accessibleName() == QStringLiteral("1 件申报待“公示”")) line = each;
        return line != nullptr;
    }));
    QTest::mouseClick(line, Qt::LeftButton);
    settle();
    CHECK(desktop().window().currentPage() == QStringLiteral("awards"));
    CHECK(shownTab() == "拟立项");
}
