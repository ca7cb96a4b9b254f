// SPDX-License-Identifier: GPL-3.0-or-later
// 立项拨付 › 归属: who counts a record that several awards claim, and what attributing it moves.
#include "ui/awards/awards_fixture.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::ui;
using Catch::Matchers::Contains;

namespace {

constexpr int kAgency = 31, kPark = 32, kTenant = 34;

Application runningAward(const char* number, const char* project, Id<Organisation> unit) {
    Application application;
    application.number = number;
    application.project = project;
    application.unit = unit;
    application.title = number;
    application.requested = Money::ofWan(10);
    application.date = Date(2024, 5, 20);
    application.takenUp = "running";
    return application;
}

/// A product that the agency of LX-A served, of a tenant in the park of LX-B.
struct Claimed : AwardsDesk {
    Claimed() {
        edit([](Edit& edit) {
            const auto agency = edit.put(test::unitOf(kAgency));
            const auto park = edit.put(test::unitOf(kPark));
            Organisation tenant = test::unitOf(kTenant);
            tenant.park = test::codeOf(kPark);
            const auto enterprise = edit.put(tenant);
            edit.put(runningAward("LX-A", "P4", agency));
            edit.put(runningAward("LX-B", "P5", park));
            ProductFiling product;
            product.filingNo = "CP-7";
            product.enterprise = enterprise;
            product.product = "某产品";
            product.date = Date(2024, 7, 1);
            product.service = agency;
            edit.put(product);
        });
        showTab("归属");
        REQUIRE(eventually([this] { return table("claims").model()->rowCount() == 1; }));
    }
    [[nodiscard]] bool moves(int line, const char* indicator, const char* before,
                             const char* after) {
        return cell("moves", line, "指标编号") == indicator &&
               cell("moves", line, "不作决定时") == before &&
               cell("moves", line, "归给以后") == after;
    }
};

}  // namespace

TEST_CASE_METHOD(Claimed, "a record stands with who claims it, who counts it and why") {
    CHECK(cell("claims", 0, "登记号") == "CP-7");
    CHECK(cell("claims", 0, "类别") == "产品备案");
    CHECK_THAT(cell("claims", 0, "主张的立项"),
               Contains("LX-A") && Contains("服务单位") && Contains("LX-B") && Contains("园区"));
    CHECK(cell("claims", 0, "现计入") == "LX-A");
    CHECK(cell("claims", 0, "由来") == "“服务单位”在先");
    click("claims", 0, "登记号");
    CHECK_THAT(told(), Contains("CP-7") && Contains("LX-B"));
}

TEST_CASE_METHOD(Claimed, "what attributing it would move is told before it is decided") {
    click("claims", 0, "登记号");
    REQUIRE(eventually([this] { return table("moves").model()->rowCount() == 2; }));
    CHECK(cell("moves", 0, "归给") == "LX-B");
    CHECK(moves(0, "P4-4b", "1 件", "0 件"));
    CHECK(moves(1, "P5-2", "0 件", "1 件"));
}

TEST_CASE_METHOD(Claimed, "a record is attributed where it stands, and taken back by Ctrl+Z") {
    click("claims", 0, "归属");
    typeAndEnter(QStringLiteral("LX-B"));
    settle();
    REQUIRE(year().attributions.size() == 1);
    CHECK(year().attributions.front().record == "CP-7");
    CHECK(year().attributions.front().application == "LX-B");
    CHECK(eventually([this] { return cell("claims", 0, "现计入") == "LX-B"; }));
    CHECK(cell("claims", 0, "由来") == "按归属的决定");
    click("claims", 0, "登记号");
    undo();
    CHECK(year().attributions.empty());
    CHECK(eventually([this] { return cell("claims", 0, "现计入") == "LX-A"; }));
}

TEST_CASE_METHOD(Claimed, "an attribution to who does not count the record stands with that") {
    edit([](Edit& edit) {
        const auto stranger = edit.put(test::unitOf(35));
        edit.put(runningAward("LX-D", "P3", stranger));
        edit.put(Attribution{{}, "CP-7", "LX-D", "", 0});
    });
    CHECK(eventually(
        [this] { return cell("claims", 0, "由来") == "归给的 LX-D 不计入它；“服务单位”在先"; }));
}
