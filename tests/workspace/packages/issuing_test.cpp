// SPDX-License-Identifier: GPL-3.0-or-later
// A reviewer's package: what is in it, and who may do what with it.
#include "domain/year/kinds.h"
#include "storage/sqlite/database.h"
#include "support/review_office.h"
#include "support/staff.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

bool holds(const std::filesystem::path& file, const std::string& text) {
    return bytesOf(file).find(text) != std::string::npos;
}

std::vector<std::string> numbersIn(const FundYear& year) {
    std::vector<std::string> numbers;
    for (const Application& each : year.applications) numbers.push_back(each.number);
    return numbers;
}

}  // namespace

TEST_CASE("a package belongs to its expert, who needs not sign in and only reviews") {
    ReviewOffice office;
    const Reviewer reviewer(office.issue("ZJ-1"));
    Workspace& home = *reviewer.workspace;
    REQUIRE(home.package() != nullptr);
    CHECK(home.package()->expert == "ZJ-1");
    CHECK(home.package()->fund == "年度.zlzh");
    CHECK(home.package()->issued == Date(2024, 6, 20));
    CHECK(home.actor().name == "专家1 (ZJ-1)");
    CHECK_FALSE(home.hasPeople());
    for (int each = 0; each < kOperations; ++each) {
        const auto operation = static_cast<Operation>(each);
        CHECK(home.obstacleTo(operation).has_value() == (operation != Operation::Score));
    }
    CHECK(failureCode([&] { home.backup(office.scratch / "备份.zlzh"); }) == "RIGHT");
    CHECK(office.workspace->package() == nullptr);
}

TEST_CASE("a package holds what is under review with its expert, and verifies") {
    ReviewOffice office;
    const Reviewer reviewer(office.issue("ZJ-1"));
    const auto year = reviewer.workspace->year();
    CHECK(numbersIn(*year) == std::vector<std::string>{"SB-1", "SB-2"});
    CHECK(year->seats.size() == 2);
    CHECK(year->experts.size() == 1);
    CHECK(year->people.empty());
    CHECK(year->applications.front().id == office.workspace->year()->applications.front().id);
    CHECK(reviewer.workspace->verify().findings.empty());
    CHECK(reviewer.workspace->planJson() == office.workspace->planJson());
}

TEST_CASE("no blind field and no word of others is among the bytes of a package") {
    ReviewOffice office;
    const auto package = office.issue("ZJ-1");
    for (const char* hidden : {"13800000001", "旁人的话", "评审单位2", "专家2"}) {
        CHECK(holds(office.file, hidden));
        CHECK_FALSE(holds(package, hidden));
    }
    CHECK(holds(package, "SB-1"));
}

TEST_CASE("the papers of an application come along, those of others do not") {
    ReviewOffice office;
    writeBytes(office.scratch / "方案.txt", "三步走");
    writeBytes(office.scratch / "别的.txt", "还早");
    office.change([&](Edit& edit, const FundYear& year) {
        edit.attach(year.applications[0].id, office.scratch / "方案.txt");
        edit.attach(year.applications[2].id, office.scratch / "别的.txt");
    });
    const auto package = office.issue("ZJ-1");
    const Reviewer reviewer(package);
    const auto year = reviewer.workspace->year();
    REQUIRE(year->attachments.size() == 1);
    reviewer.workspace->writeAttachment(year->attachments[0].id, office.scratch / "取出");
    CHECK(bytesOf(office.scratch / "取出") == "三步走");
    CHECK_FALSE(holds(package, "还早"));
}

TEST_CASE("issuing adds a line to the trail, and no record is another") {
    ReviewOffice office;
    const auto before = office.workspace->year();
    const std::size_t rows = office.workspace->auditTrail().size();
    static_cast<void>(office.issue("ZJ-1"));
    const auto trail = office.workspace->auditTrail();
    REQUIRE(trail.size() == rows + 1);
    CHECK(trail.back().what == "发出评审包 ZJ-1");
    CHECK(trail.back().detail.find("评审包-ZJ-1.zlps") != std::string::npos);
    office.workspace.reset();
    office.workspace = Workspace::open(office.file);
    const auto after = office.workspace->year();
    StoredKinds::forEach([&]<class T>() {
        CHECK(StoredKinds::recordsOf<T>(*before) == StoredKinds::recordsOf<T>(*after));
    });
    CHECK(office.workspace->verify().findings.empty());
}

TEST_CASE("a package is issued to a known expert with something to review, under a free name") {
    ReviewOffice office;
    const std::size_t rows = office.workspace->auditTrail().size();
    CHECK(failureCode([&] { return office.issue("ZJ-9"); }) == "PACKAGE_EXPERT");
    CHECK(failureCode([&] { return office.issue("ZJ-4"); }) == "PACKAGE_EMPTY");
    writeBytes(office.scratch / "评审包-ZJ-1.zlps", "已有");
    CHECK(failureCode([&] { return office.issue("ZJ-1"); }) == "FILE_EXISTS");
    CHECK(bytesOf(office.scratch / "评审包-ZJ-1.zlps") == "已有");
    CHECK(office.workspace->auditTrail().size() == rows);
}

TEST_CASE("packages are issued and taken back by who organises reviews, with a login or without") {
    ReviewOffice office;
    office.change([](Edit& edit, const FundYear& year) {
        Expert expert = year.experts.front();
        expert.login = "reviewer";
        edit.put(expert);
    });
    addStaff(*office.workspace);
    office.workspace->signIn("clerk", kPassword);
    CHECK(failureCode([&] { return office.issue("ZJ-1"); }) == "RIGHT");
    office.workspace->signIn("officer", kPassword);
    const auto package = office.issue("ZJ-1");
    Reviewer reviewer(package);
    CHECK(reviewer.workspace->year()->people.empty());
    reviewer.finish("SB-1");
    reviewer.workspace.reset();
    office.workspace->signIn("clerk", kPassword);
    CHECK(failureCode([&] { return office.workspace->mergePackage(package); }) == "RIGHT");
    office.workspace->signIn("officer", kPassword);
    CHECK(office.workspace->mergePackage(package).sheets == 1);
    for (const Score& each : office.scoresOf("ZJ-1")) CHECK(each.sealed);
    office.workspace.reset();
    office.workspace = Workspace::open(office.file);
    office.workspace->signIn("officer", kPassword);
    const auto taken = office.scoresOf("ZJ-1");
    CHECK_FALSE(taken.empty());
    for (const Score& each : taken) CHECK(each.sealed);
}

TEST_CASE("what the expert gave before comes along, also when it is sealed for the office") {
    ReviewOffice office;
    office.change([](Edit& edit, const FundYear& year) {
        Expert expert = year.experts.front();
        expert.login = "reviewer";
        edit.put(expert);
    });
    addStaff(*office.workspace);
    office.workspace->signIn("reviewer", kPassword);
    office.workspace->putScores({{"SB-1", "实施方案", Points::ofHundredths(2100), "清楚"}});
    office.workspace->signIn("officer", kPassword);
    const Reviewer reviewer(office.issue("ZJ-1"));
    REQUIRE(reviewer.workspace->year()->scores.size() == 1);
    CHECK(reviewer.workspace->year()->scores.front().points == Points::ofHundredths(2100));
    CHECK(reviewer.workspace->year()->scores.front().words == "清楚");
}
