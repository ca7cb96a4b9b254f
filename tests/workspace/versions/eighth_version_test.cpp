// SPDX-License-Identifier: GPL-3.0-or-later
// A fund file of the eighth version, which paid subsidies by the numbers of batches that it did not
// keep: a university and two firms claim S1 on four records, three claims of May 2024 and two
// later.
#include "storage/sqlite/database.h"
#include "support/fund_files.h"
#include "support/source_dir.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

struct EighthVersion {
    Scratch scratch;
    std::filesystem::path file = scratch / "年度.zlzh";

    EighthVersion() { std::filesystem::copy_file(sourcePath("tests/data/version-8.zlzh"), file); }
};

}  // namespace

TEST_CASE("a fund of the eighth version opens, is backed up first, and is sound") {
    const EighthVersion fund;
    CHECK(Workspace::verifyFile(fund.file).findings.empty());
    const auto workspace = Workspace::open(fund.file);
    CHECK(workspace->verify().findings.empty());
    CHECK(workspace->year()->batches.empty());
    const std::filesystem::directory_iterator backups(fund.scratch / "年度.备份");
    CHECK(Database(backups->path()).number("PRAGMA user_version") == 8);
}

TEST_CASE("the trail of the eighth version goes on") {
    const EighthVersion fund;
    const std::string head = Workspace::verifyFile(fund.file).auditHead;
    static_cast<void>(Workspace::open(fund.file));
    CHECK(Workspace::verifyFile(fund.file, head).headRow > 0);
}

TEST_CASE("claims of the eighth version are frozen, approved, and sound after it") {
    const EighthVersion fund;
    const auto workspace = Workspace::open(fund.file);
    const Acted frozen =
        workspace->freezeBatch({"S1", Date(2024, 5, 31), "第一批", {}, Date(2024, 6, 1)});
    REQUIRE(frozen.refused.empty());
    CHECK(frozen.decision.amount == Money::ofYuan(17'000));
    CHECK(workspace->act({Subject::Batch, "S1-2024-01", "approve", Date(2024, 6, 3)})
              .refused.empty());
    CHECK(workspace->freezeBatch({"S1", {}, "", {}, Date(2024, 10, 1)}).decision.amount ==
          Money::ofYuan(4'000));
    CHECK(workspace->verify().findings.empty());
}
