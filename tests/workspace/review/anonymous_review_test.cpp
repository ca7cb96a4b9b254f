// SPDX-License-Identifier: GPL-3.0-or-later
// A review without the unit's name: nothing by which it is known comes to a reviewer.
#include "domain/registry/withheld_code.h"
#include "support/anonymous_fund.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

/// All that reviewers get of applicants, one after the other.
std::string wordsOf(const FundYear& year) {
    std::string words;
    for (const Organisation& unit : year.registry.units()) {
        for (const std::string* text :
             {&unit.name, &unit.techSmeNo, &unit.legalRepresentative, &unit.contact, &unit.phone,
              &unit.address, &unit.bank, &unit.account})
            words += *text + "\n";
        words += std::string(unit.code.text()) + "\n";
        if (unit.park) words += std::string(unit.park->text()) + "\n";
    }
    for (const Application& each : year.applications) words += each.leader + "\n";
    for (const TeamMember& each : year.team) words += each.name + "\n";
    for (const Expert& each : year.experts)
        for (const CreditCode& code : each.recusals) words += std::string(code.text()) + "\n";
    return words;
}

std::string seenByReviewer(AnonymousFund& fund) {
    fund.workspace->signIn("reviewer", kPassword);
    return wordsOf(*fund.workspace->year());
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("an anonymous review keeps back everything by which the applicant is known") {
    AnonymousFund fund;
    fund.workspace->signIn("officer", kPassword);
    const std::string all = wordsOf(*fund.workspace->year());
    const std::string seen = seenByReviewer(fund);
    for (const std::string& mark : fund.marks) {
        CAPTURE(mark);
        CHECK(has(all, mark));
        CHECK_FALSE(has(seen, mark));
    }
}

TEST_CASE("an anonymous applicant still has a kind, a place and what the team is for") {
    AnonymousFund fund;
    fund.workspace->signIn("reviewer", kPassword);
    const auto year = fund.workspace->year();
    const Organisation& unit = year->registry.at(year->applications.front().unit);
    CHECK(unit.kind == UnitKind::University);
    CHECK(unit.inDistrict);
    CHECK(isWithheld(unit.code));
    CHECK(year->team.front().title == "研究员");
    CHECK(fund.workspace->units()->units().front().name.empty());
}

TEST_CASE("nothing by which an applicant is known is among the bytes of an anonymous package") {
    AnonymousFund fund;
    const auto package = fund.scratch / "评审包.zlps";
    fund.workspace->signIn("officer", kPassword);
    fund.workspace->issuePackage({"ZJ-1", package, Date(2024, 6, 20), {}});
    const std::string office = bytesOf(fund.file), bytes = bytesOf(package);
    for (const std::string& mark : fund.marks) {
        CAPTURE(mark);
        CHECK(has(office, mark));
        CHECK_FALSE(has(bytes, mark));
    }
    CHECK(has(bytes, "SB-1"));
}

TEST_CASE("an anonymous package is reviewed and comes home like any other") {
    AnonymousFund fund;
    const auto package = fund.scratch / "评审包.zlps";
    fund.workspace->signIn("officer", kPassword);
    fund.workspace->issuePackage({"ZJ-1", package, Date(2024, 6, 20), {}});
    {
        const auto home = Workspace::open(package);
        CHECK(home->verify().findings.empty());
        for (const RubricItem& item : home->plan().rubric)
            home->putScores({{"SB-1", item.name, Points::ofHundredths(item.points * 80), ""}});
        home->submitSheet("SB-1", Date(2024, 6, 28));
    }
    CHECK(fund.workspace->mergePackage(package).sheets == 1);
    CHECK(fund.workspace->year()->registry.units().front().name == "渝江理工大学");
}

TEST_CASE("single fields are kept back one by one where the unit is named") {
    AnonymousFund fund("统一社会信用代码;项目负责人");
    const std::string seen = seenByReviewer(fund);
    CHECK(has(seen, "渝江理工大学"));
    CHECK(has(seen, "周组员"));
    CHECK_FALSE(has(seen, "李牵头"));
    CHECK_FALSE(has(seen, std::string(creditCode(77).text())));
}
