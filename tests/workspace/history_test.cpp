// SPDX-License-Identifier: GPL-3.0-or-later
// Taking changes back and doing them again.
#include "support/fund_files.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

/// A small fund with an undoable sitting of its own.
struct Sitting {
    Scratch scratch;
    std::unique_ptr<Workspace> workspace;

    Sitting() {
        makeSmallFund(scratch / "fund.zlzh");
        workspace = Workspace::open(scratch / "fund.zlzh");
    }
    void enter(int n) {
        workspace->edit(Operation::Enter, "录入质押",
                        [&](Edit& edit) { edit.put(pledgeOf(n, {2})); });
    }
    void rename(const std::string& name) {
        Organisation unit = firstUnit();
        unit.name = name;
        workspace->edit(Operation::Enter, "改名", [&](Edit& edit) { edit.put(unit); });
    }
    [[nodiscard]] Organisation firstUnit() { return workspace->year()->registry.units().front(); }
    [[nodiscard]] std::size_t pledges() { return workspace->year()->pledges.size(); }
    [[nodiscard]] bool isSound() { return workspace->verify().findings.empty(); }
};

}  // namespace

TEST_CASE("a freshly opened file has nothing to take back") {
    Sitting sitting;
    CHECK(sitting.workspace->undoable().empty());
    CHECK(sitting.workspace->undo().empty());
    CHECK(sitting.workspace->redo().empty());
}

TEST_CASE("an entered record is taken back and entered again under the same number") {
    Sitting sitting;
    sitting.enter(2);
    const auto entered = sitting.workspace->year()->pledges.back();
    CHECK(sitting.workspace->undo().has(kindOf<Pledge>()));
    CHECK(sitting.pledges() == 1);
    CHECK(sitting.workspace->redo().has(kindOf<Pledge>()));
    const auto again = sitting.workspace->year()->pledges.back();
    CHECK(again.id == entered.id);
    CHECK(again.registerNo == entered.registerNo);
    CHECK(sitting.isSound());
}

TEST_CASE("a changed value stands as before, with a newer version") {
    Sitting sitting;
    const Organisation before = sitting.firstUnit();
    sitting.rename("新名称");
    sitting.workspace->undo();
    CHECK(sitting.firstUnit().name == before.name);
    CHECK(sitting.firstUnit().version > before.version);
}

TEST_CASE("a removed record comes back with its patents") {
    Sitting sitting;
    const LicenceRecord record = sitting.workspace->year()->licences.front();
    sitting.workspace->edit(Operation::Enter, "删除", [&](Edit& edit) { edit.remove(record.id); });
    REQUIRE(sitting.workspace->year()->licences.empty());
    sitting.workspace->undo();
    const LicenceRecord back = sitting.workspace->year()->licences.front();
    CHECK(back.id == record.id);
    CHECK(back.patents == record.patents);
    CHECK(back.providers == record.providers);
}

TEST_CASE("several changes of one edit go back together, in reverse order") {
    Sitting sitting;
    sitting.workspace->edit(Operation::Enter, "录入单位和质押", [](Edit& edit) {
        const auto unit = edit.put(unitOf(9));
        for (int n = 2; n < 5; ++n) edit.put(pledgeOf(n, unit));
    });
    REQUIRE(sitting.pledges() == 4);
    sitting.workspace->undo();
    CHECK(sitting.pledges() == 1);
    CHECK(sitting.workspace->year()->registry.units().size() == 2);
    sitting.workspace->redo();
    CHECK(sitting.pledges() == 4);
    CHECK(sitting.isSound());
}

TEST_CASE("changes go back last first and come again first first") {
    Sitting sitting;
    for (int n = 2; n < 6; ++n) sitting.enter(n);
    sitting.rename("新名称");
    CHECK(sitting.workspace->undoable() == "改名");
    sitting.workspace->undo();
    CHECK(sitting.workspace->undoable() == "录入质押");
    CHECK(sitting.workspace->redoable() == "改名");
    for (int n = 0; n < 4; ++n) sitting.workspace->undo();
    CHECK(sitting.pledges() == 1);
    for (int n = 0; n < 5; ++n) sitting.workspace->redo();
    CHECK(sitting.pledges() == 5);
    CHECK(sitting.firstUnit().name == "新名称");
}

TEST_CASE("a new change ends what could be done again") {
    Sitting sitting;
    sitting.enter(2);
    sitting.workspace->undo();
    sitting.enter(3);
    CHECK(sitting.workspace->redoable().empty());
    CHECK(sitting.workspace->redo().empty());
}

TEST_CASE("taking back is an entry of the audit trail") {
    Sitting sitting;
    sitting.enter(2);
    sitting.workspace->undo();
    CHECK(sitting.workspace->auditTrail().back().what == "撤销：录入质押");
    sitting.workspace->redo();
    CHECK(sitting.workspace->auditTrail().back().what == "重做：录入质押");
    CHECK(sitting.isSound());
}

TEST_CASE("a changed plan hides the changes before it") {
    Sitting sitting;
    sitting.enter(2);
    std::string json = sitting.workspace->planJson();
    json += "\n";
    sitting.workspace->edit(Operation::ChangePlan, "换方案",
                            [&](Edit& edit) { edit.putPlan(sitting.workspace->plan(), json); });
    CHECK(sitting.workspace->undoable().empty());
}

TEST_CASE("a change that is refused leaves what can be taken back as it was") {
    Sitting sitting;
    sitting.workspace->edit(Operation::Enter, "录入单位", [](Edit& edit) { edit.put(unitOf(9)); });
    sitting.enter(2);
    CHECK(failureCode([&] {
              sitting.workspace->edit(Operation::Enter, "删除",
                                      [](Edit& edit) { edit.remove(Id<Organisation>{2}); });
          }) == "RECORD_REFERENCE");
    CHECK(sitting.workspace->undoable() == "录入质押");
    CHECK(sitting.isSound());
}

TEST_CASE("the kinds that changed are told once") {
    Sitting sitting;
    sitting.enter(2);
    sitting.rename("新名称");
    const Changes changes = sitting.workspace->takeChanges();
    CHECK(changes.has(kindOf<Pledge>()));
    CHECK(changes.has(kindOf<Organisation>()));
    CHECK_FALSE(changes.has(kindOf<LicenceRecord>()));
    CHECK(sitting.workspace->takeChanges().empty());
}
