// SPDX-License-Identifier: GPL-3.0-or-later
// The door for decisions: states, separation of duties, reversing, and that undo leaves them alone.
#include "storage/sqlite/database.h"
#include "workspace/decisions/pair.h"
#include "workspace/local.h"

#include <catch2/catch.hpp>

#include <set>

using namespace grants;
using namespace grants::test;

namespace {

/// A pair of actions that one person may not take both.
struct Apart {
    std::string name;
    Steps first;    // by one person; the last is what keeps him apart
    Steps between;  // by the other
    Act later;      // refused to the one, allowed to the other
};

const std::vector<Apart> kApart = {
    {"accept by who submitted", {applicationAct("submit")}, {}, applicationAct("accept")},
    {"examine by who submitted",
     {applicationAct("submit")},
     {applicationAct("accept")},
     applicationAct("examine", "pass")},
    {"accept by who resubmitted",
     {applicationAct("submit"), applicationAct("return"), applicationAct("resubmit")},
     {},
     applicationAct("accept")},
    {"examine by who resubmitted",
     {applicationAct("submit"), applicationAct("return"), applicationAct("resubmit")},
     {applicationAct("accept")},
     applicationAct("examine", "pass")},
};

}  // namespace

TEST_CASE("the steps kept apart are those of the specification, and no others") {
    const std::set<std::string> specified = {"0 accept after submit",   "0 accept after resubmit",
                                             "0 examine after submit",  "0 examine after resubmit",
                                             "0 award after propose",   "1 approve after request",
                                             "1 confirm after request", "1 confirm after approve",
                                             "2 approve after propose", "3 approve after freeze"};
    std::set<std::string> kept;
    for (const Action& action : actions())
        for (const std::string_view before : action.apartFrom)
            kept.insert(std::to_string(static_cast<int>(action.subject)) + " " +
                        std::string(action.code) + " after " + std::string(before));
    CHECK(kept == specified);
}

TEST_CASE("whoever took the one step does not take the other, whatever his roles") {
    for (const Apart& apart : kApart) {
        CAPTURE(apart.name);
        Pair pair;
        pair.take(apart.first);
        pair.signIn("li");
        pair.take(apart.between);
        pair.signIn("wang");
        const std::string before = bytesOf(pair.scratch / "年度.zlzh");
        CHECK(failureCode([&] { (void)pair.workspace->act(apart.later); }) == "SEPARATION");
        CHECK(bytesOf(pair.scratch / "年度.zlzh") == before);
    }
}

TEST_CASE("every step on an application that one keeps another person for is walked above") {
    std::set<std::string> kept;
    for (const Action& action : actions())
        for (const std::string_view former : action.apartFrom)
            if (action.subject == Subject::Application)
                kept.insert(std::string(action.code) + " after " + std::string(former));
    CHECK(kept == std::set<std::string>{"accept after submit", "accept after resubmit",
                                        "examine after submit", "examine after resubmit",
                                        "award after propose"});
}

TEST_CASE("another person takes the step that the first is kept from") {
    for (const Apart& apart : kApart) {
        CAPTURE(apart.name);
        if (!apart.between.empty()) continue;  // there the other has had a part himself
        Pair pair;
        pair.take(apart.first);
        pair.signIn("li");
        CHECK(pair.refusalOf(apart.later).empty());
    }
}

TEST_CASE("award is kept from who proposed") {
    Pair pair;
    pair.take({applicationAct("submit")});
    pair.signIn("li");
    Act propose = applicationAct("propose"), award = applicationAct("award");
    propose.amount = Money::ofWan(30);
    award.on = today().plusDays(60);  // public notice is over
    pair.take({applicationAct("accept"), applicationAct("examine", "pass"),
               applicationAct("open-review"), applicationAct("close-review"), propose,
               applicationAct("publicise")});
    const std::string before = bytesOf(pair.scratch / "年度.zlzh");
    CHECK(failureCode([&] { (void)pair.workspace->act(award); }) == "SEPARATION");
    CHECK(bytesOf(pair.scratch / "年度.zlzh") == before);
    pair.signIn("wang");
    pair.take({award});
}

namespace {

/// Ten thousand from P3 to P2, proposed by who is there; the act that approves it.
Act approvalOfNewMove(Workspace& workspace) {
    const Acted proposed = workspace.proposeReallocation({"P3", "P2", Money::ofWan(1), {}, "不够"});
    REQUIRE(proposed.refused.empty());
    Act approval{Subject::Reallocation, proposed.decision.number, "approve"};
    approval.ref = "渝知〔2024〕9号";
    return approval;
}

}  // namespace

TEST_CASE("separation is of one subject: another reallocation is another matter") {
    Pair pair;
    const Act own = approvalOfNewMove(*pair.workspace);
    pair.signIn("li");
    const Act other = approvalOfNewMove(*pair.workspace);
    pair.signIn("wang");
    CHECK(failureCode([&] { (void)pair.workspace->act(own); }) == "SEPARATION");
    CHECK(pair.refusalOf(other).empty());
}

TEST_CASE("in a file without people one person does it all") {
    Scratch scratch;
    makeSmallFund(scratch / "年度.zlzh");
    const auto workspace = Workspace::open(scratch / "年度.zlzh");
    CHECK(workspace->act(approvalOfNewMove(*workspace)).refused.empty());
}

TEST_CASE("separation holds when the program begins anew") {
    Pair pair;
    pair.take({applicationAct("submit")});
    pair.workspace.reset();
    pair.workspace = Workspace::open(pair.scratch / "年度.zlzh");
    pair.signIn("wang");
    CHECK(failureCode([&] { (void)pair.workspace->act(applicationAct("accept")); }) ==
          "SEPARATION");
}

TEST_CASE("an action out of turn is refused and changes no byte") {
    Pair pair;
    const std::string before = bytesOf(pair.scratch / "年度.zlzh");
    CHECK(pair.refusalOf(applicationAct("award")) == "STATE");
    CHECK(pair.refusalOf(applicationAct("sign")) == "STATE");
    CHECK(bytesOf(pair.scratch / "年度.zlzh") == before);
}

TEST_CASE("an action asks for its result and for its reason") {
    Pair pair;
    pair.take({applicationAct("submit")});
    pair.signIn("li");
    Act silent = applicationAct("return");
    silent.opinion.clear();
    CHECK(pair.refusalOf(silent) == "OPINION");
    pair.take({applicationAct("accept")});
    CHECK(pair.refusalOf(applicationAct("examine")) == "RESULT");
    silent = applicationAct("examine", "fail");
    silent.opinion.clear();
    CHECK(pair.refusalOf(silent) == "OPINION");
}

TEST_CASE("an action that there is none of is wrong usage") {
    Pair pair;
    CHECK(failureCode([&] { (void)pair.workspace->act(applicationAct("approve")); }) == "ACTION");
}

TEST_CASE("a decision keeps who, when and from which state to which") {
    Pair pair;
    Act act = applicationAct("submit");
    act.on = Date(2024, 6, 7);
    pair.take({act});
    const Decision decision = pair.workspace->year()->decisions.back();
    CHECK(decision.person == pair.workspace->actor().person);
    CHECK(decision.date == Date(2024, 6, 7));
    CHECK(decision.before == "draft");
    CHECK(decision.after == "submitted");
    CHECK(decision.opinion == "同意");
}

TEST_CASE("a decision is reversed by a new one, with a reason") {
    Pair pair;
    pair.take({applicationAct("submit")});
    pair.signIn("li");
    pair.take({applicationAct("accept"), applicationAct("examine", "pass")});
    Act reverse = applicationAct("reverse");
    reverse.opinion.clear();
    CHECK(pair.refusalOf(reverse) == "OPINION");
    pair.take({applicationAct("reverse")});
    CHECK(pair.state() == "accepted");
    CHECK(pair.workspace->year()->decisions.size() == 4);
    pair.take({applicationAct("reverse"), applicationAct("accept")});
    CHECK(pair.state() == "accepted");
}

TEST_CASE("there is nothing to reverse before the first decision") {
    Pair pair;
    CHECK(pair.refusalOf(applicationAct("reverse")) == "NOTHING");
}

TEST_CASE("the file refuses that decisions or people are altered or deleted") {
    Pair pair;
    pair.take({applicationAct("submit")});
    pair.workspace.reset();
    Database database(pair.scratch / "年度.zlzh");
    for (const char* statement :
         {"UPDATE decision SET opinion = ''", "DELETE FROM decision", "DELETE FROM person"})
        CHECK_FALSE(failureCode([&] { database.execute(statement); }).empty());
}

TEST_CASE("every action has somebody who may take it, a way in and a way out") {
    for (const Action& action : actions()) {
        CAPTURE(action.code);
        CHECK_FALSE(rolesFor(action.operation).empty());
        CHECK_FALSE(action.outcomes.empty());
        CHECK(action.apartFrom.empty() == action.apart.empty());
        CHECK(findAction(action.subject, action.code) == &action);
    }
}
