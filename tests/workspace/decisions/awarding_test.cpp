// SPDX-License-Identifier: GPL-3.0-or-later
// Awards through both doors: decided here, and taken up from before.
#include "base/translator.h"
#include "domain/decisions/actions.h"
#include "support/entered_year.h"
#include "support/staff.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

/// SB-1 and SB-2 ask for 30万元 each, entered as reviewed.
struct Reviewed {
    Scratch scratch;
    std::filesystem::path file = scratch / "年度.zlzh";
    std::unique_ptr<Workspace> workspace;

    Reviewed() {
        workspace = Workspace::create(file, builtInPlanJson());
        ProcedureYear year;
        for (const char* number : {"SB-1", "SB-2"})
            year.apply(number, "P2", year.applicantFor("P2")).takenUp = "reviewed";
        enter(*workspace, year.build());
    }
    Acted take(const std::string& action, Date on, const std::string& number = "SB-1",
               std::optional<Money> amount = {}) {
        Act act{Subject::Application, number, action};
        act.on = on;
        act.opinion = "同意";
        act.amount = amount;
        return workspace->act(act);
    }
    [[nodiscard]] std::string refusal(const Acted& acted) const {
        return acted.refused.empty() ? "" : acted.refused.front().code;
    }
    Decision award(const std::string& number = "SB-1") {
        REQUIRE(take("propose", Date(2024, 6, 5), number, Money::ofWan(25)).refused.empty());
        REQUIRE(take("publicise", Date(2024, 6, 7), number).refused.empty());
        const Acted acted = take("award", Date(2024, 6, 18), number);
        REQUIRE(acted.refused.empty());
        return acted.decision;
    }
    void takeUp(const TakenUpAward& award) {
        workspace->edit(Operation::Import, "导入", [&](Edit& edit) { edit.put(award); });
    }
};

const TakenUpAward kAward{"SB-1", "立项1号", Money::ofWan(25), Date(2024, 6, 20)};

}  // namespace

TEST_CASE("a proposal needs an amount") {
    Reviewed fund;
    CHECK(fund.refusal(fund.take("propose", Date(2024, 6, 5))) == "AMOUNT");
    CHECK(fund.refusal(fund.take("propose", Date(2024, 6, 5), "SB-1", Money())) == "AMOUNT");
}

TEST_CASE("public notice must be over before an award, and no override helps") {
    Reviewed fund;
    REQUIRE(fund.take("propose", Date(2024, 6, 5), "SB-1", Money::ofWan(25)).refused.empty());
    REQUIRE(fund.take("publicise", Date(2024, 6, 7)).refused.empty());
    CHECK(fund.refusal(fund.take("award", Date(2024, 6, 17))) == "PUBLICITY_RUNNING");
    Act forced{Subject::Application, "SB-1", "award"};
    forced.on = Date(2024, 6, 17);
    forced.override = "急";
    CHECK(fund.refusal(fund.workspace->act(forced)) == "PUBLICITY_RUNNING");
    CHECK(fund.take("award", Date(2024, 6, 18)).refused.empty());
}

TEST_CASE("an award has the proposed amount and the next number, which the file keeps") {
    Reviewed fund;
    CHECK(fund.award().issued == "CQGX-ZLZH-LX-P2-2024-0001");
    CHECK(fund.award("SB-2").issued == "CQGX-ZLZH-LX-P2-2024-0002");
    fund.workspace.reset();
    fund.workspace = Workspace::open(fund.file);
    const Decision kept = fund.workspace->year()->decisions.back();
    CHECK(kept.issued == "CQGX-ZLZH-LX-P2-2024-0002");
    CHECK(kept.amount == Money::ofWan(25));
}

TEST_CASE("an award that was refused takes no number") {
    Reviewed fund;
    REQUIRE(fund.take("propose", Date(2024, 6, 5), "SB-1", Money::ofWan(25)).refused.empty());
    REQUIRE(fund.take("publicise", Date(2024, 6, 7)).refused.empty());
    REQUIRE_FALSE(fund.take("award", Date(2024, 6, 17)).refused.empty());
    CHECK(fund.take("award", Date(2024, 6, 18)).decision.issued == "CQGX-ZLZH-LX-P2-2024-0001");
}

TEST_CASE("an award that was reversed and taken again has a number of its own") {
    Reviewed fund;
    (void)fund.award();
    REQUIRE(fund.take("reverse", Date(2024, 6, 19)).refused.empty());
    CHECK(fund.take("award", Date(2024, 6, 20)).decision.issued == "CQGX-ZLZH-LX-P2-2024-0002");
}

TEST_CASE("an award may be of less than what was publicised, and not of more") {
    Reviewed fund;
    REQUIRE(fund.take("propose", Date(2024, 6, 5), "SB-1", Money::ofWan(25)).refused.empty());
    REQUIRE(fund.take("publicise", Date(2024, 6, 7)).refused.empty());
    const Date on(2024, 6, 18);
    CHECK(fund.refusal(fund.take("award", on, "SB-1", Money::ofWan(26))) == "OVER_PROPOSED");
    CHECK(fund.take("award", on, "SB-1", Money::ofWan(24)).decision.amount == Money::ofWan(24));
}

TEST_CASE("an award on which a payment rests is not reversed") {
    Reviewed fund;
    (void)fund.award();
    fund.workspace->edit(Operation::Enter, "录入", [&](Edit& edit) {
        Payment payment;
        payment.number = "BK-1";
        payment.reason = "SB-1";
        payment.unit = fund.workspace->year()->applications.front().unit;
        payment.amount = Money::ofWan(12);
        payment.date = Date(2024, 7, 1);
        payment.takenUp = "paid";
        edit.put(payment);
    });
    const std::string before = bytesOf(fund.file);
    CHECK(fund.refusal(fund.take("reverse", Date(2024, 7, 2))) == "DEPENDED_ON");
    CHECK(bytesOf(fund.file) == before);
}

TEST_CASE("an award of before is decided in its edit, with the state that it came from") {
    Reviewed fund;
    fund.takeUp(kAward);
    const Decision decision = fund.workspace->year()->decisions.back();
    CHECK(decision.before == "reviewed");
    CHECK(decision.after == "awarded");
    CHECK(decision.issued == "立项1号");
    CHECK(fund.workspace->undoable().empty());
    CHECK(fund.workspace->verify().findings.empty());
}

TEST_CASE("an award of before leaves numbers given here without a gap") {
    Reviewed fund;
    fund.takeUp(kAward);
    CHECK(fund.award("SB-2").issued == "CQGX-ZLZH-LX-P2-2024-0001");
}

TEST_CASE("an edit with an award that cannot be leaves the file as it was") {
    Reviewed fund;
    fund.takeUp(kAward);
    const std::string before = bytesOf(fund.file);
    TakenUpAward wrong = kAward;
    CHECK(failureCode([&] { fund.takeUp(wrong); }) == "STATE");
    wrong.receipt = "SB-2";
    CHECK(failureCode([&] { fund.takeUp(wrong); }) == "AWARD_NUMBER");
    wrong.receipt = "SB-9";
    CHECK(failureCode([&] { fund.takeUp(wrong); }) == "APPLICATION_UNKNOWN");
    CHECK(bytesOf(fund.file) == before);
}

TEST_CASE("an award of before needs the right to award") {
    Reviewed fund;
    addStaff(*fund.workspace);
    fund.workspace->signIn("officer", kPassword);
    CHECK(failureCode([&] { fund.takeUp(kAward); }) == "RIGHT");
}

namespace {

/// SB-1 was entered as publicised by wang, who may award it as well; so may li.
struct EnteredByOne : Reviewed {
    EnteredByOne() {
        workspace = Workspace::create(scratch / "两人.zlzh", builtInPlanJson());
        addStaff(*workspace);
        workspace->signIn("admin", kPassword);
        workspace->managePeople([](PeopleEdit& edit) {
            const auto roles = PersonRoles::of(PersonRole::Officer, PersonRole::Chief);
            edit.add(personOf("wang", roles));
            edit.add(personOf("li", roles));
        });
        workspace->signIn("wang", kPassword);
    }
    /// Where wang's application stands is set by li.
    void moveTo(const std::string& state) {
        workspace->signIn("li", kPassword);
        Application application = workspace->year()->applications.front();
        application.takenUp = state;
        workspace->edit(Operation::Enter, "改状态", [&](Edit& edit) { edit.put(application); });
    }
    void enterIn(const std::string& state) {
        ProcedureYear year;
        year.apply("SB-1", "P2", year.applicantFor("P2")).takenUp = state;
        enter(*workspace, year.build());
    }
};

}  // namespace

TEST_CASE("whoever entered an application does not take up its award, whatever its state") {
    for (const char* state : {"draft", "reviewed", "publicised", "awarded"}) {
        CAPTURE(state);
        EnteredByOne fund;
        fund.enterIn(state);
        CHECK(failureCode([&] { fund.takeUp(kAward); }) == "SEPARATION");
        CHECK(fund.workspace->year()->decisions.empty());
        fund.workspace->signIn("li", kPassword);
        CHECK(failureCode([&] { fund.takeUp(kAward); }).empty());
    }
}

TEST_CASE("an application and its award do not come by one hand in one edit") {
    EnteredByOne fund;
    fund.enterIn("draft");
    Application application = fund.workspace->year()->applications.front();
    application.takenUp = "publicised";
    fund.workspace->signIn("li", kPassword);
    const auto both = [&] {
        fund.workspace->edit(Operation::Import, "导入", [&](Edit& edit) {
            edit.put(application);
            edit.put(kAward);
        });
    };
    CHECK(failureCode(both) == "SEPARATION");
    CHECK(fund.workspace->year()->applications.front().takenUp == "draft");
}

TEST_CASE("who may not take up what he entered hears who may") {
    EnteredByOne fund;
    fund.enterIn("publicised");
    try {
        fund.takeUp(kAward);
        FAIL("it was taken");
    } catch (const Error& error) {
        CHECK(Translator()(error.sentence()) ==
              "某wang (wang) 录入了 SB-1 或它的状态，不能由同一人登记立项；请由 某chief、某li "
              "办理。");
    }
}

TEST_CASE("who set no more than the state of an application hears that it may be the state") {
    EnteredByOne fund;
    fund.enterIn("draft");
    fund.moveTo("publicised");
    try {
        fund.takeUp(kAward);
        FAIL("it was taken");
    } catch (const Error& error) {
        CHECK_THAT(Translator()(error.sentence()),
                   Catch::StartsWith("某li (li) 录入了 SB-1 或它的状态"));
    }
}

TEST_CASE("the chief alone takes up the award of what others entered") {
    EnteredByOne fund;
    fund.enterIn("publicised");
    fund.workspace->signIn("chief", kPassword);
    CHECK(failureCode([&] {
              fund.workspace->edit(Operation::ImportOwn, "导入",
                                   [&](Edit& edit) { edit.put(kAward); });
          }).empty());
}
