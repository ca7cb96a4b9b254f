// SPDX-License-Identifier: GPL-3.0-or-later
// A fund file of the fourth version, which knew people and decisions, but of an application its
// first page only: SL1 was submitted, returned and submitted again, SL2 was submitted.
#include "domain/decisions/actions.h"
#include "storage/sqlite/database.h"
#include "support/fund_files.h"
#include "support/source_dir.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

struct FourthVersion {
    Scratch scratch;
    std::filesystem::path file = scratch / "年度.zlzh";

    FourthVersion() { std::filesystem::copy_file(sourcePath("tests/data/version-4.zlzh"), file); }

    [[nodiscard]] std::unique_ptr<Workspace> opened(Access access = Access::Write) const {
        auto workspace = Workspace::open(file, access);
        workspace->signIn("chief", "correct-horse-1");
        return workspace;
    }
    /// With SL2 open again.
    [[nodiscard]] std::unique_ptr<Workspace> returned() const {
        auto workspace = opened();
        Act act{Subject::Application, "SL2", "return"};
        act.opinion = "缺少项目团队";
        REQUIRE(workspace->act(act).refused.empty());
        return workspace;
    }
};

std::vector<std::string> recordsOf(const VerifyReport& report) {
    std::vector<std::string> records;
    for (const Finding& each : report.findings) records.push_back(each.place.record);
    return records;
}

constexpr const char* kAlterApplication =
    "UPDATE application SET requested_fen = 90000000 WHERE number = 'SL2'";
constexpr const char* kAlterDecision = "UPDATE decision SET opinion = '同意' WHERE id = 2";

}  // namespace

TEST_CASE("a fund of the fourth version opens, is backed up first, and is sound") {
    const FourthVersion fund;
    const auto workspace = fund.opened();
    CHECK(workspace->verify().findings.empty());
    REQUIRE(std::filesystem::exists(fund.scratch / "年度.备份"));
    const std::filesystem::directory_iterator backups(fund.scratch / "年度.备份");
    CHECK(Workspace::verifyFile(backups->path()).findings.empty());
    CHECK(Database(backups->path()).number("PRAGMA user_version") == 4);
}

TEST_CASE("a fund of the fourth version is sound as it lies there") {
    const FourthVersion fund;
    CHECK(Workspace::verifyFile(fund.file).findings.empty());
    CHECK(Database(fund.file).number("PRAGMA user_version") == 4);
}

TEST_CASE("applications of the fourth version are drafts that say no more than they did") {
    const FourthVersion fund;
    const auto year = fund.opened()->year();
    REQUIRE(year->applications.size() == 2);
    CHECK(year->applications[0].title == "促进项目");
    CHECK(year->applications[0].takenUp == "draft");
    CHECK(year->applications[0].approach.empty());
}

TEST_CASE("decisions of the fourth version stand, and passed nothing") {
    const FourthVersion fund;
    const auto year = fund.opened()->year();
    REQUIRE(year->decisions.size() == 4);
    CHECK(year->decisions[1].opinion == "缺少经费预算");
    CHECK(year->decisions[1].passed.empty());
    CHECK(stateOf(standing(year->decisions, Subject::Application, "SL1"), "draft") == "submitted");
}

TEST_CASE("the audit trail of the fourth version tells its applications") {
    const FourthVersion fund;
    const auto workspace = fund.opened();
    const auto trail = workspace->trailOf(workspace->year()->applications[1].id);
    REQUIRE(trail.size() == 1);
    REQUIRE(trail[0].after);
    CHECK(trail[0].after->title == "转化项目");
    CHECK(trail[0].after->takenUp == "draft");
}

TEST_CASE("the trail of the fourth version goes on") {
    const FourthVersion fund;
    const std::string head = Workspace::verifyFile(fund.file).auditHead;
    static_cast<void>(Workspace::open(fund.file));
    CHECK(Workspace::verifyFile(fund.file, head).headRow > 0);
}

TEST_CASE("an application of the fourth version is returned and filled in") {
    const FourthVersion fund;
    const auto workspace = fund.returned();
    Application application = workspace->year()->applications[1];
    application.leader = "李负责";
    workspace->edit(Operation::Enter, "补正", [&](Edit& edit) {
        edit.put(application);
        edit.put(TeamMember{{}, "SL2", 1, "赵队员", "", "", 0});
    });
    CHECK(workspace->year()->applications[1].leader == "李负责");
    CHECK(workspace->year()->team.size() == 1);
    CHECK(workspace->verify().findings.empty());
}

TEST_CASE("a record of the fourth version that was altered is found by the backup before it") {
    const FourthVersion fund;
    tamperWith(fund.file, GENERATE(kAlterApplication, kAlterDecision));
    CHECK(failureCode([&] { return Workspace::open(fund.file); }) == "COPY_UNSOUND");
    CHECK(Database(fund.file).number("PRAGMA user_version") == 4);
}

TEST_CASE("an altered record is not vouched for by a copy in memory that is brought up to date") {
    const FourthVersion fund;
    tamperWith(fund.file, kAlterApplication);
    CHECK(recordsOf(fund.opened(Access::Read)->verify()) ==
          std::vector<std::string>{"application 2"});
}

TEST_CASE("what was decided can no more be altered after the fourth version than before") {
    const FourthVersion fund;
    static_cast<void>(fund.opened());
    Database database(fund.file);
    CHECK_THROWS_AS(database.execute(kAlterDecision), Error);
    CHECK_THROWS_AS(database.execute("UPDATE decision SET passed = 'SLOTS' WHERE id = 2"), Error);
}

TEST_CASE("an application about which something was decided stays, under its number") {
    const FourthVersion fund;
    const auto workspace = fund.returned();
    const auto change = [&](const std::function<void(Edit&, Application)>& what) {
        return failureCode([&] {
            workspace->edit(Operation::Enter, "改动",
                            [&](Edit& edit) { what(edit, workspace->year()->applications[1]); });
        });
    };
    CHECK(change([](Edit& edit, const Application& one) { edit.remove(one.id); }) ==
          "RECORD_REFERENCE");
    CHECK(change([](Edit& edit, Application one) {
              one.number = "SL9";
              edit.put(one);
          }) == "RECORD_REFERENCE");
}
