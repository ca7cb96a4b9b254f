// SPDX-License-Identifier: GPL-3.0-or-later
// A fund file of the third version, which knew no people: the sample year.
#include "storage/sqlite/database.h"
#include "support/fund_files.h"
#include "support/source_dir.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

struct ThirdVersion {
    Scratch scratch;
    std::filesystem::path file = scratch / "年度.zlzh";

    ThirdVersion() { std::filesystem::copy_file(sourcePath("tests/data/version-3.zlzh"), file); }
};

}  // namespace

TEST_CASE("a fund of the third version opens, is backed up first, and works without people") {
    const ThirdVersion fund;
    const auto workspace = Workspace::open(fund.file);
    CHECK_FALSE(workspace->hasPeople());
    CHECK(workspace->year()->licences.size() == 130);
    CHECK(workspace->verify().findings.empty());
    REQUIRE(std::filesystem::exists(fund.scratch / "年度.备份"));
    const std::filesystem::directory_iterator backups(fund.scratch / "年度.备份");
    CHECK(Workspace::verifyFile(backups->path()).findings.empty());
}

TEST_CASE("a fund of the third version is sound as it lies there") {
    const ThirdVersion fund;
    CHECK(Workspace::verifyFile(fund.file).findings.empty());
    CHECK(Database(fund.file).number("PRAGMA user_version") == 3);
}

TEST_CASE("the trail of the third version goes on") {
    const ThirdVersion fund;
    const std::string head = Workspace::verifyFile(fund.file).auditHead;
    static_cast<void>(Workspace::open(fund.file));
    CHECK(Workspace::verifyFile(fund.file, head).headRow > 0);
}

TEST_CASE("a fund of the third version that was altered is not vouched for anew") {
    const ThirdVersion fund;
    Database(fund.file).execute("UPDATE content SET records = records + 1 WHERE kind = 'claim'");
    CHECK(failureCode([&] { return Workspace::open(fund.file); }) == "FILE_TRAIL");
    CHECK(Database(fund.file).number("PRAGMA user_version") == 3);
}

TEST_CASE("a record of the third version that was altered is found by the backup before it") {
    const ThirdVersion fund;
    Database(fund.file).execute("UPDATE claim SET number = 'X' WHERE id = 1");
    CHECK(failureCode([&] { return Workspace::open(fund.file); }) == "COPY_UNSOUND");
    CHECK(Database(fund.file).number("PRAGMA user_version") == 3);
}
