// SPDX-License-Identifier: GPL-3.0-or-later
// A recusal is taken back for a reason, whichever way it is tried.
#include "workspace/decisions/edited_fund.h"

using namespace grants;
using namespace grants::test;

namespace {

struct Recused : EditedFund {
    Recused() {
        REQUIRE(changing<PanelSeat>(&FundYear::seats, [](PanelSeat& each) {
                    each.recused = true;
                    each.recusal = "师生";
                }).empty());
    }
    [[nodiscard]] PanelSeat seat() const { return workspace->year()->seats.front(); }
    std::string takingBack(const std::string& reason) {
        return changing<PanelSeat>(&FundYear::seats, [&](PanelSeat& each) {
            each.recused = false;
            each.dismissal = reason;
        });
    }
};

/// The first expert of SB-1, which is under review, signs in as "both", who also organises.
struct OwnConflict : EditedFund {
    OwnConflict() {
        addStaff(*workspace);
        workspace->signIn("admin", kPassword);
        workspace->managePeople([](PeopleEdit& edit) {
            edit.add(personOf("both", PersonRoles::of(PersonRole::Officer, PersonRole::Reviewer)));
        });
        workspace->signIn("officer", kPassword);
        workspace->edit(Operation::Examine, "准备", [&](Edit& edit) {
            const auto year = workspace->year();
            for (const Score& each : year->scores) edit.remove(each.id);
            Expert expert = year->experts.front();
            expert.login = "both";
            edit.put(expert);
        });
        take("submit");
        workspace->signIn("both", kPassword);
        take("accept");
        take("examine", "pass");
        take("open-review");
    }
};

}  // namespace

TEST_CASE("a recusal is not taken back without a reason, which stays on record") {
    Recused fund;
    CHECK(fund.takingBack("") == "RECUSED");
    CHECK(fund.takingBack("同名不同人").empty());
    CHECK_FALSE(fund.seat().recused);
    CHECK(fund.workspace->trailOf(fund.seat().id).front().after->dismissal == "同名不同人");
}

TEST_CASE("the seat of who was recused is not removed, to be given to him anew") {
    Recused fund;
    const auto id = fund.seat().id;
    CHECK(failureCode([&] {
              fund.workspace->edit(Operation::Enter, "移出", [&](Edit& edit) { edit.remove(id); });
          }) == "RECUSED");
}

TEST_CASE("whoever recused an expert by mistake undoes it himself") {
    Recused fund;
    fund.workspace->undo();
    CHECK_FALSE(fund.seat().recused);
}

TEST_CASE("undo does not reach behind a conflict that was declared") {
    OwnConflict fund;
    REQUIRE(fund.changing<PanelSeat>(&FundYear::seats,
                                     [](PanelSeat& each) { each.dismissal = "多年前的合作"; })
                .empty());
    fund.workspace->declareConflict("SB-1", "师生");
    CHECK(fund.workspace->undoable().empty());
    fund.workspace->undo();
    CHECK(fund.workspace->year()->seats.front().recused);
}
