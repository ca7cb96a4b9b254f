// SPDX-License-Identifier: GPL-3.0-or-later
// Reviewers' packages at the command line: issued, handed back, merged.
#include "cli/program.h"
#include "support/review_office.h"

#include <catch2/catch.hpp>

#include <cstdlib>

using namespace grants::cli_test;
using grants::test::Reviewer;
using grants::test::ReviewOffice;

namespace {

using Json = nlohmann::json;

constexpr const char* kVariable = "GRANTDESK_PACKAGE_PASSWORD";

struct Secret {
    Secret() { ::setenv(kVariable, "correct horse", 1); }
    ~Secret() { ::unsetenv(kVariable); }
};

struct Packages {
    Program program;
    ReviewOffice office;
    std::string fund = office.file.string();
    std::string package = program.path("甲.zlps"), returned = program.path("交回.zlps");

    Packages() { office.workspace.reset(); }
    [[nodiscard]] Outcome run(std::vector<std::string> words) const {
        words.insert(words.begin(), "review-package");
        return program.run(words);
    }
    [[nodiscard]] Outcome issue() const {
        return run({fund, "export", "--expert", "ZJ-1", "--out", package, "--on", "2024-06-20"});
    }
};

}  // namespace

TEST_CASE("a package is exported, reviewed and merged, and once more changes nothing") {
    const Packages packages;
    REQUIRE(packages.issue().exit == 0);
    Reviewer(packages.package).finish("SB-1");
    const Outcome merged = packages.run({packages.fund, "merge", packages.package, "--json"});
    CHECK(merged.exit == 0);
    const Json one = merged.json().at("packages").at(0);
    CHECK(one.at("expert") == "ZJ-1");
    CHECK(one.at("sheets") == 1);
    CHECK(one.at("scores") == 6);
    CHECK(one.at("not_taken").empty());
    const std::string before = bytesOf(packages.fund);
    const Outcome again = packages.run({packages.fund, "merge", packages.package});
    CHECK(again.exit == 0);
    CHECK(again.out.find("没有新的内容") != std::string::npos);
    CHECK(bytesOf(packages.fund) == before);
}

TEST_CASE("a package under a password is handed back under it and merged with it") {
    const Packages packages;
    {
        const Secret secret;
        REQUIRE(packages.issue().exit == 0);
        CHECK(packages.run({packages.fund, "merge", packages.package}).exit == 0);
    }
    const Outcome closed = packages.program.run({"applications", packages.package});
    CHECK(closed.exit == 4);
    ::setenv(kVariable, "another one", 1);
    CHECK(packages.run({packages.fund, "merge", packages.package}).exit == 5);
    ::unsetenv(kVariable);
}

TEST_CASE("what is not taken is named and exits with 1") {
    const Packages packages;
    REQUIRE(packages.issue().exit == 0);
    Reviewer(packages.package).finish("SB-1");
    REQUIRE(packages.program.run({"act", packages.fund, "withdraw", "SB-1"}).exit == 0);
    const Outcome merged = packages.run({packages.fund, "merge", packages.package, "--json"});
    CHECK(merged.exit == 1);
    const Json named = merged.json().at("packages").at(0).at("not_taken").at(0);
    CHECK(named.at("code") == "PACKAGE_WITHDRAWN");
    CHECK(named.at("application") == "SB-1");
    CHECK(named.at("criterion").is_null());
}

TEST_CASE("a package is handed back by its own command, and only a package is") {
    const Packages packages;
    REQUIRE(packages.issue().exit == 0);
    CHECK(packages.run({packages.package, "hand-back", "--out", packages.returned}).exit == 0);
    CHECK(packages.run({packages.package, "hand-back", "--out", packages.returned}).exit == 4);
    CHECK(packages.run({packages.fund, "hand-back", "--out", packages.program.path("乙.zlps")})
              .exit == 2);
    CHECK(packages.run({packages.fund, "merge", packages.returned}).exit == 0);
}

TEST_CASE(
    "who hands back with open sheets hears of each, and so does the office; it is no refusal") {
    const Packages packages;
    REQUIRE(packages.issue().exit == 0);
    Reviewer(packages.package).finish("SB-1");
    const Outcome back = packages.run({packages.package, "hand-back", "--out", packages.returned});
    CHECK(back.exit == 0);
    CHECK(back.err.find("SB-2") != std::string::npos);
    CHECK(back.err.find("SB-1") == std::string::npos);
    const Outcome merged = packages.run({packages.fund, "merge", packages.returned, "--json"});
    CHECK(merged.exit == 0);
    CHECK(merged.json().at("packages").at(0).at("unsubmitted") == Json::array({"SB-2"}));
    const Outcome again = packages.run({packages.fund, "merge", packages.returned});
    CHECK(again.err.find("PACKAGE_OPEN") != std::string::npos);
}

TEST_CASE("wrong usage and foreign packages have the exit codes of other commands") {
    const Packages packages;
    CHECK(packages.run({packages.fund, "export", "--expert", "ZJ-9", "--out", packages.package})
              .exit == 2);
    CHECK(packages.run({packages.fund, "export", "--out", packages.package}).exit == 2);
    CHECK(packages.run({packages.fund, "export", "--expert", "ZJ-1"}).exit == 2);
    CHECK(packages.run({packages.fund, "merge"}).exit == 2);
    CHECK(packages.run({packages.fund, "send"}).exit == 2);
    REQUIRE(packages.issue().exit == 0);
    const std::string other = packages.program.path("别处.zlzh");
    REQUIRE(packages.program.run({"new", other}).exit == 0);
    const Outcome foreign = packages.run({other, "merge", packages.package});
    CHECK(foreign.exit == 4);
    CHECK(hasChinese(foreign.err));
}
