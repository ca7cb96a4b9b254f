// SPDX-License-Identifier: GPL-3.0-or-later
// A fund file of the sixth version, which kept what was promised, but not how it will be proven,
// and no list of enclosures: SL101 promises twelve for P2-1a, and thirty
// for P2-1b, which was entered by itself.
#include "storage/sqlite/database.h"
#include "support/fund_files.h"
#include "support/source_dir.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

struct SixthVersion {
    Scratch scratch;
    std::filesystem::path file = scratch / "年度.zlzh";

    SixthVersion() { std::filesystem::copy_file(sourcePath("tests/data/version-6.zlzh"), file); }
    /// With the state that its application was entered with set back, so that it may be corrected.
    [[nodiscard]] std::unique_ptr<Workspace> openToCorrect() const {
        auto workspace = Workspace::open(file);
        Application application = workspace->year()->applications.front();
        application.takenUp = "draft";
        workspace->edit(Operation::Enter, "退回草稿", [&](Edit& edit) { edit.put(application); });
        return workspace;
    }
};

}  // namespace

TEST_CASE("a fund of the sixth version opens, is backed up first, and is sound") {
    const SixthVersion fund;
    CHECK(Workspace::verifyFile(fund.file).findings.empty());
    const auto workspace = Workspace::open(fund.file);
    CHECK(workspace->verify().findings.empty());
    const std::filesystem::directory_iterator backups(fund.scratch / "年度.备份");
    CHECK(Database(backups->path()).number("PRAGMA user_version") == 6);
}

TEST_CASE("promises of the sixth version name no proof, and nothing is enclosed") {
    const SixthVersion fund;
    const auto year = Workspace::open(fund.file)->year();
    CHECK(year->commitments == std::vector{Commitment{{1}, "SL101", "P2-1a", "12", "", 1},
                                           Commitment{{2}, "SL101", "P2-1b", "30", "", 1}});
    CHECK(year->enclosures.empty());
}

TEST_CASE("the trail of the sixth version goes on") {
    const SixthVersion fund;
    const std::string head = Workspace::verifyFile(fund.file).auditHead;
    static_cast<void>(Workspace::open(fund.file));
    CHECK(Workspace::verifyFile(fund.file, head).headRow > 0);
}

TEST_CASE("the trail of a promise of the sixth version tells its value and then its proof") {
    const SixthVersion fund;
    const auto workspace = fund.openToCorrect();
    Commitment promise = workspace->year()->commitments.back();
    promise.proof = "签到表";
    workspace->edit(Operation::Enter, "写明佐证", [&](Edit& edit) { edit.put(promise); });
    const auto trail = workspace->trailOf(promise.id);
    REQUIRE(trail.size() == 2);
    REQUIRE(trail[1].after);
    CHECK(trail[0].before->proof.empty());
    CHECK(trail[0].after->proof == "签到表");
    CHECK(trail[1].after->value == "30");
    CHECK(trail[1].after->proof.empty());
}

TEST_CASE("what is proven and enclosed after the sixth version is kept, taken back and sound") {
    const SixthVersion fund;
    const auto workspace = fund.openToCorrect();
    const auto before = workspace->year();
    workspace->edit(Operation::Enter, "补录", [&](Edit& edit) {
        Commitment promise = before->commitments.front();
        promise.proof = "签到表";
        edit.put(promise);
        edit.put(Enclosure{{}, "SL101", 1, "营业执照", "2", "复印件", 0});
    });
    CHECK(workspace->verify().findings.empty());
    CHECK(workspace->year()->commitments.front().proof == "签到表");
    CHECK(workspace->year()->enclosures.size() == 1);
    workspace->undo();
    CHECK(workspace->year()->commitments.front().proof.empty());
    CHECK(workspace->year()->enclosures.empty());
    CHECK(workspace->verify().findings.empty());
}

TEST_CASE("a promise of the sixth version that was altered is found by the backup before it") {
    const SixthVersion fund;
    tamperWith(fund.file, "UPDATE commitment SET value = '2' WHERE id = 1");
    CHECK(failureCode([&] { return Workspace::open(fund.file); }) == "COPY_UNSOUND");
    CHECK(Database(fund.file).number("PRAGMA user_version") == 6);
}
