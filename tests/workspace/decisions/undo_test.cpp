// SPDX-License-Identifier: GPL-3.0-or-later
// What undo takes back once something was decided: nothing that the decision rests on.
#include "workspace/decisions/pair.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

void enterUnit(Workspace& workspace) {
    workspace.edit(Operation::Enter, "录入单位", [](Edit& edit) { edit.put(unitOf(9)); });
}

/// Changes of what a submission rests on.
struct Touch {
    std::string what;
    std::function<void(Edit&, const FundYear&)> change;
};
const std::vector<Touch> kTouches = {
    {"the application",
     [](Edit& edit, const FundYear& year) {
         Application changed = year.applications.front();
         changed.title += "改";
         edit.put(changed);
     }},
    {"a part of it",
     [](Edit& edit, const FundYear& year) {
         Commitment changed = year.commitments.front();
         changed.proof += "改";
         edit.put(changed);
     }},
    {"its unit",
     [](Edit& edit, const FundYear& year) {
         Organisation changed = year.registry.at(year.applications.front().unit);
         changed.name += "改";
         edit.put(changed);
     }},
    {"an expert of its panel",
     [](Edit& edit, const FundYear& year) {
         Expert changed = year.experts.front();
         changed.phone = "13800000009";
         edit.put(changed);
     }},
    {"another application of its unit",
     [](Edit& edit, const FundYear& year) {
         Application other = applicationOf(year.applications.front().unit);
         edit.put(other);
     }},
};

void touch(Workspace& workspace, const Touch& one) {
    const auto year = workspace.year();
    workspace.edit(Operation::Enter, one.what, [&](Edit& edit) { one.change(edit, *year); });
}

}  // namespace

TEST_CASE("undo takes back neither a decision nor what it rests on") {
    for (const Touch& one : kTouches) {
        CAPTURE(one.what);
        Pair pair;
        enterUnit(*pair.workspace);
        touch(*pair.workspace, one);
        pair.take({applicationAct("submit")});
        CHECK(pair.workspace->undoable().empty());
        CHECK(pair.workspace->undo().empty());
        CHECK(pair.state() == "submitted");
    }
}

TEST_CASE("what a decision does not rest on is taken back after it as well") {
    Pair pair;
    touch(*pair.workspace, kTouches.front());
    enterUnit(*pair.workspace);
    const std::size_t units = pair.workspace->year()->registry.units().size();
    pair.take({applicationAct("submit")});
    CHECK(pair.workspace->undoables() == 1);
    pair.workspace->undo();
    CHECK(pair.workspace->year()->registry.units().size() == units - 1);
    CHECK(pair.workspace->undoable().empty());
    CHECK(pair.state() == "submitted");
}

TEST_CASE("what was taken back before a decision is not done again after it") {
    Pair pair;
    touch(*pair.workspace, kTouches.front());
    pair.workspace->undo();
    pair.take({applicationAct("submit")});
    CHECK(pair.workspace->redoable().empty());
}

TEST_CASE("a decision on sums over the fund rests on whatever they count") {
    Pair pair;
    pair.takeUp("reviewed");
    enterUnit(*pair.workspace);
    Act propose = applicationAct("propose");
    propose.amount = Money::ofWan(10);
    pair.take({propose});
    CHECK(pair.workspace->undoable().empty());
}
