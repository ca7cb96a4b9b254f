// SPDX-License-Identifier: GPL-3.0-or-later
// A package comes home: what is new is taken, what differs is named, nothing is written over.
#include "storage/sqlite/database.h"
#include "support/review_office.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

/// What the file says, ids and all, without how it came to it.
std::string contentOf(std::unique_ptr<Workspace> workspace) {
    const std::filesystem::path file = workspace->file();
    CHECK(workspace->verify().findings.empty());
    workspace.reset();
    return Database(file).text("SELECT content FROM audit ORDER BY sequence DESC LIMIT 1");
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("what a reviewer gave at home is what the office has") {
    ReviewOffice office;
    const auto package = office.issue("ZJ-1");
    Reviewer reviewer(package);
    reviewer.finish("SB-1");
    reviewer.give("SB-2", "实施方案", 1825, "先放着");
    const auto given = reviewer.workspace->year()->scores;
    reviewer.workspace.reset();
    const Merged merged = office.workspace->mergePackage(package);
    CHECK(merged.name == "专家1");
    CHECK(merged.scores == static_cast<std::int64_t>(given.size()));
    CHECK(merged.sheets == 1);
    CHECK(merged.notTaken.empty());
    const auto taken = office.scoresOf("ZJ-1");
    REQUIRE(taken.size() == given.size());
    for (std::size_t each = 0; each < given.size(); ++each) {
        CHECK(taken[each].criterion == given[each].criterion);
        CHECK(taken[each].points == given[each].points);
        CHECK(taken[each].words == given[each].words);
        CHECK(taken[each].submitted == given[each].submitted);
    }
    CHECK(office.workspace->verify().findings.empty());
}

TEST_CASE("the trail tells that a package came home, not what it says") {
    ReviewOffice office;
    const auto package = office.issue("ZJ-1");
    Reviewer(package).give("SB-2", "实施方案", 1825, "先放着");
    static_cast<void>(office.workspace->mergePackage(package));
    const AuditRow last = office.workspace->auditTrail().back();
    CHECK(last.what == "收回评审包 ZJ-1");
    CHECK(last.detail == R"({"score":{"added":1,"updated":0,"removed":0}})");
}

TEST_CASE("two packages give the same file in either order") {
    ReviewOffice office;
    const auto one = office.issue("ZJ-1"), other = office.issue("ZJ-3");
    {
        Reviewer first(one), second(other);
        first.finish("SB-1", 70);
        first.give("SB-2", "绩效目标", 900);
        second.give("SB-2", "实施方案", 1500, "可行");
        second.finish("SB-2", 90);
    }
    auto forth = office.copyNamed("甲.zlzh"), back = office.copyNamed("乙.zlzh");
    CHECK(forth->mergePackage(one).notTaken.empty());
    CHECK(forth->mergePackage(other).notTaken.empty());
    CHECK(back->mergePackage(other).notTaken.empty());
    CHECK(back->mergePackage(one).notTaken.empty());
    CHECK(forth->year()->scores == back->year()->scores);
    CHECK(contentOf(std::move(forth)) == contentOf(std::move(back)));
}

TEST_CASE("the same package a second time changes nothing and says so") {
    ReviewOffice office;
    const auto package = office.issue("ZJ-1");
    {
        Reviewer reviewer(package);
        reviewer.finish("SB-1");
        reviewer.workspace->declareConflict("SB-2", "同学");
    }
    const Merged first = office.workspace->mergePackage(package);
    CHECK(first.recusals == 1);
    const std::string head = office.workspace->head();
    const Merged again = office.workspace->mergePackage(package);
    CHECK(again.changedNothing());
    CHECK(again.notTaken.empty());
    CHECK(again.known == first.scores);
    CHECK(office.workspace->head() == head);
    office.put("SB-1", "reviewed");
    CHECK(office.workspace->mergePackage(package).notTaken.empty());
}

TEST_CASE("a package that goes on after it was taken back brings the rest") {
    ReviewOffice office;
    const auto package = office.issue("ZJ-1");
    Reviewer(package).give("SB-1", "实施方案", 2400, "意见");
    CHECK(office.workspace->mergePackage(package).scores == 1);
    Reviewer(package).finish("SB-1");
    const Merged merged = office.workspace->mergePackage(package);
    CHECK(merged.known == 1);
    CHECK(merged.sheets == 1);
    CHECK(merged.notTaken.empty());
    for (const Score& each : office.scoresOf("ZJ-1")) CHECK(each.submitted == Date(2024, 6, 28));
}

TEST_CASE("sheets that came back without being handed in are named, as often as they do") {
    ReviewOffice office;
    const auto package = office.issue("ZJ-1");
    {
        Reviewer reviewer(package);
        reviewer.finish("SB-1");
        reviewer.give("SB-2", "实施方案", 1825);
    }
    const Merged first = office.workspace->mergePackage(package);
    REQUIRE(first.open.size() == 1);
    CHECK(first.open.front().place.record == "SB-2");
    CHECK(first.open.front().message.arguments == Names{"SB-2", "1", "6"});
    CHECK(first.notTaken.empty());
    CHECK(office.workspace->mergePackage(package).open.size() == 1);
}

TEST_CASE("a sheet that nobody waits for any more is not named as open") {
    ReviewOffice office;
    const auto package = office.issue("ZJ-1");
    Reviewer(package).workspace->declareConflict("SB-2", "同学");
    office.put("SB-1", "reviewed");
    CHECK(office.workspace->mergePackage(package).open.empty());
}

TEST_CASE("a declared conflict comes along with its reason") {
    ReviewOffice office;
    const auto package = office.issue("ZJ-1");
    Reviewer(package).workspace->declareConflict("SB-2", "同学");
    CHECK(office.workspace->mergePackage(package).recusals == 1);
    const auto seats = office.workspace->year()->seats;
    const auto seat = std::find_if(seats.begin(), seats.end(), [](const PanelSeat& each) {
        return each.application == "SB-2" && each.expert == "ZJ-1";
    });
    CHECK(seat->recused);
    CHECK(seat->recusal == "同学");
}

TEST_CASE(
    "points that differ from the office's are named and not taken, and so is the whole sheet") {
    ReviewOffice office;
    const auto package = office.issue("ZJ-1");
    office.change([](Edit& edit, const FundYear&) {
        edit.put(
            Score{{}, "SB-1", "ZJ-1", "实施方案", Points::ofHundredths(100), "纸质", {}, true});
    });
    Reviewer(package).finish("SB-1");
    const Merged merged = office.workspace->mergePackage(package);
    CHECK(namedIn(merged) == Names{"PACKAGE_DIFFERS SB-1 实施方案", "PACKAGE_INCOMPLETE SB-1"});
    CHECK(merged.sheets == 0);
    for (const Score& each : office.scoresOf("ZJ-1")) {
        CHECK_FALSE(each.submitted);
        CHECK((each.criterion == "实施方案") == (each.words == "纸质"));
    }
}

TEST_CASE(
    "a review that is over, an application that went and a seat that is another's are named") {
    ReviewOffice office;
    const auto package = office.issue("ZJ-1");
    {
        Reviewer reviewer(package);
        reviewer.finish("SB-1");
        reviewer.give("SB-2", "实施方案", 100);
    }
    SECTION("closed") {
        office.put("SB-1", "reviewed");
        CHECK(namedIn(office.workspace->mergePackage(package)) == Names{"PACKAGE_CLOSED SB-1"});
    }
    SECTION("withdrawn") {
        office.put("SB-1", "withdrawn");
        CHECK(namedIn(office.workspace->mergePackage(package)) == Names{"PACKAGE_WITHDRAWN SB-1"});
    }
    SECTION("taken from him") {
        office.change([](Edit& edit, const FundYear& year) { edit.remove(year.seats[0].id); });
        CHECK(namedIn(office.workspace->mergePackage(package)) == Names{"PACKAGE_SEAT SB-1"});
    }
    SECTION("recused") {
        office.change([](Edit& edit, const FundYear& year) {
            PanelSeat seat = year.seats[0];
            seat.recused = true;
            edit.put(seat);
        });
        CHECK(namedIn(office.workspace->mergePackage(package)) == Names{"PACKAGE_RECUSED SB-1"});
    }
    CHECK(office.scoresOf("ZJ-1").size() == 1);
}

TEST_CASE("a sheet that the office has as submitted stays as it is") {
    ReviewOffice office;
    const auto package = office.issue("ZJ-1");
    std::filesystem::copy_file(package, office.scratch / "另一份.zlps");
    Reviewer(package).finish("SB-1", 80);
    Reviewer(office.scratch / "另一份.zlps").finish("SB-1", 60);
    static_cast<void>(office.workspace->mergePackage(package));
    const auto before = office.scoresOf("ZJ-1");
    CHECK(namedIn(office.workspace->mergePackage(office.scratch / "另一份.zlps")) ==
          Names{"PACKAGE_SUBMITTED SB-1"});
    CHECK(office.scoresOf("ZJ-1") == before);
}

TEST_CASE("criteria that the plan asks otherwise by now are named") {
    ReviewOffice office;
    const auto package = office.issue("ZJ-1");
    Reviewer(package).finish("SB-1");
    std::string json = office.workspace->planJson();
    const Plan before = office.workspace->plan();
    const std::string name = before.rubric[0].name;
    for (std::size_t at = json.find("\"" + name + "\""); at != std::string::npos;
         at = json.find("\"" + name + "\"", at + 1))
        json.replace(at, name.size() + 2, "\"" + name + "(新)\"");
    office.workspace->edit(Operation::ChangePlan, "改评分表",
                           [&](Edit& edit) { edit.putPlan(*readPlan(json).plan, json); });
    CHECK(namedIn(office.workspace->mergePackage(package)) ==
          Names{"PACKAGE_RUBRIC SB-1 " + name, "PACKAGE_INCOMPLETE SB-1"});
}

TEST_CASE("points beyond a criterion's are named, however they came into the package") {
    ReviewOffice office;
    const auto package = office.issue("ZJ-1");
    Reviewer(package).give("SB-1", "实施方案", 100);
    tamperWith(package, "UPDATE score SET points = 999900");
    sealAsItStands(package);
    CHECK(namedIn(office.workspace->mergePackage(package)) == Names{"PACKAGE_RANGE SB-1 实施方案"});
    CHECK(office.scoresOf("ZJ-1").empty());
}

TEST_CASE("a file restored from before the package was issued takes it under other ids") {
    ReviewOffice office;
    auto earlier = office.copyNamed("早先.zlzh");
    const auto package = office.issue("ZJ-1");
    Reviewer(package).give("SB-1", "实施方案", 100);
    earlier->edit(Operation::Enter, "补录", [](Edit& edit) {
        edit.put(Score{{}, "SB-2", "ZJ-3", "实施方案", Points::ofHundredths(1), "", {}, true});
    });
    CHECK(earlier->mergePackage(package).scores == 1);
    CHECK(earlier->year()->scores.size() == 3);
    CHECK(earlier->verify().findings.empty());
}
