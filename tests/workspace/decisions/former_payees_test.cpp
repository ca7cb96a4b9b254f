// SPDX-License-Identifier: GPL-3.0-or-later
// To whom a payment was approved is told where the payee is another since, as the trail knows.
#include "support/awarded_fund.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

/// A payment that is approved.
struct ApprovedFund : AwardedFund {
    std::string payment;

    ApprovedFund() {
        sign(Money::ofWan(30));
        payment = request().decision.number;
        REQUIRE(pay("approve", payment).refused.empty());
    }
    void changeUnit(const std::function<void(Organisation&)>& change) {
        Organisation unit = workspace->year()->registry.at({1});
        change(unit);
        workspace->edit(Operation::Enter, "改单位", [&](Edit& edit) { edit.put(unit); });
    }
};

}  // namespace

TEST_CASE("an account that was changed after the approval is told as it was then") {
    ApprovedFund fund;
    CHECK(fund.workspace->formerPayees().empty());
    fund.changeUnit([](Organisation& unit) { unit.account = "6222020200000000002"; });
    const FormerPayees former = fund.workspace->formerPayees();
    REQUIRE(former.size() == 1);
    REQUIRE(former.at(fund.payment));
    CHECK(former.at(fund.payment)->account == "6222020200000000001");
    CHECK(former.at(fund.payment)->bank == "某银行");
}

TEST_CASE("what else is changed of a payee is none of the account's") {
    ApprovedFund fund;
    fund.changeUnit([](Organisation& unit) { unit.phone = "13800000000"; });
    CHECK(fund.workspace->formerPayees().empty());
}

TEST_CASE("an account that is as it was approved again is no former one") {
    ApprovedFund fund;
    fund.changeUnit([](Organisation& unit) { unit.account = "6222020200000000002"; });
    fund.changeUnit([](Organisation& unit) { unit.account = "6222020200000000001"; });
    CHECK(fund.workspace->formerPayees().empty());
}
