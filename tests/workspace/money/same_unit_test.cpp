// SPDX-License-Identifier: GPL-3.0-or-later
// A unit whose subsidy was frozen before its project was awarded is not paid for the same records
// by both (A20), whichever came first.
#include "support/claimed_fund.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

/// The university's subsidy for ZR1 is asked for; then its P2, which counts ZR1, is awarded.
struct AwardedSince : ClaimedFund {
    std::string payment;

    AwardedSince() {
        const std::string batch = approved();
        const Organisation university = workspace->year()->registry.at({1});
        const std::string reason = batch + "/" + std::string(university.code.text());
        payment =
            workspace->requestPayment({reason, {}, Date(2024, 6, 4), "", "", ""}).decision.number;
        enterApplication(university.id);
        Act award{Subject::Application, "SB-1", "award", Date(2024, 6, 20)};
        award.amount = Money::ofWan(30);
        REQUIRE(outcomeOf(workspace->act(award)) == "done");
    }
    [[nodiscard]] Acted pay(const std::string& action, const std::string& reason = {}) const {
        Act act{Subject::Payment, payment, action, Date(2024, 7, 1)};
        act.override = reason;
        return workspace->act(act);
    }

  private:
    void enterApplication(Id<Organisation> unit) const {
        Application application;
        application.number = "SB-1";
        application.project = "P2";
        application.unit = unit;
        application.title = "促进项目";
        application.requested = Money::ofWan(30);
        application.date = Date(2024, 5, 20);
        application.takenUp = "publicised";
        workspace->edit(Operation::Enter, "申报", [&](Edit& edit) { edit.put(application); });
    }
};

}  // namespace

TEST_CASE("a subsidy is not approved for what the unit's project supports since") {
    const AwardedSince fund;
    CHECK(outcomeOf(fund.pay("approve")) == "PROJECT_SUPPORT");
    CHECK(outcomeOf(fund.pay("reject")) == "done");
}

TEST_CASE("a subsidy that the chief approves with a reason all the same is paid") {
    const AwardedSince fund;
    const Acted approved = fund.pay("approve", "立项时已扣除");
    REQUIRE(outcomeOf(approved) == "done");
    CHECK(approved.decision.passed == std::vector<std::string>{"PROJECT_SUPPORT"});
    CHECK(outcomeOf(fund.pay("confirm")) == "done");
    CHECK(fund.workspace->verify().findings.empty());
}
