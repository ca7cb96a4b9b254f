// SPDX-License-Identifier: GPL-3.0-or-later
// The master test: every command, interrupted at every I/O call, leaves the file as before or as
// after.
#include "storage/sqlite/files.h"
#include "support/awarded_fund.h"
#include "support/fault_vfs.h"
#include "support/fund_files.h"
#include "support/small_plan.h"

#include <catch2/catch.hpp>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <stdexcept>

using namespace grants;
using namespace grants::test;

namespace {

/// What a person would see in the file; "absent", or "unsound" when verify finds errors.
std::string stateOf(const std::filesystem::path& file) {
    if (!std::filesystem::exists(file)) return "absent";
    const auto workspace = Workspace::open(file);
    const VerifyReport report = workspace->verify();
    for (const Finding& finding : report.findings)
        if (finding.severity == Severity::Error) return "unsound " + finding.code;
    const auto year = workspace->year();
    std::string state = std::to_string(report.auditRows) + " rows, " +
                        std::to_string(year->pledges.size()) + " pledges";
    if (!year->applications.empty()) {
        state += ", " + std::to_string(year->decisions.size()) + " decisions, " +
                 std::to_string(year->payments.size()) + " payments, " +
                 std::to_string(year->reallocations.size()) + " reallocations";
        if (!year->batches.empty())
            state += ", a batch of " + std::to_string(year->batchLines.size()) + " lines";
    }
    return state;
}

struct Command {
    const char* name;
    const char* watched;  // the file whose state counts
    std::vector<std::string>
        states;  // what it may leave behind, in order; the last when it is done
    void (*run)(const std::filesystem::path& folder);
};

void enterPledges(Workspace& workspace, Operation operation, int count) {
    workspace.edit(operation, "录入", [&](Edit& edit) {
        for (int n = 2; n < 2 + count; ++n) edit.put(pledgeOf(n, {2}));
    });
}

std::unique_ptr<Workspace> fundIn(const std::filesystem::path& folder) {
    return Workspace::open(folder / "fund.zlzh");
}

void taken(const Acted& acted) {
    if (!acted.refused.empty()) throw std::logic_error(acted.refused.front().code);
}

void decide(const std::filesystem::path& folder, const Act& act) {
    taken(Workspace::open(folder / "award.zlzh")->act(act));
}

/// SB-1 is awarded and signed and its first payment asked for; SB-2 is publicised; a university and
/// a firm claim a licence.
void makeAwardedFund(const std::filesystem::path& file) {
    const auto workspace = Workspace::create(file, smallPlanJson());
    enterPublicised(*workspace, "P1");
    workspace->edit(Operation::Enter, "录入", [](Edit& edit) {
        Application second = applicationOf({1});
        second.number = "SB-2";
        second.project = "P1";
        second.takenUp = "publicised";
        edit.put(second);
        const Id<Organisation> university = edit.put(unitOf(51)), firm = edit.put(unitOf(52));
        const LicenceRecord licence = licenceOf(1, university, firm);
        edit.put(licence);
        edit.put(Claim{{}, "SQ1", "S1", firm, licence.registerNo, Date(2024, 6, 10)});
        edit.put(Claim{{}, "SQ2", "S1", university, licence.registerNo, Date(2024, 6, 10)});
    });
    Act award{Subject::Application, "SB-1", "award", Date(2024, 6, 28)};
    award.amount = Money::ofWan(60);
    award.override = "只有一个名额，仍予立项";
    taken(workspace->act(award));
    taken(workspace->act({Subject::Application, "SB-1", "sign", Date(2024, 7, 1)}));
    taken(workspace->requestPayment({"SB-1", Money::ofWan(10), Date(2024, 7, 2), "", "", ""}));
}

const std::vector<Command>& commands() {
    using Folder = std::filesystem::path;
    static const std::vector<Command> all = {
        {"create",
         "new.zlzh",
         {"1 rows, 0 pledges"},
         [](const Folder& folder) {
             static_cast<void>(Workspace::create(folder / "new.zlzh", smallPlanJson()));
         }},
        {"open",
         "fund.zlzh",
         {"2 rows, 1 pledges"},
         [](const Folder& folder) { static_cast<void>(fundIn(folder)); }},
        {"verify",
         "fund.zlzh",
         {"2 rows, 1 pledges"},
         [](const Folder& folder) { static_cast<void>(fundIn(folder)->verify()); }},
        {"enter",
         "fund.zlzh",
         {"3 rows, 2 pledges"},
         [](const Folder& folder) { enterPledges(*fundIn(folder), Operation::Enter, 1); }},
        {"remove",
         "fund.zlzh",
         {"3 rows, 0 pledges"},
         [](const Folder& folder) {
             fundIn(folder)->edit(Operation::Enter, "删除",
                                  [](Edit& edit) { edit.remove(Id<Pledge>{1}); });
         }},
        {"undo",
         "fund.zlzh",
         {"3 rows, 2 pledges", "4 rows, 1 pledges"},
         [](const Folder& folder) {
             const auto workspace = fundIn(folder);
             enterPledges(*workspace, Operation::Enter, 1);
             workspace->undo();
         }},
        {"import",
         "fund.zlzh",
         {"3 rows, 21 pledges"},
         [](const Folder& folder) { enterPledges(*fundIn(folder), Operation::Import, 20); }},
        {"award",
         "award.zlzh",
         {"7 rows, 0 pledges, 4 decisions, 1 payments, 0 reallocations"},
         [](const Folder& folder) {
             Act award{Subject::Application, "SB-2", "award", Date(2024, 7, 5)};
             award.amount = Money::ofWan(1);
             award.override = "名额已满，仍予立项";
             decide(folder, award);
         }},
        {"request",
         "award.zlzh",
         {"7 rows, 0 pledges, 4 decisions, 2 payments, 0 reallocations"},
         [](const Folder& folder) {
             const auto workspace = Workspace::open(folder / "award.zlzh");
             taken(workspace->requestPayment(
                 {"SB-1", Money::ofWan(5), Date(2024, 7, 3), "", "", ""}));
         }},
        {"approve",
         "award.zlzh",
         {"7 rows, 0 pledges, 4 decisions, 1 payments, 0 reallocations"},
         [](const Folder& folder) {
             decide(folder, {Subject::Payment, "CQGX-ZLZH-BF-2024-0001", "approve"});
         }},
        {"pay",
         "award.zlzh",
         {"7 rows, 0 pledges, 4 decisions, 1 payments, 0 reallocations",
          "8 rows, 0 pledges, 5 decisions, 1 payments, 0 reallocations"},
         [](const Folder& folder) {
             const auto workspace = Workspace::open(folder / "award.zlzh");
             const std::string number = "CQGX-ZLZH-BF-2024-0001";
             taken(workspace->act({Subject::Payment, number, "approve", Date(2024, 7, 3)}));
             taken(workspace->act({Subject::Payment, number, "confirm", Date(2024, 7, 4)}));
         }},
        {"reallocate",
         "award.zlzh",
         {"7 rows, 0 pledges, 4 decisions, 1 payments, 1 reallocations"},
         [](const Folder& folder) {
             const auto workspace = Workspace::open(folder / "award.zlzh");
             taken(workspace->proposeReallocation(
                 {"S1", "S2", Money::ofWan(1), Date(2024, 7, 3), ""}));
         }},
        {"freeze",
         "award.zlzh",
         {"7 rows, 0 pledges, 4 decisions, 1 payments, 0 reallocations, a batch of 2 lines"},
         [](const Folder& folder) {
             const auto workspace = Workspace::open(folder / "award.zlzh");
             taken(workspace->freezeBatch({"S1", {}, "第一批", {}, Date(2024, 7, 3)}));
         }},
        {"approve a reallocation",
         "award.zlzh",
         {"7 rows, 0 pledges, 4 decisions, 1 payments, 1 reallocations",
          "8 rows, 0 pledges, 5 decisions, 1 payments, 1 reallocations"},
         [](const Folder& folder) {
             const auto workspace = Workspace::open(folder / "award.zlzh");
             const Acted proposed = workspace->proposeReallocation(
                 {"S1", "S2", Money::ofWan(1), Date(2024, 7, 3), ""});
             taken(proposed);
             taken(workspace->act({Subject::Reallocation, proposed.decision.number, "approve"}));
         }},
        {"backup",
         "copy.zlzh",
         {"2 rows, 1 pledges"},
         [](const Folder& folder) { fundIn(folder)->backup(folder / "copy.zlzh"); }},
        {"restore",
         "fund.zlzh",
         {"2 rows, 0 pledges"},
         [](const Folder& folder) {
             Workspace::restore(folder / "older.zlzh", folder / "fund.zlzh");
         }},
    };
    return all;
}

/// A fund file and an older backup, made once and copied for every attempt.
const Scratch& originals() {
    static const Scratch scratch;
    static const bool made = [] {
        makeSmallFund(scratch / "fund.zlzh", smallPlanJson());
        static_cast<void>(Workspace::create(scratch / "older.zlzh", smallPlanJson()));
        makeAwardedFund(scratch / "award.zlzh");
        return true;
    }();
    static_cast<void>(made);
    return scratch;
}

struct Attempt {
    Scratch scratch;
    Attempt() {
        for (const char* name : {"fund.zlzh", "older.zlzh", "award.zlzh"})
            std::filesystem::copy_file(originals() / name, scratch / name);
    }
    [[nodiscard]] std::vector<std::string> leftovers() const {
        std::vector<std::string> names;
        for (const auto& entry : std::filesystem::directory_iterator(scratch.folder())) {
            const std::string name = entry.path().filename().string();
            if (name.find(".part") != std::string::npos) names.push_back(name);
        }
        return names;
    }
};

/// The fund through the VFS whose calls will fail.
std::unique_ptr<Workspace> openedToFail(const Attempt& attempt) {
    const Faults none;
    return fundIn(attempt.scratch.folder());
}

int callsOf(const Command& command) {
    const Attempt attempt;
    const Faults counting;
    command.run(attempt.scratch.folder());
    return counting.calls();
}

/// Runs the command with the mishap; true when it went through. A refusal must be an Error with a
/// sentence.
bool ranThrough(const Command& command, const Attempt& attempt, Mishap mishap, int call) {
    const Faults faults(mishap, call);
    try {
        command.run(attempt.scratch.folder());
        return true;
    } catch (const Error& error) {
        REQUIRE(error.kind() == ErrorKind::FundFile);
        REQUIRE_FALSE(error.sentence().empty());
        return false;
    }
}

void checkOutcome(const Command& command, const Attempt& attempt, bool through,
                  const std::string& before) {
    const std::string state = stateOf(attempt.scratch / command.watched);
    INFO(state);
    const auto& states = command.states;
    const bool onTheWay = std::find(states.begin(), states.end(), state) != states.end();
    REQUIRE((through ? state == states.back() : state == before || onTheWay));
}

void failEveryCall(const Command& command, Mishap mishap) {
    const std::string before = stateOf(Attempt().scratch / command.watched);
    const int calls = callsOf(command);
    REQUIRE(calls > 5);
    for (int call = 0; call < calls; ++call) {
        INFO(command.name << " with I/O call " << call << " of " << calls << " failing");
        const Attempt attempt;
        const bool through = ranThrough(command, attempt, mishap, call);
        checkOutcome(command, attempt, through, before);
        // Whoever may still remove files leaves none lying about.
        if (mishap == Mishap::Once) REQUIRE(attempt.leftovers() == std::vector<std::string>());
    }
}

/// Runs the command in a process that dies at the call.
void killAt(const Command& command, const Attempt& attempt, int call) {
    const pid_t child = fork();
    if (child == 0) {
        const Faults faults(Mishap::Kill, call);
        command.run(attempt.scratch.folder());
        _exit(0);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    REQUIRE(WIFSIGNALED(status));
    REQUIRE(WTERMSIG(status) == SIGKILL);
}

void killAtEveryCall(const Command& command) {
    const std::string before = stateOf(Attempt().scratch / command.watched);
    const int calls = callsOf(command);
    REQUIRE(calls > 5);
    for (int call = 0; call < calls; ++call) {
        INFO(command.name << " killed at I/O call " << call << " of " << calls);
        const Attempt attempt;
        killAt(command, attempt, call);
        checkOutcome(command, attempt, false, before);
    }
}

}  // namespace

TEST_CASE("a single failing I/O call leaves the file as before or as after", "[once]") {
    for (const Command& command : commands()) failEveryCall(command, Mishap::Once);
}

TEST_CASE("a disk that fails for good leaves the file as before or as after", "[lasting]") {
    for (const Command& command : commands()) failEveryCall(command, Mishap::Forever);
}

TEST_CASE("a disk that fills up leaves the file as before or as after", "[full]") {
    for (const Command& command : commands()) failEveryCall(command, Mishap::Full);
}

TEST_CASE("a process killed at an I/O call leaves the file as before or as after", "[killed]") {
    for (const Command& command : commands()) killAtEveryCall(command);
}

TEST_CASE("a full disk is named as such") {
    const Attempt attempt;
    CHECK(failureCode([&] {
              const Faults full(Mishap::Full, 0);
              Workspace::open(attempt.scratch / "older.zlzh")
                  ->edit(Operation::Enter, "录入", [](Edit& edit) { edit.put(unitOf(1)); });
          }) == "DISK_FULL");
}

TEST_CASE("what an edit says of itself is what the file holds, whichever of its calls fails") {
    const int calls = [] {
        const Attempt attempt;
        const auto workspace = openedToFail(attempt);
        const Faults counting;
        enterPledges(*workspace, Operation::Enter, 1);
        return counting.calls();
    }();
    for (int call = 0; call < calls; ++call) {
        const Attempt attempt;
        const std::string code = [&] {
            const auto workspace = openedToFail(attempt);
            const Faults faults(Mishap::Once, call);
            return failureCode([&] { enterPledges(*workspace, Operation::Enter, 1); });
        }();
        INFO("call " << call << " of " << calls << " failing: " << code);
        const std::string said = code.empty() ? "3 rows, 2 pledges" : "2 rows, 1 pledges";
        if (code != "FILE_UNSURE") CHECK(stateOf(attempt.scratch / "fund.zlzh") == said);
    }
}

TEST_CASE("after a full disk the same open file takes the next edit") {
    const Attempt attempt;
    const auto workspace = openedToFail(attempt);
    const auto enter = [&](int n) {
        workspace->edit(Operation::Enter, "录入", [&](Edit& edit) { edit.put(pledgeOf(n, {2})); });
    };
    CHECK(failureCode([&] {
              const Faults full(Mishap::Full, 0);
              enter(2);
          }) == "DISK_FULL");
    enter(3);
    CHECK(workspace->verify().findings.empty());
    CHECK(workspace->year()->pledges.size() == 2);
}

TEST_CASE("where there are no hard links, what is to be kept is copied and stays where it is") {
    const Attempt attempt;
    const auto fund = attempt.scratch / "fund.zlzh", kept = attempt.scratch / "kept.zlzh";
    const std::string bytes = bytesOf(fund);
    {
        const Faults noLink(Mishap::Once, 0);
        linkOrCopy(fund, kept);
    }
    REQUIRE(std::filesystem::exists(fund));
    CHECK(bytesOf(fund) == bytes);
    CHECK(bytesOf(kept) == bytes);
}
