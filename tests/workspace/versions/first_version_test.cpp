// SPDX-License-Identifier: GPL-3.0-or-later
// A fund file of the first version, whose claims held the place of their scheme and whose plan
// named no kind of scheme: a firm's licence claimed under S1 and its loan under S2.
#include "domain/subsidy/calculation.h"
#include "support/fund_files.h"
#include "support/source_dir.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

struct FirstVersion {
    Scratch scratch;
    std::unique_ptr<Workspace> workspace;

    FirstVersion() {
        std::filesystem::copy_file(sourcePath("tests/data/version-1.zlzh"), scratch / "年度.zlzh");
        workspace = Workspace::open(scratch / "年度.zlzh");
    }
    [[nodiscard]] const std::vector<Claim>& claims() { return workspace->year()->claims; }
};

}  // namespace

TEST_CASE("claims of the first version name their scheme by its code") {
    FirstVersion fund;
    REQUIRE(fund.claims().size() == 2);
    CHECK(fund.claims()[0].scheme == "S1");
    CHECK(fund.claims()[1].scheme == "S2");
}

TEST_CASE("a fund of the first version pays what it paid") {
    FirstVersion fund;
    const auto year = fund.workspace->year();
    const auto schemes = calculateSchemes(*year, fund.workspace->plan(), Basis::Filed);
    REQUIRE(schemes.size() == 2);
    CHECK(schemes[0].paid == Money::ofYuan(1000));
    CHECK(schemes[1].paid == Money::ofYuan(100));
}

TEST_CASE("the audit trail of the first version tells the schemes of its claims") {
    FirstVersion fund;
    const auto trail = fund.workspace->trailOf(fund.claims()[1].id);
    REQUIRE(trail.size() == 1);
    REQUIRE(trail[0].after);
    CHECK(trail[0].after->scheme == "S2");
}

TEST_CASE("a fund of the first version is sound once it is opened") {
    FirstVersion fund;
    CHECK(fund.workspace->verify().findings.empty());
}

TEST_CASE("no id of a claim is given again after the first version") {
    FirstVersion fund;
    Claim claim = fund.claims()[0];
    Id<Claim> fresh;
    fund.workspace->edit(Operation::Enter, "撤回",
                         [&](Edit& edit) { edit.remove(fund.claims()[1].id); });
    claim.id = {};
    claim.number = "SB9";
    fund.workspace->edit(Operation::Enter, "补报", [&](Edit& edit) { fresh = edit.put(claim); });
    CHECK(fresh.value == 3);
}
