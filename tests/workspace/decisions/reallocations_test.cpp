// SPDX-License-Identifier: GPL-3.0-or-later
// Money moved between lines: proposed, approved, refused.
#include "domain/lines/lines.h"
#include "support/awarded_fund.h"
#include "support/staff.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

Acted propose(AwardedFund& fund, const char* from, const char* to, Money amount) {
    return fund.workspace->proposeReallocation({from, to, amount, Date(2024, 8, 1), "结余"});
}

Acted decide(AwardedFund& fund, const std::string& number, const std::string& action) {
    Act act{Subject::Reallocation, number, action, Date(2024, 8, 2)};
    act.opinion = "同意";
    act.ref = "渝知〔2024〕9号";
    return fund.workspace->act(act);
}

Money spendable(AwardedFund& fund, const char* line) {
    return adjustedCeiling(line, *fund.workspace->year(), fund.workspace->plan());
}

}  // namespace

TEST_CASE("a reallocation moves money when it is approved") {
    AwardedFund fund;
    const Acted proposed = propose(fund, "P3", "P2", Money::ofWan(20));
    REQUIRE(verdictOf(proposed) == "done");
    CHECK(proposed.decision.number == "CQGX-ZLZH-TJ-2024-0001");
    CHECK(spendable(fund, "P2") == Money::ofWan(90));
    REQUIRE(verdictOf(decide(fund, proposed.decision.number, "approve")) == "done");
    CHECK(spendable(fund, "P2") == Money::ofWan(110));
    CHECK(spendable(fund, "P3") == Money::ofWan(40));
}

TEST_CASE("two proposals of the same money are not both approved") {
    AwardedFund fund;
    const std::string first = propose(fund, "P3", "P2", Money::ofWan(40)).decision.number;
    const std::string second = propose(fund, "P3", "P5", Money::ofWan(40)).decision.number;
    CHECK(verdictOf(decide(fund, first, "approve")) == "done");
    CHECK(verdictOf(decide(fund, second, "approve")) == "OVER_FREE");
    CHECK(spendable(fund, "P5") == Money::ofWan(60));
}

TEST_CASE("what is no line, the same line or nothing is wrong usage") {
    AwardedFund fund;
    const std::string before = bytesOf(fund.file);
    CHECK(failureCode([&] { (void)propose(fund, "P9", "S1", Money::ofWan(1)); }) == "LINE_UNKNOWN");
    CHECK(failureCode([&] { (void)propose(fund, "S1", "S1", Money::ofWan(1)); }) == "SAME_LINE");
    CHECK(failureCode([&] { (void)propose(fund, "P3", "S1", Money()); }) == "AMOUNT");
    CHECK(failureCode([&] { (void)decide(fund, "TJ-9", "approve"); }) == "REALLOCATION_UNKNOWN");
    CHECK(verdictOf(propose(fund, "P3", "S1", Money::ofWan(61))) == "OVER_FREE");
    CHECK(bytesOf(fund.file) == before);
}

TEST_CASE("a reallocation is approved once, by another than who proposed it") {
    AwardedFund fund;
    fund.workspace->managePeople([&](PeopleEdit& edit) {
        for (const char* login : {"wang", "li"})
            edit.add(personOf(login, PersonRoles::ofBits(0x7f)));
    });
    fund.workspace->signIn("wang", kPassword);
    const std::string number = propose(fund, "P3", "P2", Money::ofWan(1)).decision.number;
    CHECK(failureCode([&] { (void)decide(fund, number, "approve"); }) == "SEPARATION");
    fund.workspace->signIn("li", kPassword);
    CHECK(verdictOf(decide(fund, number, "approve")) == "done");
    CHECK(verdictOf(decide(fund, number, "approve")) == "STATE");
}

TEST_CASE("an approval is taken back while the money is still there") {
    AwardedFund fund;
    const std::string number = propose(fund, "P3", "P2", Money::ofWan(20)).decision.number;
    (void)decide(fund, number, "approve");
    CHECK(verdictOf(decide(fund, number, "reverse")) == "done");
    CHECK(spendable(fund, "P2") == Money::ofWan(90));
    (void)decide(fund, number, "approve");
    const std::string on = propose(fund, "P2", "P5", Money::ofWan(100)).decision.number;
    (void)decide(fund, on, "approve");
    CHECK(verdictOf(decide(fund, number, "reverse")) == "DEPENDED_ON");
}

TEST_CASE("a proposal that is turned down moves nothing, and the money can be proposed anew") {
    AwardedFund fund;
    const std::string number = propose(fund, "P3", "P2", Money::ofWan(20)).decision.number;
    Act silent{Subject::Reallocation, number, "reject", Date(2024, 8, 2)};
    CHECK(verdictOf(fund.workspace->act(silent)) == "OPINION");
    REQUIRE(verdictOf(decide(fund, number, "reject")) == "done");
    CHECK(spendable(fund, "P2") == Money::ofWan(90));
    CHECK(verdictOf(decide(fund, number, "approve")) == "STATE");
    CHECK(verdictOf(propose(fund, "P3", "P2", Money::ofWan(60))) == "done");
}

TEST_CASE("what was turned down is proposed again when that is taken back") {
    AwardedFund fund;
    const std::string number = propose(fund, "P3", "P2", Money::ofWan(20)).decision.number;
    (void)decide(fund, number, "reject");
    REQUIRE(verdictOf(decide(fund, number, "reverse")) == "done");
    CHECK(verdictOf(decide(fund, number, "approve")) == "done");
}

