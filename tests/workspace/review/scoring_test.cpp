// SPDX-License-Identifier: GPL-3.0-or-later
// A reviewer at work: what he sees, what he gives, and who sees it when.
#include "support/entered_year.h"
#include "support/staff.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

/// SB-1 under review by five, one of whom signs in as "reviewer"; SB-2 is not his.
struct ReviewFund {
    Scratch scratch;
    std::filesystem::path file = scratch / "年度.zlzh";
    std::unique_ptr<Workspace> workspace;

    ReviewFund() {
        workspace = Workspace::create(file, builtInPlanJson());
        ProcedureYear year;
        for (const char* number : {"SB-1", "SB-2"}) {
            const auto unit = year.applicantFor("P2");
            year.edit(unit).phone = "13800000001";
            year.edit(unit).bank = "某银行";
            year.apply(number, "P2", unit).takenUp = "in_review";
        }
        year.seat("SB-1", 5);
        year.expert(1).login = "reviewer";
        enter(*workspace, year.build());
        addStaff(*workspace);
        signIn("reviewer");
    }
    void signIn(const std::string& login) { workspace->signIn(login, kPassword); }
    void give(const std::string& criterion, int points, const std::string& words = "可行") {
        workspace->putScores({{"SB-1", criterion, Points::ofHundredths(points * 100), words}});
    }
    void giveAll() {
        for (const RubricItem& item : workspace->plan().rubric) give(item.name, item.points);
    }
    /// One line of a sheet that another expert filled in by hand.
    [[nodiscard]] Score onPaper() {
        Score score;
        score.application = "SB-1";
        score.expert = workspace->year()->experts.back().number;
        score.criterion = "实施方案";
        score.points = Points::ofHundredths(1250);
        score.onPaper = true;
        return score;
    }
    [[nodiscard]] std::string failureOf(const std::function<void(Workspace&)>& work) {
        return failureCode([&] { work(*workspace); });
    }
};

}  // namespace

TEST_CASE("a reviewer sees what is assigned to him, and of its unit no blind field") {
    ReviewFund fund;
    const auto year = fund.workspace->year();
    REQUIRE(year->applications.size() == 1);
    CHECK(year->applications.front().number == "SB-1");
    CHECK(year->registry.units().size() == 1);
    CHECK(year->registry.units().front().phone.empty());
    CHECK(year->registry.units().front().bank.empty());
    CHECK_FALSE(year->registry.units().front().name.empty());
    CHECK(year->seats.size() == 1);
    CHECK(year->experts.size() == 1);
    CHECK_FALSE(year->commitments.empty());
    CHECK(fund.workspace->units()->units().size() == 1);
}

TEST_CASE("a reviewer without an assignment sees nothing") {
    ReviewFund fund;
    fund.workspace->declareConflict("SB-1", "同学");
    CHECK(fund.workspace->year()->applications.empty());
    CHECK(fund.workspace->year()->registry.units().empty());
}

TEST_CASE("points are kept as they are given, also when the program begins anew") {
    ReviewFund fund;
    fund.give("实施方案", 25, "路线清楚");
    fund.give("实施方案", 26, "路线清楚");
    fund.workspace.reset();
    fund.workspace = Workspace::open(fund.file);
    fund.signIn("reviewer");
    const auto year = fund.workspace->year();
    REQUIRE(year->scores.size() == 1);
    CHECK(toText(year->scores.front().points) == "26");
    CHECK(year->scores.front().words == "路线清楚");
    CHECK_FALSE(year->scores.front().submitted);
}

TEST_CASE("points above a criterion's, or for one that there is none of, are refused") {
    ReviewFund fund;
    CHECK(fund.failureOf([&](Workspace&) { fund.give("实施方案", 31); }) == "POINTS_RANGE");
    CHECK(fund.failureOf([&](Workspace&) { fund.give("颜值", 1); }) == "UNKNOWN_CRITERION");
}

TEST_CASE("a sheet is submitted when every criterion has points, and is locked then") {
    ReviewFund fund;
    fund.give("实施方案", 25);
    const auto submit = [](Workspace& workspace) {
        workspace.submitSheet("SB-1", Date(2024, 7, 1));
    };
    CHECK(fund.failureOf(submit) == "SHEET_INCOMPLETE");
    fund.giveAll();
    CHECK(fund.failureOf(submit).empty());
    CHECK(fund.failureOf([&](Workspace&) { fund.give("实施方案", 1); }) == "SHEET_LOCKED");
    CHECK(fund.failureOf(submit) == "SHEET_LOCKED");
    CHECK(fund.failureOf([](Workspace& workspace) { workspace.declareConflict("SB-1", "晚了"); }) ==
          "SHEET_LOCKED");
}

TEST_CASE("what is not assigned cannot be scored") {
    ReviewFund fund;
    CHECK(fund.failureOf([](Workspace& workspace) {
        workspace.putScores({{"SB-2", "实施方案", Points::ofHundredths(100), ""}});
    }) == "NOT_ASSIGNED");
    fund.signIn("officer");
    CHECK(fund.failureOf([&](Workspace&) { fund.give("实施方案", 1); }) == "RIGHT");
}

TEST_CASE("points that are cleared are gone, and clearing what is not there changes nothing") {
    ReviewFund fund;
    fund.give("实施方案", 25);
    fund.workspace->clearScore("SB-1", "实施方案");
    CHECK(fund.workspace->year()->scores.empty());
    CHECK(fund.workspace->clearScore("SB-1", "实施方案").empty());
}

TEST_CASE("sheets are sealed until their review is closed, and open to all who read then") {
    ReviewFund fund;
    fund.giveAll();
    fund.workspace->submitSheet("SB-1", Date(2024, 7, 1));
    fund.signIn("officer");
    for (const Score& each : fund.workspace->year()->scores) {
        CHECK(each.sealed);
        CHECK(each.points == Points());
        CHECK(each.words.empty());
        CHECK(each.submitted);
    }
    ProcedureYear others;
    Act close{Subject::Application, "SB-1", "close-review"};
    CHECK(fund.workspace->act(close).refused.size() == 4);
    fund.workspace->edit(Operation::Enter, "回避", [&](Edit& edit) {
        for (PanelSeat seat : fund.workspace->year()->seats) {
            seat.recused = seat.expert != fund.workspace->year()->experts[1].number;
            edit.put(seat);
        }
    });
    fund.signIn("chief");
    close.override = "其余专家均已回避";
    REQUIRE(fund.workspace->act(close).refused.empty());
    fund.signIn("auditor");
    for (const Score& each : fund.workspace->year()->scores) CHECK_FALSE(each.sealed);
    CHECK(fund.workspace->year()->scores.front().points != Points());
}

TEST_CASE("the trail tells that somebody scored, not what") {
    ReviewFund fund;
    fund.give("实施方案", 25, "保密的话");
    fund.signIn("auditor");
    for (const AuditRow& row : fund.workspace->auditTrail()) {
        CHECK(row.detail.find("保密的话") == std::string::npos);
        CHECK(row.detail.find("2500") == std::string::npos);
    }
    CHECK(fund.workspace->auditTrail().back().counts.front().added == 1);
}

TEST_CASE("a paper sheet is open to whoever organises, and sealed for all others until the end") {
    ReviewFund fund;
    fund.signIn("officer");
    const Score score = fund.onPaper();
    fund.workspace->edit(Operation::Enter, "补录", [&](Edit& edit) { edit.put(score); });
    CHECK(fund.workspace->year()->scores.front().points == score.points);
    for (const char* login : {"clerk", "chief", "auditor", "finance", "admin"}) {
        INFO(login);
        fund.signIn(login);
        CHECK(fund.workspace->year()->scores.front().sealed);
    }
}

TEST_CASE("what a sealed score says is not told by its trail either") {
    ReviewFund fund;
    fund.signIn("officer");
    const Score score = fund.onPaper();
    Id<Score> id;
    fund.workspace->edit(Operation::Enter, "补录", [&](Edit& edit) { id = edit.put(score); });
    CHECK(fund.workspace->trailOf(id).size() == 1);
    for (const char* login : {"clerk", "chief", "auditor", "finance", "admin"}) {
        INFO(login);
        fund.signIn(login);
        CHECK(fund.workspace->trailOf(id).empty());
    }
}

TEST_CASE("whoever sits on a panel does not type in what the others gave on paper") {
    ReviewFund fund;
    const Score score = fund.onPaper();
    fund.signIn("admin");
    fund.workspace->managePeople([](PeopleEdit& edit) {
        edit.setRoles("reviewer", PersonRoles::of(PersonRole::Officer, PersonRole::Reviewer));
    });
    const auto enter = [&](Workspace& workspace) {
        workspace.edit(Operation::Examine, "补录", [&](Edit& edit) { edit.put(score); });
    };
    fund.signIn("reviewer");
    CHECK(fund.failureOf(enter) == "SHEET_OF_ANOTHER");
    fund.signIn("officer");
    CHECK(fund.failureOf(enter).empty());
}

TEST_CASE("a sheet typed in from paper is the expert's own once he submits it himself") {
    ReviewFund fund;
    fund.signIn("officer");
    const std::string self = fund.workspace->year()->experts[1].number;
    fund.workspace->edit(Operation::Enter, "补录", [&](Edit& edit) {
        for (const RubricItem& item : fund.workspace->plan().rubric) {
            Score score;
            score.application = "SB-1";
            score.expert = self;
            score.criterion = item.name;
            score.points = Points::ofHundredths(item.points * 100);
            score.onPaper = true;
            edit.put(score);
        }
    });
    fund.signIn("reviewer");
    fund.give("实施方案", 1);
    const auto isPaper = [](const Score& each) { return each.onPaper; };
    const auto onPaper = [&] {
        const auto year = fund.workspace->year();
        return std::count_if(year->scores.begin(), year->scores.end(), isPaper);
    };
    const auto items = static_cast<std::ptrdiff_t>(fund.workspace->plan().rubric.size());
    CHECK(onPaper() == items - 1);  // what he gave anew is not read by others
    fund.workspace->submitSheet("SB-1", Date(2024, 7, 1));
    CHECK(onPaper() == 0);
    fund.signIn("officer");
    for (const Score& each : fund.workspace->year()->scores) CHECK(each.sealed);
}

TEST_CASE("what a sheet on paper said is told when its review is over, and if it was removed") {
    ReviewFund fund;
    fund.signIn("officer");
    const std::string other = fund.workspace->year()->seats.back().expert;
    Id<Score> id;
    fund.workspace->edit(Operation::Enter, "录入评分", [&](Edit& edit) {
        id = edit.put(
            Score{{}, "SB-1", other, "实施方案", Points::ofHundredths(1250), "旁人的话", {}, true});
    });
    fund.workspace->edit(Operation::Enter, "删除评分", [&](Edit& edit) { edit.remove(id); });
    CHECK(fund.workspace->trailOf(id).size() == 2);  // to whoever types them in
    fund.signIn("auditor");
    CHECK(fund.workspace->trailOf(id).empty());
    fund.signIn("admin");
    Act over{Subject::Application, "SB-1", "void"};
    over.opinion = "申报单位注销";
    REQUIRE(fund.workspace->act(over).refused.empty());
    fund.signIn("auditor");
    REQUIRE(fund.workspace->trailOf(id).size() == 2);
    CHECK(fund.workspace->trailOf(id).back().after->words == "旁人的话");
}
