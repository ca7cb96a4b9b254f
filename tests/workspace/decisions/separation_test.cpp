// SPDX-License-Identifier: GPL-3.0-or-later
// Separation of duties: what who is kept apart hears, and that a state which was entered counts as
// the steps before it.
#include "base/translator.h"
#include "domain/decisions/actions.h"
#include "support/staff.h"
#include "workspace/decisions/pair.h"
#include "workspace/local.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

/// How the later step is refused to who took the first.
Message toldApart(Pair& pair) {
    pair.take({applicationAct("submit")});
    try {
        (void)pair.workspace->act(applicationAct("accept"));
    } catch (const Error& error) {
        return error.sentence();
    }
    return {};
}

}  // namespace

TEST_CASE("who is kept apart hears who could take the step") {
    Pair pair;
    const Message told = toldApart(pair);
    CHECK(told.arguments == std::vector<std::string>{"某wang (wang)", "某li"});
    CHECK(Translator()(told) == "某wang (wang) 提交了这件申报，不能由同一人受理；请由 某li 办理。");
}

TEST_CASE("where nobody else could take the step another person is asked for") {
    Pair pair;
    pair.workspace->managePeople([](PeopleEdit& edit) { edit.setDisabled("li", true); });
    CHECK(Translator()(toldApart(pair)) ==
          "某wang (wang) 提交了这件申报，不能由同一人受理；没有别的审核人员，请管理员再设一位。");
}

TEST_CASE("who proposes hears when nobody but he could award, who then may not") {
    StaffedFund fund;
    const auto told = [&fund](const char* login) {
        fund.signIn(login);
        const auto year = fund.workspace->year();
        const Actor& actor = fund.workspace->actor();
        const auto alone = noOtherToAward({actor.person, actor.name, year->people});
        return alone ? Translator()(*alone) : std::string();
    };
    CHECK_THAT(told("chief"), Catch::Matchers::Contains("还没有别的负责人"));
    CHECK(told("officer").empty());
    fund.signIn("admin");
    fund.workspace->managePeople(
        [](PeopleEdit& edit) { edit.add(personOf("second", PersonRoles::of(PersonRole::Chief))); });
    CHECK(told("chief").empty());
}

TEST_CASE("in a file without people nobody is told of another person") {
    CHECK_FALSE(noOtherToAward({{}, "", {}}));
}

namespace {

/// A state in which an application is entered, and the step from which it keeps whoever entered it.
struct TakenUp {
    std::string state;
    Act later;
};

Act awardOf(Money amount) {
    Act award = applicationAct("award");
    award.amount = amount;
    return award;
}

const std::vector<TakenUp> kTakenUp = {
    {"submitted", applicationAct("accept")},
    {"accepted", applicationAct("examine", "pass")},
    {"publicised", awardOf(Money::ofWan(10))},
};

std::string codeOf(Pair& pair, const Act& act) {
    return failureCode([&] { (void)pair.workspace->act(act); });
}

}  // namespace

TEST_CASE("whoever entered the state counts as who took the steps before it") {
    for (const TakenUp& each : kTakenUp) {
        CAPTURE(each.state);
        Pair pair;
        pair.takeUp(each.state);
        CHECK(codeOf(pair, each.later) == "SEPARATION");
        pair.signIn("li");
        CHECK(pair.refusalOf(each.later).empty());
    }
}

TEST_CASE("who entered the state is known when the program begins anew, whatever came with it") {
    Pair pair;
    pair.signIn("li");
    pair.workspace->edit(Operation::Import, "导入", [&](Edit& edit) {
        Application application = applicationOf(edit.put(unitOf(30)));
        application.takenUp = "publicised";
        edit.put(application);
    });
    pair.workspace.reset();
    pair.workspace = Workspace::open(pair.scratch / "年度.zlzh");
    Act award = awardOf(Money::ofWan(10));
    award.number = "SL101";
    pair.signIn("li");
    CHECK(codeOf(pair, award) == "SEPARATION");
    pair.signIn("wang");
    CHECK(codeOf(pair, award).empty());
}

TEST_CASE("whoever entered an application before a step takes what comes after that step") {
    Pair pair;
    pair.takeUp("reviewed");
    pair.signIn("li");
    Act propose = applicationAct("propose");
    propose.amount = Money::ofWan(10);
    pair.take({propose, applicationAct("publicise")});
    pair.signIn("wang");
    Act award = awardOf(Money::ofWan(10));
    award.on = today().plusDays(60);  // public notice is over
    CHECK(pair.refusalOf(award).empty());
}
