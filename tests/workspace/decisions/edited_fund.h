// SPDX-License-Identifier: GPL-3.0-or-later
// A fund file with one sound application, changed step by step.
#pragma once

#include "support/entered_year.h"
#include "support/staff.h"

#include <catch2/catch.hpp>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace grants::test {

struct EditedFund {
    Scratch scratch;
    std::unique_ptr<Workspace> workspace;

    EditedFund() {
        workspace = Workspace::create(scratch / "年度.zlzh", builtInPlanJson());
        enter(*workspace, soundApplication("SB-1").build());
    }
    void take(const std::string& action, const std::string& result = {}) {
        Act act{Subject::Application, "SB-1", action};
        act.result = result;
        act.opinion = "同意";
        REQUIRE(workspace->act(act).refused.empty());
    }
    /// The code by which the change of what `pick` gives is refused.
    template <class T>
    std::string changing(std::vector<T> FundYear::*list, const std::function<void(T&)>& change) {
        T value = ((*workspace->year()).*list).front();
        change(value);
        return failureCode(
            [&] { workspace->edit(Operation::Enter, "改", [&](Edit& edit) { edit.put(value); }); });
    }
    std::string changingTitle() {
        return changing<Application>(&FundYear::applications,
                                     [](Application& each) { each.title += "改"; });
    }
    std::string changingSeat() {
        return changing<PanelSeat>(&FundYear::seats,
                                   [](PanelSeat& each) { each.dismissal += "改"; });
    }
    std::string changingScore() {
        return changing<Score>(&FundYear::scores, [](Score& each) { each.words += "改"; });
    }
};

/// The code by which the record is refused; empty when it is taken.
std::string putting(Workspace& workspace, const auto& record) {
    return failureCode(
        [&] { workspace.edit(Operation::Enter, "登记", [&](Edit& edit) { edit.put(record); }); });
}

}  // namespace grants::test
