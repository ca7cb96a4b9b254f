// SPDX-License-Identifier: GPL-3.0-or-later
// What stands against an action is told by its codes, and what of it a chief passes with a reason.
#include "support/entered_year.h"
#include "support/staff.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

struct OneApplication {
    Scratch scratch;
    std::filesystem::path file = scratch / "年度.zlzh";
    std::unique_ptr<Workspace> workspace;

    explicit OneApplication(const std::function<void(ProcedureYear&)>& change) {
        workspace = Workspace::create(file, builtInPlanJson());
        ProcedureYear year = soundApplication("SB-1");
        change(year);
        enter(*workspace, year.build());
    }
    Acted take(const std::string& action, const std::string& reason = {}) {
        Act act{Subject::Application, "SB-1", action};
        act.on = Date(2024, 6, 3);
        act.override = reason;
        return workspace->act(act);
    }
    [[nodiscard]] std::vector<std::string> codes(const Acted& acted) const {
        std::vector<std::string> all;
        for (const Finding& each : acted.refused) all.push_back(each.code);
        return all;
    }
};

void promiseTooLittle(ProcedureYear& year) {
    year.promise("SB-1", "P2-1b").value = "3";
}

using Codes = std::vector<std::string>;

}  // namespace

TEST_CASE("a refusal gives every reason at once and changes no byte") {
    OneApplication fund([](ProcedureYear& year) {
        promiseTooLittle(year);
        year.promise("SB-1", "P2-2").value = "1";
    });
    const std::string before = bytesOf(fund.file);
    CHECK(fund.codes(fund.take("submit")) == Codes{"BELOW_PLAN", "BELOW_PLAN"});
    CHECK(bytesOf(fund.file) == before);
}

TEST_CASE("an override passes findings, with its reason and their names kept") {
    OneApplication fund(promiseTooLittle);
    const Acted acted = fund.take("submit", "局务会同意");
    REQUIRE(acted.refused.empty());
    const Decision decision = fund.workspace->year()->decisions.back();
    CHECK(decision.override == "局务会同意");
    CHECK(decision.passed == Codes{"BELOW_PLAN P2-1b"});
}

TEST_CASE("what was passed once does not stand against later actions") {
    OneApplication fund(promiseTooLittle);
    REQUIRE(fund.take("submit", "局务会同意").refused.empty());
    REQUIRE(fund.take("accept").refused.empty());
    Act examine{Subject::Application, "SB-1", "examine"};
    examine.result = "pass";
    CHECK(fund.workspace->act(examine).refused.empty());
}

TEST_CASE("an override that passes nothing is not kept") {
    OneApplication fund([](ProcedureYear&) {});
    REQUIRE(fund.take("submit", "以防万一").refused.empty());
    CHECK(fund.workspace->year()->decisions.back().override.empty());
}

TEST_CASE("no override passes the policy's unit cap, nor what stands beside it") {
    OneApplication fund([](ProcedureYear& year) {
        promiseTooLittle(year);
        Application& application = year.application("SB-1");
        application.requested = Money::ofWan(31);
        application.municipalAmount = Money::ofWan(31);
    });
    CHECK(fund.codes(fund.take("submit", "局务会同意")) == Codes{"OVER_UNIT_CAP", "BELOW_PLAN"});
    CHECK(fund.workspace->year()->decisions.empty());
}

TEST_CASE("only a chief overrides, and he needs no other right for it") {
    OneApplication fund(promiseTooLittle);
    addStaff(*fund.workspace);
    fund.workspace->signIn("officer", kPassword);
    CHECK(failureCode([&] { (void)fund.take("submit", "急"); }) == "RIGHT");
    fund.workspace->signIn("chief", kPassword);
    CHECK(fund.take("submit", "局务会同意").refused.empty());
}

TEST_CASE("where nothing is to be passed a chief needs the action's own right") {
    OneApplication fund([](ProcedureYear&) {});
    addStaff(*fund.workspace);
    fund.workspace->signIn("chief", kPassword);
    CHECK(failureCode([&] { (void)fund.take("submit", "局务会同意"); }) == "RIGHT");
}
