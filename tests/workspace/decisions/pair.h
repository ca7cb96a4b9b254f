// SPDX-License-Identifier: GPL-3.0-or-later
// Two persons, wang and li, who may do everything, and a sound application that wang entered.
#pragma once

#include "domain/decisions/actions.h"
#include "support/entered_year.h"
#include "support/staff.h"

#include <memory>
#include <string>
#include <vector>

namespace grants::test {

using Steps = std::vector<Act>;

inline Act applicationAct(const std::string& action, const std::string& result = {}) {
    Act act{Subject::Application, "SB-1", action};
    act.result = result;
    act.opinion = "同意";
    return act;
}

struct Pair {
    Scratch scratch;
    std::unique_ptr<Workspace> workspace;

    Pair() {
        makeSmallFund(scratch / "年度.zlzh");
        workspace = Workspace::open(scratch / "年度.zlzh");
        const PersonRoles everything = PersonRoles::ofBits(0x7f);
        const CheapPasswords cheap;
        workspace->managePeople([&](PeopleEdit& edit) {
            edit.add(personOf("wang", everything));
            edit.add(personOf("li", everything));
        });
        signIn("wang");
        enter(*workspace, soundApplication("SB-1").build());
    }
    void signIn(const std::string& login) { workspace->signIn(login, kPassword); }
    /// Entered in this state by who is signed in.
    void takeUp(const std::string& state) {
        Application application = workspace->year()->applications.front();
        application.takenUp = state;
        workspace->edit(Operation::Enter, "录入状态", [&](Edit& edit) { edit.put(application); });
    }
    void take(const Steps& steps) {
        for (const Act& step : steps) {
            CAPTURE(step.action);
            REQUIRE(workspace->act(step).refused.empty());
        }
    }
    [[nodiscard]] std::string refusalOf(const Act& act) {
        const Acted acted = workspace->act(act);
        return acted.refused.empty() ? "" : acted.refused.front().code;
    }
    [[nodiscard]] std::string state() {
        const auto year = workspace->year();
        return stateOf(standing(year->decisions, Subject::Application, "SB-1"), "draft");
    }
};

}  // namespace grants::test
