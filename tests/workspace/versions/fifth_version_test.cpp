// SPDX-License-Identifier: GPL-3.0-or-later
// A fund file of the fifth version, which knew reviews, but no packages for reviewers: SB-1 is
// under review by three, and of ZJ2 one criterion is there from paper.
#include "storage/sqlite/database.h"
#include "support/review_office.h"
#include "support/source_dir.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

struct FifthVersion {
    Scratch scratch;
    std::filesystem::path file = scratch / "年度.zlzh";

    FifthVersion() { std::filesystem::copy_file(sourcePath("tests/data/version-5.zlzh"), file); }
};

}  // namespace

TEST_CASE("a fund of the fifth version opens, is backed up first, and is sound") {
    const FifthVersion fund;
    CHECK(Workspace::verifyFile(fund.file).findings.empty());
    const auto workspace = Workspace::open(fund.file);
    CHECK(workspace->verify().findings.empty());
    CHECK(workspace->package() == nullptr);
    CHECK(workspace->year()->scores.size() == 1);
    const std::filesystem::directory_iterator backups(fund.scratch / "年度.备份");
    CHECK(Database(backups->path()).number("PRAGMA user_version") == 5);
}

TEST_CASE("the trail of the fifth version goes on") {
    const FifthVersion fund;
    const std::string head = Workspace::verifyFile(fund.file).auditHead;
    static_cast<void>(Workspace::open(fund.file));
    CHECK(Workspace::verifyFile(fund.file, head).headRow > 0);
}

TEST_CASE("a fund of the fifth version issues packages and takes them back") {
    const FifthVersion fund;
    const auto workspace = Workspace::open(fund.file);
    const auto package = fund.scratch / "ZJ1.zlps";
    workspace->issuePackage({"ZJ1", package, {}, {}});
    Reviewer(package).finish("SB-1");
    CHECK(workspace->mergePackage(package).sheets == 1);
    CHECK(workspace->verify().findings.empty());
}
