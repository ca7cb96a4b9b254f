// SPDX-License-Identifier: GPL-3.0-or-later
// The one door: what is put in comes out, what is refused leaves no trace.
#include "support/fund_files.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

/// A small fund, open, with its units at hand.
struct OpenFund {
    Scratch scratch;
    std::unique_ptr<Workspace> workspace;
    OpenFund() {
        makeSmallFund(scratch / "年度.zlzh");
        workspace = Workspace::open(scratch / "年度.zlzh");
    }
    Changes enter(const std::function<void(Edit&)>& change) {
        return workspace->edit(Operation::Enter, "录入", change);
    }
};

template <class T>
T withId(T value, Id<T> id) {
    value.id = id;
    value.version = 1;
    return value;
}

}  // namespace

TEST_CASE("a new fund file keeps its plan byte for byte") {
    Scratch scratch;
    const auto workspace = Workspace::create(scratch / "新.zlzh", builtInPlanJson());
    CHECK(workspace->planJson() == builtInPlanJson());
}

TEST_CASE("every aggregate comes back as it was put in") {
    Scratch scratch;
    {
        const auto workspace = Workspace::create(scratch / "全.zlzh", builtInPlanJson());
        addOneOfEach(*workspace);
    }
    const auto year = Workspace::open(scratch / "全.zlzh")->year();
    const Id<Organisation> unit{1}, firm{2};
    CHECK(year->registry.units() ==
          std::vector{withId(unitOf(101), unit), withId(unitOf(102), firm)});
    CHECK(year->licences == std::vector{withId(licenceOf(101, unit, firm), {1})});
    CHECK(year->pledges == std::vector{withId(pledgeOf(101, firm), {1})});
    CHECK(year->products ==
          std::vector{
              ProductFiling{{1}, "CP101", firm, "产品", Date(2024, 3, 4), {patentOf(9)}, {}, 1}});
    CHECK(year->activities ==
          std::vector{Activity{
              {1}, "HD101", ActivityKind::Training, "培训", Date(2024, 3, 5), unit, 30, 1}});
    CHECK(year->deliverables ==
          std::vector{Deliverable{
              {1}, "CG101", DeliverableKind::Database, unit, "数据库", Date(2024, 3, 6), 1}});
    CHECK(year->surveys == std::vector{Survey{{1}, "MY101", Date(2024, 3, 7), 10, 5, 1, 0, 1}});
    CHECK(year->stocks == std::vector{PatentStock{{1}, unit, Date(2023, 12, 31), 1689, 1}});
    CHECK(
        year->otherFunding ==
        std::vector{OtherFunding{
            {1}, firm, "X2024980000101", patentOf(101), "", "市级资助", Money::ofWan(3), 2023, 1}});
    CHECK(year->applications == std::vector{withId(applicationOf(unit), {1})});
    CHECK(year->commitments == std::vector{Commitment{{1}, "SL101", "P2-1a", "12", "签到表", 1}});
    CHECK(year->claims ==
          std::vector{Claim{{1}, "JB101", "S1", firm, "X2024980000101", Date(2024, 12, 1), 1}});
}

TEST_CASE("what belongs to an application comes back as it was put in") {
    Scratch scratch;
    {
        const auto workspace = Workspace::create(scratch / "全.zlzh", builtInPlanJson());
        addOneOfEach(*workspace);
    }
    const auto year = Workspace::open(scratch / "全.zlzh")->year();
    CHECK(year->budgetLines ==
          std::vector{BudgetLine{
              {1}, "SL101", 1, MoneySource::Own, "培训费", Money::ofFen(12'345'67), "两期", 1}});
    CHECK(year->team == std::vector{TeamMember{{1}, "SL101", 1, "赵队员", "工程师", "对接", 1}});
    CHECK(year->schedule == std::vector{ScheduleStep{
                                {1}, "SL101", 1, Date(2024, 6, 1), Date(2024, 6, 30), "摸底", 1}});
    CHECK(year->enclosures ==
          std::vector{Enclosure{{1}, "SL101", 1, "营业执照", "2", "复印件", 1}});
    CHECK(year->formChecks == std::vector{FormCheck{{1},
                                                    "SL101",
                                                    "附件齐全，内容真实",
                                                    CheckVerdict::ToBeCorrected,
                                                    "缺附件",
                                                    Date(2024, 5, 28),
                                                    1}});
    CHECK(year->experts == std::vector{withId(expertOf(201), {1})});
    CHECK(year->seats == std::vector{PanelSeat{{1}, "SL101", "ZJ101", true, "同学", "已说明", 1}});
    REQUIRE(year->scores.size() == 1);
    CHECK(year->scores[0].points == Points::ofHundredths(18'25));
    CHECK(year->scores[0].submitted == Date(2024, 7, 1));
    CHECK(year->scores[0].onPaper);
    CHECK(year->recognitions ==
          std::vector{Recognition{{1}, "SL101", "P2-5", 1, true, Date(2024, 10, 15), "CG101", 1}});
    CHECK(year->attributions ==
          std::vector{Attribution{{1}, "X2024980000101", "SL101", "双方协商", 1}});
}

TEST_CASE("an edit tells which kinds it changed") {
    OpenFund fund;
    const Changes changes = fund.enter([](Edit& edit) { edit.put(pledgeOf(7, {2})); });
    CHECK(changes.has(kindOf<Pledge>()));
    CHECK_FALSE(changes.has(kindOf<LicenceRecord>()));
}

TEST_CASE("an edit that changes nothing writes no audit row") {
    OpenFund fund;
    const LicenceRecord same = fund.workspace->year()->licences.front();
    const std::size_t rows = fund.workspace->auditTrail().size();
    CHECK(fund.enter([&](Edit& edit) { edit.put(same); }).empty());
    CHECK(fund.workspace->auditTrail().size() == rows);
}

TEST_CASE("an exception inside an edit leaves the file as it was") {
    OpenFund fund;
    const auto before = fund.workspace->year();
    CHECK_THROWS_AS(fund.enter([](Edit& edit) {
        edit.put(pledgeOf(7, {2}));
        throw std::runtime_error("cancelled");
    }),
                    std::runtime_error);
    CHECK(fund.workspace->year()->pledges == before->pledges);
}

TEST_CASE("a value that moved on since it was read is refused") {
    OpenFund fund;
    LicenceRecord mine = fund.workspace->year()->licences.front();
    LicenceRecord theirs = mine;
    theirs.contractNo = "先到";
    fund.enter([&](Edit& edit) { edit.put(theirs); });
    mine.contractNo = "后到";
    CHECK(failureCode([&] { fund.enter([&](Edit& edit) { edit.put(mine); }); }) ==
          "RECORD_VERSION");
}

TEST_CASE("a second record with the same natural key is refused") {
    OpenFund fund;
    CHECK(failureCode([&] { fund.enter([](Edit& edit) { edit.put(licenceOf(1, {1}, {2})); }); }) ==
          "RECORD_DUPLICATE");
}

TEST_CASE("a record that names a missing unit is refused") {
    OpenFund fund;
    CHECK(failureCode([&] { fund.enter([](Edit& edit) { edit.put(pledgeOf(8, {99})); }); }) ==
          "RECORD_REFERENCE");
}

TEST_CASE("a unit in use cannot be removed") {
    OpenFund fund;
    CHECK(failureCode([&] { fund.enter([](Edit& edit) { edit.remove(Id<Organisation>{2}); }); }) ==
          "RECORD_REFERENCE");
}

TEST_CASE("a removed record is gone and its number is not given again") {
    OpenFund fund;
    fund.enter([](Edit& edit) { edit.remove(Id<Pledge>{1}); });
    CHECK(fund.workspace->year()->pledges.empty());
    Id<Pledge> next;
    fund.enter([&](Edit& edit) { next = edit.put(pledgeOf(2, {2})); });
    CHECK(next.value == 2);
}

TEST_CASE("removing what is gone already is refused") {
    OpenFund fund;
    CHECK(failureCode([&] { fund.enter([](Edit& edit) { edit.remove(Id<Pledge>{55}); }); }) ==
          "RECORD_GONE");
}

TEST_CASE("a single change is kept in the trail with before and after") {
    OpenFund fund;
    Pledge pledge = fund.workspace->year()->pledges.front();
    pledge.pledgee = "另一\"银行\"";
    fund.enter([&](Edit& edit) { edit.put(pledge); });
    CHECK(fund.workspace->auditTrail().back().detail ==
          R"({"pledge":1,"before":{"pledgee":"某银行"},"after":{"pledgee":"另一\"银行\""}})");
}

TEST_CASE("many changes are kept in the trail as counts, with the records they were about") {
    OpenFund fund;
    fund.enter([](Edit& edit) {
        edit.put(pledgeOf(2, {2}));
        edit.put(pledgeOf(3, {2}));
        edit.remove(Id<Pledge>{1});
    });
    CHECK(fund.workspace->auditTrail().back().detail ==
          R"({"pledge":{"added":2,"updated":0,"removed":1,)"
          R"("records":{"added":[[2,3]],"removed":[[1,1]]}}})");
}

TEST_CASE("a snapshot handed out stays as it was") {
    OpenFund fund;
    const auto before = fund.workspace->year();
    fund.enter([](Edit& edit) { edit.remove(Id<Pledge>{1}); });
    CHECK(fund.workspace->year()->pledges.empty());
    CHECK(before->pledges.size() == 1);
}

TEST_CASE("a snapshot kept in step equals the file read anew") {
    OpenFund fund;
    static_cast<void>(fund.workspace->year());
    Organisation renamed = fund.workspace->year()->registry.at({1});
    renamed.name = "新名称";
    fund.enter([&](Edit& edit) {
        edit.put(renamed);
        edit.put(licenceOf(5, {1}, {2}));
        edit.remove(Id<LicenceRecord>{1});
    });
    const auto patched = fund.workspace->year();
    fund.workspace.reset();
    const auto anew = Workspace::open(fund.scratch / "年度.zlzh")->year();
    CHECK(patched->licences == anew->licences);
    CHECK(patched->registry.units() == anew->registry.units());
}

TEST_CASE("the year read inside an edit shows what the edit did and goes with it") {
    OpenFund fund;
    std::shared_ptr<const FundYear> inside;
    CHECK_THROWS_WITH(fund.enter([&](Edit& edit) {
        edit.remove(Id<Pledge>{1});
        inside = fund.workspace->year();
        throw std::runtime_error("cancelled");
    }),
                      "cancelled");
    CHECK(inside->pledges.empty());
    CHECK(fund.workspace->year()->pledges.size() == 1);
}

TEST_CASE("a plan with faults makes no fund file") {
    Scratch scratch;
    std::string faulty(builtInPlanJson());
    faulty.replace(faulty.find("\"clause\""), 8, "\"claus\"");
    try {
        static_cast<void>(Workspace::create(scratch / "坏.zlzh", faulty));
        FAIL("created");
    } catch (const Error& error) {
        CHECK(error.sentence().arguments.at(0) == "$.modes.clause");
    }
    CHECK(std::filesystem::is_empty(scratch.folder()));
}

TEST_CASE("a fund file is never made over an existing file") {
    OpenFund fund;
    CHECK(failureCode([&] {
              return Workspace::create(fund.scratch / "年度.zlzh", builtInPlanJson());
          }) == "FILE_EXISTS");
}

TEST_CASE("verify finds nothing wrong with a sound file") {
    OpenFund fund;
    addOneOfEach(*fund.workspace);
    const VerifyReport report = fund.workspace->verify();
    CHECK(report.findings.empty());
    CHECK(report.auditRows == 3);
    CHECK(report.auditHead == fund.workspace->auditTrail().back().hash);
}
