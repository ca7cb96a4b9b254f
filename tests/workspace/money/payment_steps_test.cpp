// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the way of a payment's steps names the way out, and their days run on.
#include "base/translator.h"
#include "support/awarded_fund.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

/// Of the first reason why it was refused.
std::string reasonOf(const Acted& acted) {
    return acted.refused.empty() ? "" : Translator()(acted.refused.front().message);
}

/// Asked for and approved; the award was terminated afterwards.
struct TerminatedAward : AwardedFund {
    std::string number;

    TerminatedAward() {
        sign(wan(30));
        number = request().decision.number;
        (void)pay("approve", number);
        (void)act("midterm", Date(2024, 8, 1), "terminate");
    }
};

}  // namespace

TEST_CASE("what stops a payment that is approved and no longer due names the way out") {
    TerminatedAward fund;
    CHECK(reasonOf(fund.pay("confirm", fund.number)) ==
          "“SB-1”已经没有应付的款项，拨付 CQGX-ZLZH-BF-2024-0001 不能再支付；请负责人撤回批准，"
          "再不予批准。");
    CHECK(reasonOf(fund.pay("reject", fund.number)) ==
          "CQGX-ZLZH-BF-2024-0001 已经批准；请支付，不再支付的请负责人撤回批准，再不予批准。");
    CHECK(reasonOf(fund.act("archive", Date(2024, 8, 2))) ==
          "SB-1 的拨付 CQGX-ZLZH-BF-2024-0001 已经批准、还没有支付；请先支付，不再支付的请负责人"
          "撤回批准，再不予批准。");
}

TEST_CASE("a terminated award is archived once the approval of its payment was reversed") {
    TerminatedAward fund;
    REQUIRE(verdictOf(fund.pay("reverse", fund.number)) == "done");
    REQUIRE(verdictOf(fund.pay("reject", fund.number)) == "done");
    CHECK(verdictOf(fund.act("archive", Date(2024, 8, 2))) == "done");
}

TEST_CASE("every state of a payment tells what it does not let be done, and what to do") {
    AwardedFund fund;
    fund.sign(wan(30));
    const std::string number = fund.request().decision.number;
    CHECK(reasonOf(fund.pay("confirm", number)) ==
          number + " 还没有批准；请先由负责人批准或不予批准。");
    (void)fund.pay("reject", number);
    CHECK(reasonOf(fund.pay("confirm", number)) ==
          number + " 没有批准；要支付请重新申请，或由负责人撤回不予批准。");
    const std::string paid = fund.payAll();
    CHECK(reasonOf(fund.pay("approve", paid)) ==
          paid + " 已经支付，不能再这样办理；要收回请办理追回。");
}

TEST_CASE("what was taken back sets no day for what comes after it") {
    AwardedFund fund;
    fund.sign(wan(30));
    const std::string number = fund.request().decision.number;
    (void)fund.pay("approve", number, Date(2024, 9, 1));
    (void)fund.pay("reverse", number, Date(2024, 9, 1));
    CHECK(verdictOf(fund.pay("approve", number, Date(2024, 7, 5))) == "done");
}
