// SPDX-License-Identifier: GPL-3.0-or-later
// A late application is awarded when somebody answers for its being late (projects §2).
#include "domain/decisions/actions.h"
#include "support/closing_plan.h"
#include "support/entered_year.h"
#include "support/staff.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

/// An application of 2024-06-03, two days late, that an office takes up while it is publicised.
struct LateFund {
    Scratch scratch;
    std::filesystem::path file = scratch / "年度.zlzh";
    std::unique_ptr<Workspace> workspace;

    LateFund() {
        workspace = Workspace::create(file, planThatCloses("2024-06-01"));
        ProcedureYear year = soundApplication("SB-1");
        year.application("SB-1").takenUp = "publicised";
        enter(*workspace, year.build());
    }
    [[nodiscard]] std::string refusalOf(const std::string& action, const std::string& finding = {},
                                        const std::string& reason = {}) {
        Act act{Subject::Application, "SB-1", action};
        act.on = Date(2024, 6, 20);
        act.result = finding;
        act.opinion = reason;
        if (action == "award") act.amount = Money::ofWan(30);
        const Acted acted = workspace->act(act);
        return acted.refused.empty() ? "" : acted.refused.front().code;
    }
    [[nodiscard]] std::string accept(const std::string& finding, const std::string& reason) {
        return refusalOf(std::string(kAcceptFinding), finding, reason);
    }
};

}  // namespace

TEST_CASE("award is refused by what needs a reason, until it is accepted with one") {
    LateFund fund;
    CHECK(fund.refusalOf("award") == "LATE");
    CHECK(fund.accept("LATE", "系统故障，局里已同意").empty());
    CHECK(fund.refusalOf("award").empty());
}

TEST_CASE("accepting keeps what, why and who, and the state") {
    LateFund fund;
    addStaff(*fund.workspace);
    fund.workspace->signIn("officer", kPassword);
    REQUIRE(fund.accept("LATE", "系统故障").empty());
    const Decision decision = fund.workspace->year()->decisions.back();
    CHECK(decision.result == "LATE");
    CHECK(decision.opinion == "系统故障");
    CHECK(decision.person == fund.workspace->actor().person);
    CHECK(decision.before == "publicised");
    CHECK(decision.after == "publicised");
}

TEST_CASE("accepting asks which finding, that it is open, and why") {
    LateFund fund;
    const std::string before = bytesOf(fund.file);
    CHECK(fund.accept("", "系统故障") == "RESULT");
    CHECK(fund.accept("LATE", "") == "OPINION");
    CHECK(fund.accept("P6_CONFLICT", "系统故障") == "FINDING");
    CHECK(fund.accept("BELOW_PLAN P2-1b", "系统故障") == "FINDING");
    CHECK(bytesOf(fund.file) == before);
    REQUIRE(fund.accept("LATE", "系统故障").empty());
    CHECK(fund.accept("LATE", "又一次") == "FINDING");
}

TEST_CASE("an acceptance is reversed like any decision, and the finding stands again") {
    LateFund fund;
    REQUIRE(fund.accept("LATE", "系统故障").empty());
    REQUIRE(fund.refusalOf("reverse", "", "查无故障").empty());
    CHECK(fund.refusalOf("award") == "LATE");
}

TEST_CASE("no override of a chief's stands for the reason") {
    LateFund fund;
    Act award{Subject::Application, "SB-1", "award"};
    award.override = "局务会同意";
    award.amount = Money::ofWan(30);
    const Acted acted = fund.workspace->act(award);
    REQUIRE(acted.refused.size() == 1);
    CHECK(acted.refused.front().code == "LATE");
}
