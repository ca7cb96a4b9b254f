// SPDX-License-Identifier: GPL-3.0-or-later
// The conclusion of an acceptance: held to what was delivered, and kept with its final amount.
#include "support/awarded_fund.h"
#include "support/entered_year.h"
#include "support/fund_files.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

/// A consultancy's application, which has deliverables and no numbers, in acceptance.
struct Fund {
    Scratch scratch;
    std::unique_ptr<Workspace> workspace =
        Workspace::create(scratch / "年度.zlzh", builtInPlanJson());

    Fund() {
        ProcedureYear year;
        year.apply("SB-1", "P6", year.applicantFor("P6")).takenUp = "publicised";
        enter(*workspace, year.build());
        decide("award", "", "2024-07-01");
        decide("sign", "", "2024-07-02");
        decide("request-acceptance", "", "2024-10-01");
    }
    Acted take(const std::string& action, const std::string& result, std::string_view on,
               const std::string& override = {}) {
        Act act{Subject::Application, "SB-1", action, day(on)};
        act.result = result;
        act.opinion = "同意";
        act.override = override;
        if (action == "award") {
            act.amount = yuan(150'000);
            act.ref = "渝高新发〔2024〕1号";
        }
        return workspace->act(act);
    }
    void decide(const std::string& action, const std::string& result, std::string_view on) {
        REQUIRE(take(action, result, on).refused.empty());
    }
    void recogniseAll() {
        workspace->edit(Operation::Enter, "认定", [](Edit& edit) {
            const Plan plan = builtInPlan();
            for (const Indicator& each : plan.findProject("P6")->indicators) {
                const auto& texts = std::get<QualitativeGoal>(each.goal).deliverables;
                for (std::size_t at = 1; at <= texts.size(); ++at)
                    edit.put(Recognition{{},
                                         "SB-1",
                                         each.code,
                                         static_cast<std::int64_t>(at),
                                         true,
                                         day("2024-10-08"),
                                         "",
                                         0});
            }
        });
    }
};

}  // namespace

TEST_CASE("a conclusion that is not the computed one is refused, and nothing is kept") {
    Fund fund;
    const Acted acted = fund.take("conclude", "pass", "2024-10-15");
    REQUIRE(acted.refused.size() == 1);
    CHECK(acted.refused.front().code == "OUTCOME");
    CHECK(acted.refused.front().message.arguments ==
          std::vector<std::string>{"100.00%", "0", "10"});
    CHECK(fund.workspace->year()->decisions.back().action == "request-acceptance");
}

TEST_CASE("the final amount is kept with the conclusion") {
    Fund fund;
    fund.recogniseAll();
    fund.decide("conclude", "pass", "2024-10-15");
    CHECK(fund.workspace->year()->decisions.back().amount == yuan(150'000));
}

TEST_CASE("a conclusion goes by what stood on its own day") {
    Fund fund;
    fund.recogniseAll();
    CHECK(fund.take("conclude", "pass", "2024-10-07").refused.front().code == "OUTCOME");
}

TEST_CASE("rectifying has no final amount, and after it the award is reduced") {
    Fund fund;
    fund.decide("conclude", "rectify", "2024-10-15");
    CHECK_FALSE(fund.workspace->year()->decisions.back().amount.has_value());
    fund.decide("request-acceptance", "", "2024-11-01");
    CHECK(fund.take("conclude", "rectify", "2024-11-15").refused.front().code == "OUTCOME");
    fund.decide("conclude", "reduce", "2024-11-15");
    CHECK(fund.workspace->year()->decisions.back().amount == yuan(150'000));
}

TEST_CASE("another conclusion with a reason is kept with its own final amount") {
    Fund fund;
    const Acted acted = fund.take("conclude", "fail", "2024-10-15", "局务会决定");
    REQUIRE(acted.refused.empty());
    CHECK(acted.decision.passed == std::vector<std::string>{"OUTCOME"});
    CHECK(acted.decision.amount == Money());
}

TEST_CASE("what is archived and keeps no money may still be void") {
    Fund fund;
    REQUIRE(fund.take("conclude", "fail", "2024-10-15", "局务会决定").refused.empty());
    fund.decide("archive", "", "2024-10-20");
    fund.decide("void", "", "2024-10-21");
    CHECK(fund.workspace->year()->decisions.back().after == "void");
    CHECK(fund.take("void", "", "2024-10-22").refused.front().code == "STATE");
}

TEST_CASE("what is archived and keeps its money is not void") {
    AwardedFund fund;
    fund.sign(Money::ofWan(20));
    fund.payAll();
    REQUIRE(fund.act("request-acceptance", Date(2024, 10, 1)).refused.empty());
    Act conclude{Subject::Application, "SB-1", "conclude", Date(2024, 10, 15)};
    conclude.result = "pass";
    conclude.override = "局务会决定";
    REQUIRE(fund.workspace->act(conclude).refused.empty());
    const std::string last = fund.request({}, Date(2024, 10, 16)).decision.number;
    REQUIRE(fund.pay("approve", last, Date(2024, 10, 17)).refused.empty());
    REQUIRE(fund.pay("confirm", last, Date(2024, 10, 18)).refused.empty());
    REQUIRE(fund.act("archive", Date(2024, 10, 20)).refused.empty());
    CHECK(verdictOf(fund.act("void", Date(2024, 10, 21))) == "MONEY_OPEN");
}
