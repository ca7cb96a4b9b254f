// SPDX-License-Identifier: GPL-3.0-or-later
// The master test: every command, interrupted at every I/O call, leaves the file as before or as
// after.
#include "support/fault_vfs.h"
#include "support/fund_files.h"

#include <catch2/catch.hpp>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

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
    return std::to_string(report.auditRows) + " rows, " + std::to_string(year->pledges.size()) +
           " pledges";
}

struct Command {
    const char* name;
    const char* watched;  // the file whose state counts
    std::string after;
    void (*run)(const std::filesystem::path& folder);
};

void enterPledges(const std::filesystem::path& file, Operation operation, int count) {
    const auto workspace = Workspace::open(file);
    workspace->edit(kClerk, operation, "录入", [&](Edit& edit) {
        for (int n = 2; n < 2 + count; ++n) edit.put(pledgeOf(n, {2}));
    });
}

const Command kCommands[] = {
    {"create", "new.zlzh", "1 rows, 0 pledges",
     [](const std::filesystem::path& folder) {
         static_cast<void>(Workspace::create(folder / "new.zlzh", builtInPlanJson()));
     }},
    {"open", "fund.zlzh", "2 rows, 1 pledges",
     [](const std::filesystem::path& folder) {
         static_cast<void>(Workspace::open(folder / "fund.zlzh"));
     }},
    {"edit", "fund.zlzh", "3 rows, 2 pledges",
     [](const std::filesystem::path& folder) {
         enterPledges(folder / "fund.zlzh", Operation::EnterEvidence, 1);
     }},
    {"import", "fund.zlzh", "3 rows, 21 pledges",
     [](const std::filesystem::path& folder) {
         enterPledges(folder / "fund.zlzh", Operation::Import, 20);
     }},
    {"backup", "copy.zlzh", "2 rows, 1 pledges",
     [](const std::filesystem::path& folder) {
         Workspace::open(folder / "fund.zlzh")->backup(folder / "copy.zlzh");
     }},
    {"restore", "fund.zlzh", "1 rows, 0 pledges",
     [](const std::filesystem::path& folder) {
         Workspace::restore(folder / "older.zlzh", folder / "fund.zlzh");
     }},
};

/// A fund file and an older backup, made once and copied for every attempt.
const Scratch& originals() {
    static const Scratch scratch;
    static const bool made = [] {
        makeSmallFund(scratch / "fund.zlzh");
        static_cast<void>(Workspace::create(scratch / "older.zlzh", builtInPlanJson()));
        return true;
    }();
    static_cast<void>(made);
    return scratch;
}

struct Attempt {
    Scratch scratch;
    Attempt() {
        for (const char* name : {"fund.zlzh", "older.zlzh"})
            std::filesystem::copy_file(originals() / name, scratch / name);
    }
    [[nodiscard]] bool hasLeftovers() const {
        for (const auto& entry : std::filesystem::directory_iterator(scratch.folder()))
            if (entry.path().filename().string().find(".part") != std::string::npos) return true;
        return false;
    }
};

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
    REQUIRE((state == command.after || (!through && state == before)));
}

/// `stride` 1 tries every call; the others walk in steps, so that the whole stays a matter of
/// seconds.
void failCalls(const Command& command, Mishap mishap, int stride) {
    const std::string before = stateOf(Attempt().scratch / command.watched);
    const int calls = callsOf(command);
    REQUIRE(calls > 5);
    for (int call = 0; call < calls; call += stride) {
        INFO(command.name << " with I/O call " << call << " of " << calls << " failing");
        const Attempt attempt;
        const bool through = ranThrough(command, attempt, mishap, call);
        checkOutcome(command, attempt, through, before);
        // Whoever may still remove files leaves none lying about.
        if (mishap == Mishap::Once) REQUIRE_FALSE(attempt.hasLeftovers());
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

void killAtCalls(const Command& command, int stride) {
    const std::string before = stateOf(Attempt().scratch / command.watched);
    const int calls = callsOf(command);
    for (int call = 0; call < calls; call += stride) {
        INFO(command.name << " killed at I/O call " << call << " of " << calls);
        const Attempt attempt;
        killAt(command, attempt, call);
        checkOutcome(command, attempt, false, before);
    }
}

}  // namespace

TEST_CASE("a single failing I/O call leaves the file as before or as after") {
    for (const Command& command : kCommands) failCalls(command, Mishap::Once, 1);
}

TEST_CASE("a disk that fails for good leaves the file as before or as after") {
    for (const Command& command : kCommands) failCalls(command, Mishap::Forever, 7);
}

TEST_CASE("a disk that fills up leaves the file as before or as after") {
    for (const Command& command : kCommands) failCalls(command, Mishap::Full, 7);
}

TEST_CASE("a process killed at an I/O call leaves the file as before or as after") {
    for (const Command& command : kCommands) killAtCalls(command, 5);
}

TEST_CASE("a full disk is named as such") {
    const Attempt attempt;
    CHECK(failureCode([&] {
              const Faults full(Mishap::Full, 0);
              Workspace::open(attempt.scratch / "older.zlzh")
                  ->edit(kClerk, Operation::EnterEvidence, "录入",
                         [](Edit& edit) { edit.put(unitOf(1)); });
          }) == "DISK_FULL");
}

TEST_CASE("after a full disk the same open file takes the next edit") {
    const Attempt attempt;
    const auto workspace = [&] {
        const Faults none;  // opened through the VFS that will fail
        return Workspace::open(attempt.scratch / "fund.zlzh");
    }();
    const auto enter = [&](int n) {
        workspace->edit(kClerk, Operation::EnterEvidence, "录入",
                        [&](Edit& edit) { edit.put(pledgeOf(n, {2})); });
    };
    CHECK(failureCode([&] {
              const Faults full(Mishap::Full, 0);
              enter(2);
          }) == "DISK_FULL");
    enter(3);
    CHECK(workspace->verify().findings.empty());
    CHECK(workspace->year()->pledges.size() == 2);
}
