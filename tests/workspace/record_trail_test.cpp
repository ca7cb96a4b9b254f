// SPDX-License-Identifier: GPL-3.0-or-later
// What the audit trail tells of one record.
#include "storage/id_runs.h"
#include "storage/record_json.h"
#include "support/fund_files.h"
#include "workspace/local.h"

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
        workspace->edit(Operation::Enter, what, [&](Edit& edit) { id = edit.put(value); });
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
    CHECK(trail[1].actor == localName());
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
    fund.workspace->edit(Operation::Enter, "删除质押", [&](Edit& edit) { edit.remove(id); });
    const auto trail = fund.workspace->trailOf(id);
    REQUIRE(trail.size() == 2);
    CHECK(trail[0].before->registerNo == pledgeOf(5, {}).registerNo);
    CHECK_FALSE(trail[0].after);
    CHECK_FALSE(trail[1].before);
    CHECK(trail[1].what == "录入质押");
}

TEST_CASE("of many records changed at once each tells what happened to itself") {
    Fund fund;
    const LicenceRecord untouched = fund.licence();
    std::vector<Id<Pledge>> pledges;
    fund.workspace->edit(Operation::Import, "导入质押.xlsx", [&](Edit& edit) {
        for (int n = 5; n <= 7; ++n) pledges.push_back(edit.put(pledgeOf(n, fund.unit().id)));
    });
    const auto year = fund.workspace->year();
    fund.workspace->edit(Operation::Enter, "粘贴 2 行", [&](Edit& edit) {
        for (Pledge pledge : year->pledges) {
            if (pledge.id == pledges[1]) continue;
            pledge.pledgee = "另一银行";
            edit.put(pledge);
        }
    });
    const auto changed = fund.workspace->trailOf(pledges[0]);
    REQUIRE(changed.size() == 2);
    CHECK(changed[0].what == "粘贴 2 行");
    CHECK(changed[0].change == RecordChange::Changed);
    CHECK(changed[0].before->pledgee == pledgeOf(5, {}).pledgee);
    CHECK(changed[0].after->pledgee == "另一银行");
    CHECK(changed[1].what == "导入质押.xlsx");
    CHECK(changed[1].change == RecordChange::Added);
    const auto spared = fund.workspace->trailOf(pledges[1]);
    REQUIRE(spared.size() == 1);
    CHECK(spared[0].what == "导入质押.xlsx");
    CHECK(fund.workspace->trailOf(untouched.id).size() == 1);
}

TEST_CASE("taking back and doing again many changes is told by each record") {
    Fund fund;
    std::vector<Id<Pledge>> pledges;
    fund.workspace->edit(Operation::Enter, "粘贴 2 行", [&](Edit& edit) {
        for (int n = 5; n <= 6; ++n) pledges.push_back(edit.put(pledgeOf(n, fund.unit().id)));
    });
    fund.workspace->undo();
    fund.workspace->redo();
    const auto trail = fund.workspace->trailOf(pledges[1]);
    REQUIRE(trail.size() == 3);
    CHECK(trail[0].what == "重做：粘贴 2 行");
    CHECK(trail[0].change == RecordChange::Added);
    CHECK(trail[1].what == "撤销：粘贴 2 行");
    CHECK(trail[1].change == RecordChange::Removed);
    CHECK(trail[2].change == RecordChange::Added);
}

TEST_CASE("a record among very many changed ones tells that it changed, if not how") {
    IdRuns ids;
    for (const std::int64_t id : {3, 4, 5, 9}) ids.add(id);
    const std::string detail =
        R"({"pledge":{"added":0,"updated":4,"removed":0,"records":{"others":)" + ids.json() + "}}}";
    CHECK(ids.json() == "[[3,5],[9,9]]");
    CHECK(changesFromJson(detail, "pledge", 4).front().kind == RecordChange::Changed);
    CHECK(changesFromJson(detail, "pledge", 6).empty());
    CHECK(changesFromJson(detail, "licence", 4).empty());
}

TEST_CASE("an older trail, which only counts, says that it cannot tell") {
    const std::string detail = R"({"pledge":{"added":2,"updated":1,"removed":0}})";
    const auto changes = changesFromJson(detail, "pledge", 4);
    REQUIRE(changes.size() == 1);
    CHECK(changes.front().kind == RecordChange::Unknown);
}

TEST_CASE("every kind of record can tell its trail") {
    Fund fund;
    addOneOfEach(*fund.workspace);
    fund.workspace->edit(Operation::Enter, "改回草稿", [&](Edit& edit) {
        Application draft = fund.workspace->year()->applications.front();
        draft.takenUp = "draft";
        edit.put(draft);
        PanelSeat seat = fund.workspace->year()->seats.front();  // the recused keep theirs
        seat.recused = false;
        seat.dismissal = "已核实，不影响评审";
        edit.put(seat);
    });
    const auto year = fund.workspace->year();
    const auto tells = [&](const auto& records) {
        auto value = records.front();
        fund.workspace->edit(Operation::Enter, "删除", [&](Edit& edit) { edit.remove(value.id); });
        const auto trail = fund.workspace->trailOf(value.id);
        REQUIRE_FALSE(trail.empty());
        REQUIRE(trail.front().before);
        auto told = *trail.front().before;
        told.id = value.id;
        told.version = value.version;
        CHECK(told == value);
    };
    tells(year->recognitions);
    tells(year->attributions);
    tells(year->payments);
    tells(year->reallocations);
    tells(year->appropriations);
    tells(year->claims);
    tells(year->scores);
    tells(year->seats);
    tells(year->experts);
    tells(year->formChecks);
    tells(year->enclosures);
    tells(year->schedule);
    tells(year->team);
    tells(year->budgetLines);
    tells(year->commitments);
    tells(year->applications);
    tells(year->otherFunding);
    tells(year->stocks);
    tells(year->surveys);
    tells(year->deliverables);
    tells(year->activities);
    tells(year->products);
}
