// SPDX-License-Identifier: GPL-3.0-or-later
// What may no longer be edited: what was decided about, and a reviewer's own sheet.
#include "base/translator.h"
#include "workspace/decisions/edited_fund.h"

using namespace grants;
using namespace grants::test;

using Fund = EditedFund;

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

TEST_CASE("what was taken up in the state it is in is taken back as it came") {
    Scratch scratch;
    const auto workspace = Workspace::create(scratch / "年度.zlzh", builtInPlanJson());
    ProcedureYear year = soundApplication("SB-1");
    year.application("SB-1").takenUp = "reviewed";
    enter(*workspace, year.build());
    workspace->undo();
    CHECK(workspace->year()->applications.empty());
    workspace->redo();
    CHECK(workspace->year()->scores.size() == year.build().scores.size());
}
