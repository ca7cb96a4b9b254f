// SPDX-License-Identifier: GPL-3.0-or-later
// 立项拨付 › 拨付: a 凭证号 that was left blank is supplied afterwards.
#include "ui/awards/payments_fixture.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::ui;
using Catch::Matchers::Contains;

namespace {

const QDate kSupplied(2024, 7, 8);

/// Two payments without their vouchers' numbers; finance is there.
struct PaidBlank : PaymentDesk {
    PaidBlank() : PaymentDesk("officer") {
        request({"SB-1", "SB-2"});
        awaitPayments(2);
        signIn("chief");
        for (const std::size_t each : {0, 1}) act(each, "approve", Date(2024, 7, 3));
        signIn("finance");
        for (const std::size_t each : {0, 1}) act(each, "confirm", Date(2024, 7, 5));
        awaitPayments(2);
        REQUIRE(eventually([this] { return cell(1, "状态") == "已支付"; }));
    }
};

}  // namespace

TEST_CASE_METHOD(PaidBlank, "a voucher's number that was left blank is supplied, once") {
    choose(0);
    ask("add-voucher");
    answer("reference", QStringLiteral("PZ-9"));
    decideOn(kSupplied);
    CHECK_FALSE(isAsked());
    CHECK(eventually([this] { return cell(0, "凭证号") == "PZ-9"; }));
    CHECK(cell(0, "状态") == "已支付");
    choose(1);
    CHECK(eventually([this] { return button("add-voucher").isVisible(); }));
    choose(0);
    CHECK(eventually([this] { return !button("add-voucher").isVisible(); }));
}

TEST_CASE_METHOD(PaidBlank, "nothing is supplied without a number") {
    choose(0);
    ask("add-voucher");
    decideOn(kSupplied);
    REQUIRE(isAsked());
    CHECK_THAT(childOf<QLabel>(dialog(), "refusal").text().toStdString(), Contains("请填写凭证号"));
}

TEST_CASE_METHOD(PaidBlank, "of several payments each is supplied with a number of its own") {
    table().selectAll();
    settle();
    ask("add-voucher");
    REQUIRE(list().rowCount() == 2);
    const std::string first = year().payments[0].number, second = year().payments[1].number;
    write(first.c_str(), "凭证号", QStringLiteral("PZ-1"));
    write(second.c_str(), "凭证号", QStringLiteral("PZ-2"));
    decideOn(kSupplied);
    CHECK(verdicts().size() == 2);
    CHECK_FALSE(childOf<QPushButton>(dialog(), "leave").isVisible());  // 关闭 is there already
    CHECK(eventually([this] { return cell(1, "凭证号") == "PZ-2"; }));
    CHECK(cell(0, "凭证号") == "PZ-1");
}
