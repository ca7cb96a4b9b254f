// SPDX-License-Identifier: GPL-3.0-or-later
// What may no longer be edited: what was decided about, and a reviewer's own sheet.
#include "support/entered_year.h"
#include "support/staff.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

struct Fund {
    Scratch scratch;
    std::unique_ptr<Workspace> workspace;

    Fund() {
        workspace = Workspace::create(scratch / "年度.zlzh", builtInPlanJson());
        enter(*workspace, soundApplication("SB-1").build());
    }
    void take(const std::string& action, const std::string& result = {}) {
        Act act{Subject::Application, "SB-1", action};
        act.result = result;
        act.opinion = "同意";
        REQUIRE(workspace->act(act).refused.empty());
    }
    /// The code by which the change of what `pick` gives is refused.
    template <class T>
    std::string changing(std::vector<T> FundYear::*list, const std::function<void(T&)>& change) {
        T value = ((*workspace->year()).*list).front();
        change(value);
        return failureCode(
            [&] { workspace->edit(Operation::Enter, "改", [&](Edit& edit) { edit.put(value); }); });
    }
    std::string changingTitle() {
        return changing<Application>(&FundYear::applications,
                                     [](Application& each) { each.title += "改"; });
    }
    std::string changingSeat() {
        return changing<PanelSeat>(&FundYear::seats,
                                   [](PanelSeat& each) { each.recused = !each.recused; });
    }
    std::string changingScore() {
        return changing<Score>(&FundYear::scores, [](Score& each) { each.words += "改"; });
    }
};

}  // namespace

TEST_CASE("an application is edited until it is submitted, and again when it comes back") {
    Fund fund;
    CHECK(fund.changingTitle().empty());
    fund.take("submit");
    CHECK(fund.changingTitle() == "SETTLED");
    fund.take("return");
    CHECK(fund.changingTitle().empty());
}

TEST_CASE("a submitted application keeps its promises") {
    Fund fund;
    fund.take("submit");
    CHECK(fund.changing<Commitment>(&FundYear::commitments,
                                    [](Commitment& each) { each.value = "999"; }) == "SETTLED");
    const auto id = fund.workspace->year()->commitments.front().id;
    CHECK(failureCode([&] {
              fund.workspace->edit(Operation::Enter, "删", [&](Edit& edit) { edit.remove(id); });
          }) == "SETTLED");
}

TEST_CASE("a panel changes until its review is closed, sheets only while it is open") {
    Fund fund;
    CHECK(fund.changingScore().empty());
    fund.take("submit");
    CHECK(fund.changingScore() == "SETTLED");
    fund.take("accept");
    fund.take("examine", "pass");
    CHECK(fund.changingSeat().empty());
    CHECK(fund.changingSeat().empty());
    fund.take("open-review");
    CHECK(fund.changingScore().empty());
    fund.take("close-review");
    CHECK(fund.changingSeat() == "SETTLED");
    CHECK(fund.changingScore() == "SETTLED");
}

TEST_CASE("reviews are organised by who may examine") {
    Fund fund;
    addStaff(*fund.workspace);
    fund.workspace->signIn("clerk", kPassword);
    CHECK(fund.changingTitle().empty());
    CHECK(fund.changingSeat() == "RIGHT");
    CHECK(fund.changingScore() == "RIGHT");
    fund.workspace->signIn("officer", kPassword);
    CHECK(fund.changingSeat().empty());
}

namespace {

const Recognition kFound{{}, "SB-1", "P2-5", 1, true, Date(2024, 10, 15), "", 0};

std::string putting(Workspace& workspace, const auto& record) {
    return failureCode(
        [&] { workspace.edit(Operation::Enter, "认定", [&](Edit& edit) { edit.put(record); }); });
}

}  // namespace

TEST_CASE("deliverables are judged and records attributed by who may judge") {
    Fund fund;
    addStaff(*fund.workspace);
    const Attribution attribution{{}, "Y2024980000001", "SB-1", "", 0};
    fund.workspace->signIn("clerk", kPassword);
    CHECK(putting(*fund.workspace, kFound) == "RIGHT");
    CHECK(putting(*fund.workspace, attribution) == "RIGHT");
    fund.workspace->signIn("officer", kPassword);
    CHECK(putting(*fund.workspace, kFound).empty());
    CHECK(putting(*fund.workspace, attribution).empty());
}

TEST_CASE("a deliverable is judged while the award runs, and not when it is over") {
    Fund fund;
    fund.take("submit");
    CHECK(putting(*fund.workspace, kFound).empty());
    fund.take("void");
    CHECK(fund.changing<Recognition>(&FundYear::recognitions, [](Recognition& each) {
        each.accepted = false;
    }) == "SETTLED");
}

TEST_CASE("a sheet that its expert fills in himself is nobody else's") {
    Fund fund;
    CHECK(fund.changing<Score>(&FundYear::scores, [](Score& each) { each.onPaper = false; }) ==
          "SHEET_OF_ANOTHER");
}

TEST_CASE(
    "the state that an application is entered with is for who may examine, and not for later") {
    Fund fund;
    const auto takeUp = [](Application& each) { each.takenUp = "reviewed"; };
    addStaff(*fund.workspace);
    fund.workspace->signIn("clerk", kPassword);
    CHECK(fund.changing<Application>(&FundYear::applications, takeUp) == "RIGHT");
    fund.workspace->signIn("officer", kPassword);
    fund.take("submit");
    fund.take("reverse");
    CHECK(fund.changing<Application>(&FundYear::applications, takeUp) == "SETTLED");
}

TEST_CASE("an officer takes an application up in the state it is in") {
    Fund fund;
    CHECK(fund.changing<Application>(&FundYear::applications,
                                     [](Application& each) { each.takenUp = "reviewed"; })
              .empty());
}

namespace {

/// Two who organise reviews, one of whom scores besides; SB-1 with its panel is still to be opened.
struct PanelFund : Fund {
    PanelFund() {
        addStaff(*workspace);
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
