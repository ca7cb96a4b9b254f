// SPDX-License-Identifier: GPL-3.0-or-later
// What was taken up in a state is settled by it.
#include "workspace/decisions/edited_fund.h"

using namespace grants;
using namespace grants::test;
using Fund = EditedFund;

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

TEST_CASE("what belongs to an application that was taken up may still come, table by table") {
    TakenUp fund("reviewed");
    CHECK(
        putting(*fund.workspace, Enclosure{{}, "SB-1", 99, "营业执照", "1", "复印件", 0}).empty());
}
