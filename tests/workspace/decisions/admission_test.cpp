// SPDX-License-Identifier: GPL-3.0-or-later
// What may no longer be edited: what was decided about, and a reviewer's own sheet.
#include "base/translator.h"
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

using Binding = std::function<void(Expert&, const Organisation&)>;

void worksThere(Expert& expert, const Organisation& applicant) {
    expert.employerCode = applicant.code;
}

void hasToAvoid(Expert& expert, const Organisation& applicant) {
    expert.recusals = {applicant.code};
}

/// The code by which one more expert, bound to the applicant, is refused his seat.
std::string seating(Fund& fund, const Binding& binding, const std::string& dismissal = {},
                    bool recused = false) {
    const auto year = fund.workspace->year();
    Expert expert;
    expert.number = "ZJ-9";
    expert.name = "王同";
    expert.employer = "某单位";
    binding(expert, year->registry.units().front());
    return failureCode([&] {
        fund.workspace->edit(Operation::Enter, "加入专家组", [&](Edit& edit) {
            edit.put(expert);
            edit.put(PanelSeat{{}, "SB-1", "ZJ-9", recused, "", dismissal, 0});
        });
    });
}

struct OpenReview : Fund {
    OpenReview() {
        take("submit");
        take("accept");
        take("examine", "pass");
        take("open-review");
    }
    /// Makes one of its experts bound to the applicant.
    void mend(const Binding& binding) {
        const auto applicant = workspace->year()->registry.units().front();
        REQUIRE(changing<Expert>(&FundYear::experts, [&](Expert& each) {
                    binding(each, applicant);
                }).empty());
    }
    [[nodiscard]] std::vector<std::string> closing() {
        std::vector<std::string> codes;
        for (const Finding& each :
             workspace->act({Subject::Application, "SB-1", "close-review"}).refused)
            codes.push_back(each.code);
        return codes;
    }
};

using Codes = std::vector<std::string>;

}  // namespace

TEST_CASE("the applicant's own people get no seat, before the review opens and after") {
    Fund draft;
    CHECK(seating(draft, worksThere) == "CONFLICT");
    CHECK(seating(draft, worksThere, "早已离职") == "CONFLICT");
    OpenReview open;
    CHECK(seating(open, worksThere, "早已离职") == "CONFLICT");
    CHECK(open.workspace->year()->seats.size() == 5);
}

TEST_CASE("a conflict that may be dismissed is, by the time that the review is open") {
    Fund draft;
    CHECK(seating(draft, hasToAvoid).empty());
    OpenReview open;
    CHECK(seating(open, hasToAvoid) == "CONFLICT");
    CHECK(seating(open, hasToAvoid, "十年前的合作").empty());
}

TEST_CASE("who is recused is bound to nobody") {
    OpenReview open;
    CHECK(seating(open, worksThere, {}, true).empty());
}

TEST_CASE("why somebody gets no seat is said in the words of the conflict") {
    OpenReview open;
    const auto year = open.workspace->year();
    Expert expert = year->experts.front();
    expert.employerCode = year->registry.units().front().code;
    try {
        open.workspace->edit(Operation::Enter, "改", [&](Edit& edit) {
            edit.put(expert);
            edit.put(year->seats.front());
        });
        FAIL("it was taken");
    } catch (const Error& error) {
        CHECK_THAT(Translator()(error.sentence()),
                   Catch::Contains(expert.name) && Catch::Contains("工作单位代码相同"));
    }
}

TEST_CASE("a conflict that comes to light after the opening is asked for at the closing") {
    OpenReview fund;
    fund.mend(worksThere);
    CHECK(fund.closing() == Codes{"CONFLICT"});
    REQUIRE(fund.changingSeat().empty());  // he is recused
    CHECK(fund.closing() == Codes{"PANEL_SMALL"});
}

TEST_CASE("a reason given after the opening lets the review be closed") {
    OpenReview fund;
    fund.mend(hasToAvoid);
    CHECK(fund.closing() == Codes{"CONFLICT"});
    REQUIRE(fund.changing<PanelSeat>(&FundYear::seats,
                                     [](PanelSeat& each) { each.dismissal = "十年前的合作"; })
                .empty());
    CHECK(fund.closing().empty());
}

namespace {

/// SB-1 comes with all its parts by one edit, in the state in which an office takes it up.
struct TakenUp : Fund {
    explicit TakenUp(const std::string& state) {
        workspace = Workspace::create(scratch / "年中.zlzh", builtInPlanJson());
        ProcedureYear year = soundApplication("SB-1");
        year.application("SB-1").takenUp = state;
        enter(*workspace, year.build());
    }
    std::string changingAmount() {
        return changing<Application>(&FundYear::applications,
                                     [](Application& each) { each.requested = Money::ofYuan(1); });
    }
    std::string changingPromise() {
        return changing<Commitment>(&FundYear::commitments,
                                    [](Commitment& each) { each.value = "999"; });
    }
    std::string movingTo(const std::string& state) {
        return changing<Application>(&FundYear::applications,
                                     [&](Application& each) { each.takenUp = state; });
    }
    /// "a p s g" for what may still be changed: amount, promises, seats, sheets given on paper.
    std::string open() {
        std::string open;
        if (changingAmount().empty()) open += 'a';
        if (changingPromise().empty()) open += 'p';
        if (changingSeat().empty()) open += 's';
        if (changingScore().empty()) open += 'g';
        return open;
    }
};

}  // namespace

TEST_CASE("what is taken up in a state is as settled as what was decided up to it") {
    const std::vector<std::pair<std::string, std::string>> openIn = {
        {"draft", "apsg"},  {"returned", "aps"}, {"submitted", "s"},   {"accepted", "s"},
        {"examined", "s"},  {"in_review", "sg"}, {"reviewed", ""},     {"proposed", ""},
        {"publicised", ""}, {"awarded", ""},     {"not_selected", ""}, {"archived", ""}};
    for (const auto& [state, open] : openIn) {
        CAPTURE(state);
        CHECK(TakenUp(state).open() == open);
    }
}

TEST_CASE("the ranking of a review that was closed before the program stays as it is") {
    TakenUp fund("reviewed");
    const auto before = fund.workspace->year();
    CHECK(fund.changingScore() == "SETTLED");
    CHECK(fund.changingSeat() == "SETTLED");
    const auto id = before->scores.front().id;
    CHECK(failureCode([&] {
              fund.workspace->edit(Operation::Enter, "删", [&](Edit& edit) { edit.remove(id); });
          }) == "SETTLED");
    CHECK(putting(*fund.workspace,
                  PanelSeat{{}, "SB-1", before->experts.front().number, true, "", "", 0}) ==
          "SETTLED");
    CHECK(fund.workspace->year()->scores == before->scores);
}

TEST_CASE("what was taken up is corrected by an officer, who sets its state back and forward") {
    TakenUp fund("reviewed");
    addStaff(*fund.workspace);
    fund.workspace->signIn("clerk", kPassword);
    CHECK(fund.movingTo("in_review") == "RIGHT");
    fund.workspace->signIn("officer", kPassword);
    CHECK(fund.movingTo("in_review").empty());
    CHECK(fund.changingScore().empty());
    CHECK(fund.movingTo("reviewed").empty());
    CHECK(fund.changingScore() == "SETTLED");
}

TEST_CASE("a state that is set back takes nothing else along") {
    TakenUp fund("reviewed");
    CHECK(fund.changing<Application>(&FundYear::applications, [](Application& each) {
        each.takenUp = "draft";
        each.requested = Money::ofYuan(1);
    }) == "SETTLED");
}

TEST_CASE("a draft is taken up with what its table says besides, and settled from then on") {
    Fund fund;
    const auto year = fund.workspace->year();
    fund.workspace->edit(Operation::Enter, "年中启用", [&](Edit& edit) {
        Application application = year->applications.front();
        application.takenUp = "reviewed";
        application.title = "全称";
        edit.put(application);
        Score score = year->scores.front();
        score.words = "补录";
        edit.put(score);
    });
    CHECK(fund.workspace->year()->scores.front().words == "补录");
    CHECK(fund.changingScore() == "SETTLED");
    CHECK(fund.changingTitle() == "SETTLED");
}

TEST_CASE("an application that was taken up is not removed") {
    TakenUp fund("reviewed");
    const auto id = fund.workspace->year()->applications.front().id;
    CHECK(failureCode([&] {
              fund.workspace->edit(Operation::Enter, "删", [&](Edit& edit) { edit.remove(id); });
          }) == "SETTLED");
}
