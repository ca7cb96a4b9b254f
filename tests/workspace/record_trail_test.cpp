// SPDX-License-Identifier: GPL-3.0-or-later
// What the audit trail tells of one record.
#include "support/fund_files.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

struct Fund {
    Scratch scratch;
    std::unique_ptr<Workspace> workspace;

    Fund() {
        makeSmallFund(scratch / "fund.zlzh");
        workspace = Workspace::open(scratch / "fund.zlzh");
    }
    template <class T>
    Id<T> put(const T& value, const char* what) {
        Id<T> id;
        workspace->edit(kClerk, Operation::EnterEvidence, what,
                        [&](Edit& edit) { id = edit.put(value); });
        return id;
    }
    [[nodiscard]] LicenceRecord licence() { return workspace->year()->licences.front(); }
    [[nodiscard]] Organisation unit() { return workspace->year()->registry.units().front(); }
};

}  // namespace

TEST_CASE("a changed record tells who changed what, newest first") {
    Fund fund;
    LicenceRecord record = fund.licence();
    const Money before = record.amount;
    record.amount = Money::ofFen(777'00);
    fund.put(record, "改合同金额");
    record = fund.licence();
    record.implemented = !record.implemented;
    fund.put(record, "改转化实施");
    const auto trail = fund.workspace->trailOf(record.id);
    REQUIRE(trail.size() >= 2);
    CHECK(trail[0].what == "改转化实施");
    CHECK(trail[1].what == "改合同金额");
    CHECK(trail[1].actor == kClerk.name);
    CHECK(trail[1].before->amount == before);
    CHECK(trail[1].after->amount == Money::ofFen(777'00));
}

TEST_CASE("fields a change left alone read as they stand, lists included") {
    Fund fund;
    LicenceRecord record = fund.licence();
    record.patents = {patentOf(7), patentOf(8)};
    fund.put(record, "改专利");
    const auto trail = fund.workspace->trailOf(record.id);
    CHECK(trail.front().after->patents == record.patents);
    CHECK(trail.front().before->registerNo == record.registerNo);
    CHECK(trail.front().before->providers == record.providers);
}

TEST_CASE("a removed record keeps its trail, from its entry to its removal") {
    Fund fund;
    const Id<Pledge> id = fund.put(pledgeOf(5, fund.unit().id), "录入质押");
    fund.workspace->edit(kClerk, Operation::EnterEvidence, "删除质押",
                         [&](Edit& edit) { edit.remove(id); });
    const auto trail = fund.workspace->trailOf(id);
    REQUIRE(trail.size() == 3);
    CHECK(trail[0].before->registerNo == pledgeOf(5, {}).registerNo);
    CHECK_FALSE(trail[0].after);
    CHECK_FALSE(trail[1].before);
    CHECK(trail[1].what == "录入质押");
}

TEST_CASE("changes among many are told only when the others leave a version unexplained") {
    Fund fund;
    const auto among = [](const auto& trail) {
        return std::count_if(trail.begin(), trail.end(),
                             [](const auto& event) { return event.amongMany; });
    };
    CHECK(among(fund.workspace->trailOf(fund.licence().id)) == 1);
    const Id<Pledge> alone = fund.put(pledgeOf(6, fund.unit().id), "录入质押");
    CHECK(among(fund.workspace->trailOf(alone)) == 0);
}

TEST_CASE("every kind of record can tell its trail") {
    Fund fund;
    addOneOfEach(*fund.workspace);
    const auto year = fund.workspace->year();
    const auto tells = [&](const auto& records) {
        auto value = records.front();
        fund.workspace->edit(kClerk, Operation::EnterEvidence, "删除",
                             [&](Edit& edit) { edit.remove(value.id); });
        const auto trail = fund.workspace->trailOf(value.id);
        REQUIRE_FALSE(trail.empty());
        REQUIRE(trail.front().before);
        auto told = *trail.front().before;
        told.id = value.id;
        told.version = value.version;
        CHECK(told == value);
    };
    tells(year->claims);
    tells(year->commitments);
    tells(year->applications);
    tells(year->otherFunding);
    tells(year->stocks);
    tells(year->surveys);
    tells(year->deliverables);
    tells(year->activities);
    tells(year->products);
}
