// SPDX-License-Identifier: GPL-3.0-or-later
// Every cell of the table action × state × role (projects §1, §3), reversals included: who may,
// when, and that nothing is changed by what is refused.
#include "domain/decisions/actions.h"

#include "domain/applications/application_state.h"
#include "support/entered_year.h"
#include "support/staff.h"
#include "support/written_year.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

std::string numberIn(std::string_view state) {
    return "SB-" + std::string(state);
}

void makeStateFund(const std::filesystem::path& file) {
    const auto workspace = Workspace::create(file, builtInPlanJson());
    ProcedureYear year;
    for (const ApplicationState& state : applicationStates())
        year.apply(numberIn(state.code), "P2", year.applicantFor("P2")).takenUp = state.code;
    enter(*workspace, year.build());
    addStaff(*workspace);
}

/// An application in every state, and one person a role; made once, since passwords take time.
struct StateFund {
    Scratch scratch;
    std::filesystem::path file = scratch / "年度.zlzh";
    std::unique_ptr<Workspace> workspace;

    StateFund() {
        static const Scratch made;
        static const bool once = (makeStateFund(made / "年度.zlzh"), true);
        if (once) std::filesystem::copy_file(made / "年度.zlzh", file);
        workspace = Workspace::open(file);
    }
    /// "done", or the code by which it is refused.
    [[nodiscard]] std::string verdict(const Action& action, const ActionOutcome& outcome,
                                      std::string_view state) {
        Act act{Subject::Application, numberIn(state), std::string(action.code)};
        act.result = outcome.result;
        act.opinion = "同意";
        try {
            const Acted acted = workspace->act(act);
            return acted.refused.empty() ? "done" : acted.refused.front().code;
        } catch (const Error& error) {
            return error.code();
        }
    }
};

/// As projects §3 lists them: "submit: draft".
const std::vector<std::pair<std::string, std::string>> kFrom = {
    {"submit", "draft"},
    {"return", "submitted"},
    {"resubmit", "returned"},
    {"accept", "submitted"},
    {"examine", "accepted"},
    {"open-review", "examined"},
    {"close-review", "in_review"},
    {"accept-finding",
     "submitted returned accepted examined in_review reviewed proposed publicised objected"},
    {"propose", "reviewed"},
    {"not-select", "reviewed proposed"},
    {"publicise", "proposed"},
    {"object", "publicised"},
    {"settle", "objected"},
    {"award", "publicised"},
    {"sign", "awarded"},
    {"midterm", "running rectifying"},
    {"request-acceptance", "running rectifying"},
    {"conclude", "in_acceptance"},
    {"archive", "passed failed terminated"},
    {"add-ref", "awarded running rectifying in_acceptance passed failed terminated archived"},
    {"withdraw",
     "draft submitted returned accepted examined in_review reviewed proposed publicised"},
    {"void",
     "draft submitted returned accepted examined declined in_review reviewed proposed publicised "
     "objected not_selected awarded running rectifying in_acceptance passed failed terminated "
     "archived withdrawn"},
};

bool leads(std::string_view action, std::string_view state) {
    for (const auto& [code, states] : kFrom)
        if (code == action)
            return (" " + states + " ").find(" " + std::string(state) + " ") != std::string::npos;
    return false;
}

std::vector<const Action*> ofApplications() {
    std::vector<const Action*> all;
    for (const Action& each : actions())
        if (each.subject == Subject::Application) all.push_back(&each);
    return all;
}

}  // namespace

TEST_CASE("the actions on applications are those of the specification") {
    REQUIRE(ofApplications().size() == kFrom.size());
    for (const Action* action : ofApplications()) {
        for (const ApplicationState& state : applicationStates()) {
            CAPTURE(action->code, state.code);
            CHECK(leadsFrom(*action, state.code) == leads(action->code, state.code));
        }
    }
}

TEST_CASE("in every state every role is told what it may not, and the file stays as it was") {
    StateFund fund;
    for (const PersonRole role : kPersonRoles) {
        fund.workspace->signIn(std::string(codeOf(role)), kPassword);
        const std::string before = bytesOf(fund.file);
        for (const Action* action : ofApplications()) {
            for (const ApplicationState& state : applicationStates()) {
                const bool may = rolesFor(action->operation).has(role);
                if (may && leads(action->code, state.code)) continue;
                CAPTURE(codeOf(role), action->code, state.code);
                CHECK(fund.verdict(*action, action->outcomes.front(), state.code) ==
                      (may ? "STATE" : "RIGHT"));
            }
        }
        CHECK(bytesOf(fund.file) == before);
    }
}

TEST_CASE("whoever may takes an action from where it leads, or hears what stands against it") {
    for (const Action* action : ofApplications()) {
        StateFund fund;
        for (const PersonRole role : kPersonRoles)
            if (rolesFor(action->operation).has(role))
                fund.workspace->signIn(std::string(codeOf(role)), kPassword);
        for (const ApplicationState& state : applicationStates()) {
            if (!leads(action->code, state.code)) continue;
            CAPTURE(action->code, state.code);
            const std::string verdict = fund.verdict(*action, action->outcomes.front(), state.code);
            CHECK(verdict != "STATE");
            CHECK(verdict != "RIGHT");
        }
    }
}

namespace {

std::string numberAfter(const Action& action) {
    return "SB-" + std::string(action.code);
}

std::string stateBefore(const Action& action) {
    return action.from.empty() ? "draft" : std::string(action.from.front());
}

/// An application on which each action was taken, and one person a role; made once.
struct DecidedFund : StateFund {
    DecidedFund() {
        static const Scratch made;
        static const bool once = (makeDecidedFund(made / "年度.zlzh"), true);
        workspace.reset();
        if (once)
            std::filesystem::copy_file(made / "年度.zlzh", file,
                                       std::filesystem::copy_options::overwrite_existing);
        workspace = Workspace::open(file);
    }
    static void makeDecidedFund(const std::filesystem::path& file) {
        ProcedureYear year;
        for (const Action* action : ofApplications()) {
            const std::string number = numberAfter(*action);
            const std::string_view result = action->outcomes.front().result;
            year.apply(number, "P2", year.applicantFor("P2")).takenUp = stateBefore(*action);
            year.decide(number, std::string(action->code), "2024-06-03",
                        result == kOfFinding ? "LATE" : std::string(result));
        }
        writeYear(file, year.build(), year.plan);
        addStaff(*Workspace::open(file));
    }
    [[nodiscard]] Acted reverse(const std::string& number) {
        Act act{Subject::Application, number, "reverse"};
        act.opinion = "有误";
        return workspace->act(act);
    }
    [[nodiscard]] std::string verdictOfReversing(const std::string& number) {
        try {
            const Acted acted = reverse(number);
            return acted.refused.empty() ? "done" : acted.refused.front().code;
        } catch (const Error& error) {
            return error.code();
        }
    }
};

}  // namespace

TEST_CASE("no role reverses what it could not have decided, and the file stays as it was") {
    DecidedFund fund;
    for (const PersonRole role : kPersonRoles) {
        fund.workspace->signIn(std::string(codeOf(role)), kPassword);
        const std::string before = bytesOf(fund.file);
        for (const Action* action : ofApplications()) {
            if (rolesFor(action->operation).has(role)) continue;
            CAPTURE(codeOf(role), action->code);
            CHECK(fund.verdictOfReversing(numberAfter(*action)) == "RIGHT");
        }
        CHECK(bytesOf(fund.file) == before);
    }
}

TEST_CASE("whoever may decide reverses a decision of anybody's, back to where it came from") {
    for (const PersonRole role : kPersonRoles) {
        DecidedFund fund;
        fund.workspace->signIn(std::string(codeOf(role)), kPassword);
        for (const Action* action : ofApplications()) {
            if (!rolesFor(action->operation).has(role)) continue;
            CAPTURE(codeOf(role), action->code);
            const Acted acted = fund.reverse(numberAfter(*action));
            CHECK(acted.refused.empty());
            CHECK(acted.decision.after == stateBefore(*action));
            CHECK(acted.decision.person == fund.workspace->actor().person);
        }
    }
}

TEST_CASE("in no state is there anything to reverse before something was decided") {
    DecidedFund walker;
    StateFund fund;
    walker.workspace = std::move(fund.workspace);
    for (const PersonRole role : kPersonRoles) {
        walker.workspace->signIn(std::string(codeOf(role)), kPassword);
        const std::string before = bytesOf(fund.file);
        const bool may = rolesFor(Operation::Void).has(role);
        for (const ApplicationState& state : applicationStates()) {
            CAPTURE(codeOf(role), state.code);
            CHECK(walker.verdictOfReversing(numberIn(state.code)) == (may ? "NOTHING" : "RIGHT"));
        }
        CHECK(bytesOf(fund.file) == before);
    }
}

TEST_CASE("a state that an office took an application up in is where its actions begin") {
    StateFund fund;
    fund.workspace->signIn("officer", kPassword);
    Act accept{Subject::Application, numberIn("submitted"), "accept"};
    const Acted acted = fund.workspace->act(accept);
    CHECK(acted.refused.empty());
    CHECK(acted.decision.before == "submitted");
    CHECK(acted.decision.after == "accepted");
}

TEST_CASE("an application that nobody entered is wrong usage") {
    StateFund fund;
    fund.workspace->signIn("clerk", kPassword);
    CHECK(failureCode([&] {
              (void)fund.workspace->act({Subject::Application, "SB-9999", "submit"});
          }) == "APPLICATION_UNKNOWN");
}
