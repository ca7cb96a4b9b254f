// SPDX-License-Identifier: GPL-3.0-or-later
// The state that an application is entered with goes round the actions that lead there: it needs
// the rights to them (projects §1, §3).
#include "base/translator.h"
#include "domain/applications/application_state.h"
#include "domain/decisions/rights_to_states.h"
#include "support/staff.h"

#include <catch2/catch.hpp>

#include <map>

using namespace grants;
using namespace grants::test;

namespace {

using Op = Operation;

/// By state, as the table of actions leads there.
const std::map<std::string_view, Operations>& expectedRights() {
    static const Operations submit = {Op::Submit}, examine = {Op::Submit, Op::Examine},
                            propose = {Op::Submit, Op::Examine, Op::Propose},
                            award = {Op::Submit, Op::Examine, Op::Propose, Op::Award};
    static const std::map<std::string_view, Operations> all = {{"draft", {}},
                                                               {"submitted", submit},
                                                               {"withdrawn", submit},
                                                               {"returned", examine},
                                                               {"accepted", examine},
                                                               {"examined", examine},
                                                               {"declined", examine},
                                                               {"in_review", examine},
                                                               {"reviewed", examine},
                                                               {"proposed", propose},
                                                               {"publicised", propose},
                                                               {"objected", propose},
                                                               {"not_selected", propose},
                                                               {"awarded", award},
                                                               {"running", award},
                                                               {"rectifying", award},
                                                               {"in_acceptance", award},
                                                               {"passed", award},
                                                               {"failed", award},
                                                               {"terminated", award},
                                                               {"archived", award},
                                                               {"void", {Op::Void}}};
    return all;
}

Application applicationIn(std::string_view state, Id<Organisation> unit) {
    Application application = applicationOf(unit);
    application.number = "SL-" + std::string(state);
    application.takenUp = state;
    return application;
}

/// Applications are entered in a state, or moved from one to another, by somebody of the staff.
struct Entering : StaffedFund {
    explicit Entering(const std::string& login) { signIn(login); }

    void put(const Application& application) {
        workspace->edit(Operation::Enter, "登记", [&](Edit& edit) { edit.put(application); });
    }
    void enter(std::string_view state) {
        put(applicationIn(state, workspace->year()->registry.units().front().id));
    }
    std::string entering(std::string_view state) {
        return failureCode([&] { enter(state); });
    }
    [[nodiscard]] Application first() const { return workspace->year()->applications.front(); }
    /// The first one.
    std::string moving(std::string_view state) {
        Application application = first();
        application.takenUp = state;
        return failureCode([&] { put(application); });
    }
    void giveRoles(const std::string& login, PersonRoles roles) {
        signIn("admin");
        workspace->managePeople([&](PeopleEdit& edit) { edit.setRoles(login, roles); });
        signIn(login);
    }
    /// In Chinese, why the state is refused.
    std::string sentence(std::string_view state) {
        try {
            enter(state);
        } catch (const Error& error) {
            return Translator()(error.sentence());
        }
        return {};
    }
};

/// Those states in which somebody enters an application.
std::vector<std::string> openTo(const std::string& login) {
    Entering fund(login);
    std::vector<std::string> open;
    for (const ApplicationState& state : applicationStates())
        if (fund.entering(state.code).empty()) open.emplace_back(state.code);
    return open;
}

}  // namespace

TEST_CASE("a state asks for the rights to the actions that no way there gets round") {
    REQUIRE(expectedRights().size() == applicationStates().size());
    for (const ApplicationState& state : applicationStates()) {
        CAPTURE(state.code);
        CHECK(rightsToState(state.code) == expectedRights().at(state.code));
    }
}

TEST_CASE("what is no state asks for every right") {
    CHECK(rightsToState("no state").size() == static_cast<std::size_t>(kOperations));
}

TEST_CASE("a clerk enters what a clerk leads to, an officer what an officer does") {
    CHECK(openTo("clerk") == std::vector<std::string>{"draft", "submitted", "withdrawn"});
    CHECK(openTo("officer") ==
          std::vector<std::string>{"draft", "submitted", "returned", "accepted", "examined",
                                   "declined", "in_review", "reviewed", "proposed", "publicised",
                                   "objected", "not_selected", "withdrawn"});
}

TEST_CASE("who may not enter applications enters none in a state that is his to decide") {
    CHECK(openTo("chief").empty());
    CHECK(openTo("admin").empty());
}

TEST_CASE("an officer who may award enters an award, and what follows from one") {
    Entering fund("officer");
    fund.giveRoles("officer", PersonRoles::of(PersonRole::Officer, PersonRole::Chief));
    for (const char* state : {"awarded", "running", "passed", "terminated", "archived"}) {
        CAPTURE(state);
        CHECK(fund.entering(state).empty());
    }
    CHECK(fund.entering("void") == "RIGHT");
}

TEST_CASE("who enters and may void enters what is void") {
    Entering fund("clerk");
    fund.giveRoles("clerk", PersonRoles::of(PersonRole::Clerk, PersonRole::Admin));
    CHECK(fund.entering("void").empty());
}

TEST_CASE("the draft of another is not moved to a state that is not his to decide either") {
    Entering fund("clerk");
    fund.enter("draft");
    fund.signIn("officer");
    for (const char* state : {"awarded", "running", "passed", "void"}) {
        CAPTURE(state);
        CHECK(fund.moving(state) == "RIGHT");
        CHECK(fund.first().takenUp == "draft");
    }
}

TEST_CASE("a clerk submits a draft by its state, and an officer sets it back") {
    Entering fund("clerk");
    fund.enter("draft");
    CHECK(fund.moving("submitted").empty());
    CHECK(fund.moving("draft") == "RIGHT");
    fund.signIn("officer");
    CHECK(fund.moving("draft").empty());
}

TEST_CASE("who submitted a draft by its state takes that back as he takes back all he entered") {
    Entering fund("clerk");
    fund.enter("draft");
    REQUIRE(fund.moving("submitted").empty());
    fund.workspace->undo();
    CHECK(fund.first().takenUp == "draft");
    fund.workspace->redo();
    CHECK(fund.first().takenUp == "submitted");
}

namespace {

/// An application was entered in this state before the file had people.
struct EnteredBefore : Entering {
    explicit EnteredBefore(std::string_view state) : Entering("admin") {
        workspace = Workspace::create(scratch / "以前.zlzh", builtInPlanJson());
        workspace->edit(Operation::Enter, "登记",
                        [&](Edit& edit) { edit.put(applicationIn(state, edit.put(unitOf(1)))); });
        addStaff(*workspace);
        signIn("officer");
    }
};

}  // namespace

TEST_CASE("a running project is not concluded by its state") {
    EnteredBefore fund("running");
    for (const char* state : {"passed", "failed", "terminated", "rectifying"}) {
        CAPTURE(state);
        CHECK(fund.moving(state) == "RIGHT");
    }
}

TEST_CASE("what only the chief awards, or an administrator voids, an officer does not set back") {
    EnteredBefore awarded("awarded");
    CHECK(awarded.moving("draft") == "RIGHT");
    EnteredBefore voided("void");
    CHECK(voided.moving("draft") == "RIGHT");
}

TEST_CASE("a file without people takes applications up in any state") {
    Scratch scratch;
    makeSmallFund(scratch / "年度.zlzh");
    const auto workspace = Workspace::open(scratch / "年度.zlzh");
    const auto unit = workspace->year()->registry.units().front().id;
    workspace->edit(Operation::Enter, "登记", [&](Edit& edit) {
        for (const ApplicationState& state : applicationStates())
            edit.put(applicationIn(state.code, unit));
    });
    CHECK(workspace->year()->applications.size() == applicationStates().size());
}

TEST_CASE("who may not enter a state hears who has all the rights that it takes") {
    Entering fund("admin");
    fund.workspace->managePeople([](PeopleEdit& edit) {
        edit.add(personOf("wang", PersonRoles::of(PersonRole::Officer, PersonRole::Chief)));
    });
    fund.signIn("officer");
    CHECK(fund.sentence("running") ==
          "某officer (officer) 不能把申报登记为“执行中”；请由 某wang 登记，或先登记为前面的状态，"
          "再请有权的人员办理后面的步骤。");
}

TEST_CASE("where nobody has all the rights to a state the way through the actions is told") {
    Entering fund("officer");
    CHECK(fund.sentence("passed") ==
          "某officer (officer) 不能把申报登记为“验收通过”，别的人员也不能；请先登记为前面的状态，"
          "再请有权的人员办理后面的步骤。");
}
