// SPDX-License-Identifier: GPL-3.0-or-later
// Who may score as an expert, and from when on that stays.
#include "workspace/decisions/edited_fund.h"

using namespace grants;
using namespace grants::test;
using Fund = EditedFund;

namespace {

/// Two who organise reviews, one of whom scores besides; SB-1 with its panel is still to be opened.
struct PanelFund : Fund {
    PanelFund() {
        addStaff(*workspace);
        workspace->signIn("admin", kPassword);
        workspace->managePeople([](PeopleEdit& edit) {
            edit.add(personOf("both", PersonRoles::of(PersonRole::Officer, PersonRole::Reviewer)));
        });
        workspace->signIn("officer", kPassword);
    }
    /// Submitted by the one, opened by the other, who stays signed in.
    void open() {
        take("submit");
        workspace->signIn("both", kPassword);
        take("accept");
        take("examine", "pass");
        take("open-review");
    }
    std::string changingExpert(const std::function<void(Expert&)>& change) {
        return changing<Expert>(&FundYear::experts, change);
    }
    std::string givingLogin(const std::string& login) {
        return changingExpert([&](Expert& each) { each.login = login; });
    }
    std::string removingExpert() {
        const auto id = workspace->year()->experts.front().id;
        return failureCode(
            [&] { workspace->edit(Operation::Enter, "删", [&](Edit& edit) { edit.remove(id); }); });
    }
    void removeSheets() {
        const auto year = workspace->year();
        workspace->edit(Operation::Enter, "删", [&](Edit& edit) {
            for (const Score& each : year->scores) edit.remove(each.id);
        });
    }
};

}  // namespace

TEST_CASE("nobody says of himself that he is an expert") {
    PanelFund fund;
    fund.workspace->signIn("both", kPassword);
    CHECK(fund.givingLogin("both") == "SEPARATION");
    fund.workspace->signIn("officer", kPassword);
    CHECK(fund.givingLogin("both").empty());
    fund.workspace->signIn("both", kPassword);
    CHECK(fund.changingExpert([](Expert& each) { each.number = "ZJ-99"; }) == "SEPARATION");
    CHECK(fund.changingExpert([](Expert& each) { each.phone = "13800000009"; }).empty());
}

TEST_CASE("whose login is his own hears who could enter it") {
    PanelFund fund;
    fund.workspace->signIn("both", kPassword);
    Expert expert = fund.workspace->year()->experts.front();
    expert.login = "both";
    try {
        fund.workspace->edit(Operation::Enter, "改", [&](Edit& edit) { edit.put(expert); });
        FAIL("it was taken");
    } catch (const Error& error) {
        CHECK(error.sentence().arguments.back() == "某officer");
    }
}

TEST_CASE("while a review is open nobody else begins to score as its expert") {
    PanelFund fund;
    fund.removeSheets();
    CHECK(fund.givingLogin("reviewer").empty());
    fund.open();
    CHECK(fund.givingLogin("clerk") == "SETTLED");
    CHECK(fund.givingLogin("") == "SETTLED");
    CHECK(fund.changingExpert([](Expert& each) { each.number = "ZJ-99"; }) == "SETTLED");
    CHECK(fund.removingExpert() == "SETTLED");
    CHECK(fund.changingExpert([](Expert& each) { each.phone = "13800000009"; }).empty());
}

TEST_CASE("an expert on paper gets a login as long as nothing of his is sealed") {
    PanelFund fund;
    CHECK(fund.givingLogin("reviewer").empty());
    CHECK(fund.givingLogin("").empty());
    fund.open();
    CHECK(fund.givingLogin("reviewer") == "SETTLED");
    fund.removeSheets();
    CHECK(fund.givingLogin("reviewer").empty());
}

TEST_CASE("what an expert gave by his login stays his when the review is closed") {
    PanelFund fund;
    fund.removeSheets();
    CHECK(fund.givingLogin("reviewer").empty());
    fund.open();
    fund.workspace->signIn("reviewer", kPassword);
    fund.workspace->putScores({{"SB-1", "实施方案", Points::ofHundredths(2000), "可行"}});
    fund.workspace->signIn("admin", kPassword);
    fund.take("void");
    fund.workspace->signIn("officer", kPassword);
    CHECK(fund.givingLogin("clerk") == "SETTLED");
}
