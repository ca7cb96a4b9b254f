// SPDX-License-Identifier: GPL-3.0-or-later
// What other programs, other names and the clock do to a fund file and to what lies beside it.
#include "output/durable.h"
#include "output/passing_files.h"
#include "output/replace_file.h"
#include "storage/sqlite/database.h"
#include "storage/sqlite/file_lock.h"
#include "storage/sqlite/files.h"
#include "support/another_process.h"
#include "support/fund_files.h"
#include "support/source_dir.h"
#include "workspace/packages/sealed_file.h"

#include <catch2/catch.hpp>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>

using namespace grants;
using namespace grants::test;

namespace {

struct FundOnDisk {
    Scratch scratch;
    std::filesystem::path file = scratch / "年度.zlzh";
    FundOnDisk() { makeSmallFund(file); }

    [[nodiscard]] std::vector<std::string> namesWith(const std::string& part) const {
        std::vector<std::string> names;
        for (const auto& entry : std::filesystem::directory_iterator(scratch.folder()))
            if (entry.path().filename().string().find(part) != std::string::npos)
                names.push_back(entry.path().filename().string());
        return names;
    }
};

void enterPledge(Workspace& workspace, int n) {
    workspace.edit(Operation::Enter, "录入", [n](Edit& edit) { edit.put(pledgeOf(n, {2})); });
}

std::string codeOfEntering(Workspace& workspace, int n) {
    return failureCode([&] { enterPledge(workspace, n); });
}

std::string codeOfOpening(const std::filesystem::path& file) {
    return failureCode([&] { return Workspace::open(file); });
}

/// By SQLite's lock, which its library would not ask the system for in a process that was forked.
bool isLockedByOthers(const std::filesystem::path& file) {
    const int descriptor = open(file.c_str(), O_RDWR | O_CLOEXEC);
    struct flock lock {};
    lock.l_type = F_WRLCK;
    const bool asked = fcntl(descriptor, F_GETLK, &lock) == 0;
    close(descriptor);
    return asked && lock.l_type != F_UNLCK;
}

/// A journal that SQLite would play back: it undoes an edit of the fund it was cut from.
std::string hotJournal() {
    Scratch scratch;
    makeSmallFund(scratch / "a.zlzh");
    REQUIRE_FALSE(inAnotherProcess([&] {
        const auto workspace = Workspace::open(scratch / "a.zlzh");
        workspace->edit(Operation::Enter, "录入", [](Edit& edit) {
            putMoreThanCacheHolds(edit);
            raise(SIGKILL);
        });
        return true;
    }));
    std::string journal = bytesOf(scratch / "a.zlzh-journal");
    REQUIRE_FALSE(journal.empty());
    return journal;
}

}  // namespace

TEST_CASE("a file that another program wrote over in place takes no further edit") {
    const FundOnDisk fund;
    const auto workspace = Workspace::open(fund.file);
    static_cast<void>(workspace->year());
    Scratch other;
    makeSmallFund(other / "b.zlzh");
    enterPledge(*Workspace::open(other / "b.zlzh"), 7);
    const std::string theirs = bytesOf(other / "b.zlzh");
    writeBytes(fund.file, theirs);
    CHECK(codeOfEntering(*workspace, 8) == "FILE_CHANGED");
    CHECK(codeOfEntering(*workspace, 8) == "FILE_CHANGED");
    CHECK(bytesOf(fund.file) == theirs);
}

TEST_CASE("a file that another program wrote over during an edit does not get that edit") {
    const FundOnDisk fund;
    const auto workspace = Workspace::open(fund.file);
    const std::string theirs(20'000, 'x');
    const auto editMeanwhile = [&] {
        workspace->edit(Operation::Enter, "录入", [&](Edit& edit) {
            edit.put(pledgeOf(8, {2}));
            writeBytes(fund.file, theirs);
        });
    };
    CHECK(failureCode(editMeanwhile) == "FILE_CHANGED");
    CHECK(bytesOf(fund.file) == theirs);
}

TEST_CASE("a file that was cut short while open takes no further edit") {
    const FundOnDisk fund;
    const auto workspace = Workspace::open(fund.file);
    static_cast<void>(workspace->year());
    std::filesystem::resize_file(fund.file, 8192);
    CHECK(codeOfEntering(*workspace, 8) == "FILE_CHANGED");
    CHECK(std::filesystem::file_size(fund.file) == 8192);
}

TEST_CASE("what was read before a file was written over is rescued whole") {
    const FundOnDisk fund;
    const auto workspace = Workspace::open(fund.file);
    enterPledge(*workspace, 5);
    const auto before = workspace->year();
    writeBytes(fund.file, "something else");
    workspace->rescue(fund.scratch / "救援.zlzh");
    const auto rescued = Workspace::open(fund.scratch / "救援.zlzh");
    CHECK(rescued->year()->pledges.size() == 2);
    CHECK(rescued->year()->licences.front().registerNo == before->licences.front().registerNo);
    CHECK(rescued->planJson() == workspace->planJson());
    CHECK(rescued->verify().findings.empty());
}

TEST_CASE("edits of our own are never taken for those of others") {
    const FundOnDisk fund;
    const auto workspace = Workspace::open(fund.file);
    for (int n = 5; n < 9; ++n) enterPledge(*workspace, n);
    workspace->undo();
    workspace->backup(fund.scratch / "备份.zlzh");
    enterPledge(*workspace, 9);
    CHECK(workspace->verify().findings.empty());
}

TEST_CASE("a second name tried in the same program leaves the file locked against others") {
    const FundOnDisk fund;
    std::filesystem::create_hard_link(fund.file, fund.scratch / "硬链接.zlzh");
    std::filesystem::create_symlink(fund.file, fund.scratch / "别名.zlzh");
    const auto workspace = Workspace::open(fund.file);
    for (const char* name : {"硬链接.zlzh", "别名.zlzh"})
        CHECK(codeOfOpening(fund.scratch / name) == "FILE_IN_USE");
    CHECK(inAnotherProcess([&] { return isLockedByOthers(fund.file); }));
}

TEST_CASE("looking for a seal leaves an open file locked against others, under any name") {
    const FundOnDisk fund;
    std::filesystem::create_hard_link(fund.file, fund.scratch / "硬链接.zlzh");
    const auto workspace = Workspace::open(fund.file);
    for (const char* name : {"年度.zlzh", "硬链接.zlzh"})
        CHECK_FALSE(isSealed(fund.scratch / name));
    CHECK(inAnotherProcess([&] { return isLockedByOthers(fund.file); }));
}

TEST_CASE("another process is refused under a second name even when SQLite's lock is lost") {
    const FundOnDisk fund;
    std::filesystem::create_hard_link(fund.file, fund.scratch / "硬链接.zlzh");
    const auto workspace = Workspace::open(fund.file);
    static_cast<void>(bytesOf(fund.file));  // closing any descriptor drops the advisory lock
    CHECK(inAnotherProcess([&] {
        return failureCode([&] { FileLock other(fund.scratch / "硬链接.zlzh"); }) == "FILE_IN_USE";
    }));
}

TEST_CASE("a fund that another process has open is not read meanwhile") {
    const FundOnDisk fund;
    const auto workspace = Workspace::open(fund.file);
    CHECK(inAnotherProcess(
        [&] { return failureCode([&] { requireNotHeld(fund.file); }) == "FILE_IN_USE"; }));
}

TEST_CASE("a journal left beside a name does not reach the backup or fund made there") {
    const FundOnDisk fund;
    const std::string journal = hotJournal();
    writeBytes(fund.scratch / "备份.zlzh-journal", journal);
    writeBytes(fund.scratch / "新.zlzh-journal", journal);
    Workspace::open(fund.file)->backup(fund.scratch / "备份.zlzh");
    static_cast<void>(Workspace::create(fund.scratch / "新.zlzh", builtInPlanJson()));
    CHECK(Workspace::open(fund.scratch / "备份.zlzh")->verify().findings.empty());
    CHECK(Workspace::open(fund.scratch / "新.zlzh")->verify().findings.empty());
    CHECK(fund.namesWith("-journal.stale-").size() == 2);
}

TEST_CASE("restoring by a bare file name works, also beside a stale journal") {
    const FundOnDisk fund;
    Workspace::open(fund.file)->backup(fund.scratch / "备份.zlzh");
    writeBytes(fund.scratch / "恢复.zlzh-journal", hotJournal());
    const auto before = std::filesystem::current_path();
    std::filesystem::current_path(fund.scratch.folder());
    Workspace::restore("备份.zlzh", "恢复.zlzh");
    Workspace::restore("备份.zlzh", "恢复.zlzh");
    std::filesystem::current_path(before);
    CHECK(Workspace::open(fund.scratch / "恢复.zlzh")->verify().findings.empty());
    CHECK(fund.namesWith("恢复.替换前").size() == 2);
}

TEST_CASE("a journal beside a damaged file does not reach the one restored over it") {
    const FundOnDisk fund;
    Workspace::open(fund.file)->backup(fund.scratch / "备份.zlzh");
    writeBytes(fund.file, "damaged");
    writeBytes(fund.file.string() + "-journal", hotJournal());
    Workspace::restore(fund.scratch / "备份.zlzh", fund.file);
    CHECK(Workspace::open(fund.file)->verify().findings.empty());
    CHECK(fund.namesWith("-journal").size() == 1);  // with what was replaced
}

TEST_CASE("a copy that finds no room is an error and leaves nothing") {
    const FundOnDisk fund;
    CHECK(inAnotherProcess([&] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{50'000, 50'000};
        setrlimit(RLIMIT_FSIZE, &small);
        return failureCode([&] { copyBytes(fund.file, fund.scratch / "副本"); }) == "DISK_FULL";
    }));
    CHECK_FALSE(std::filesystem::exists(fund.scratch / "副本"));
}

TEST_CASE("only drafts of the program's own dead processes are swept") {
    const FundOnDisk fund;
    const pid_t dead = [] {
        const pid_t child = fork();
        if (child == 0) _exit(0);
        waitpid(child, nullptr, 0);
        return child;
    }();
    const std::string ours = ".年度.zlzh." + std::to_string(dead) + "-0.part";
    const std::vector<std::string> others = {".年度.zlzh.partial", ".年度.zlzh.download.part",
                                             ".年度.zlzh.1-0.part",
                                             ".年度.zlzh." + std::to_string(dead) + "-0.part.bak"};
    writeBytes(fund.scratch / ours, "x");
    writeBytes(fund.scratch / (ours + "-journal"), "x");
    for (const std::string& other : others) writeBytes(fund.scratch / other, "x");
    static_cast<void>(Workspace::open(fund.file));
    CHECK_FALSE(std::filesystem::exists(fund.scratch / ours));
    CHECK_FALSE(std::filesystem::exists(fund.scratch / (ours + "-journal")));
    for (const std::string& other : others) CHECK(std::filesystem::exists(fund.scratch / other));
}

TEST_CASE("a program ended by a signal leaves neither its lock nor what it was writing") {
    const FundOnDisk fund;
    const int signal = GENERATE(SIGINT, SIGTERM, SIGHUP);
    CHECK_FALSE(inAnotherProcess([&] {
        endCleanlyOnSignals();
        const auto workspace = Workspace::open(fund.file);
        replaceFile(fund.scratch / "表.csv", FileKind::Csv, [&](const auto& draft) {
            writeBytes(draft, "单位");
            raise(signal);
        });
        return true;
    }));
    CHECK(fund.namesWith("").size() == 1);
}

TEST_CASE("drafts of a process whose number came again block nothing") {
    const FundOnDisk fund;
    for (int n = 0; n < 200; ++n)
        writeBytes(fund.scratch / (".备份.zlzh." + std::to_string(getpid()) + "-" +
                                   std::to_string(n) + ".part"),
                   "x");
    Workspace::open(fund.file)->backup(fund.scratch / "备份.zlzh");
    CHECK(codeOfOpening(fund.scratch / "备份.zlzh").empty());
}

TEST_CASE("a lock file that another user left blocks nobody") {
    const FundOnDisk fund;
    writeBytes(fund.file.string() + ".lock", "root\nhost\n1\n2024-01-01T00:00:00Z\n");
    chmod((fund.file.string() + ".lock").c_str(), 0600);
    chmod(fund.file.c_str(), 0666);
    const mode_t mode = GENERATE(mode_t{0777}, mode_t{01777});  // the second as /tmp
    chmod(fund.scratch.folder().c_str(), mode);
    CHECK(asNobody([&] { return codeOfOpening(fund.file).empty(); }));
}

TEST_CASE("names of up to 76 Chinese characters work, longer ones are refused in words") {
    Scratch scratch;
    std::string name;
    for (int n = 0; n < 74; ++n) name += "年";
    makeSmallFund(scratch / (name + ".zlzh"));
    const auto workspace = Workspace::open(scratch / (name + ".zlzh"));
    workspace->edit(Operation::Import, "导入", [](Edit& edit) { edit.put(pledgeOf(5, {2})); });
    workspace->backup(scratch / (name + "b.zlzh"));
    CHECK(failureCode([&] {
              return Workspace::create(scratch / (name + "年年年.zlzh"), builtInPlanJson());
          }) == "FILE_NAME");
}

TEST_CASE("a fund with the longest name is restored, and what was there is kept") {
    const FundOnDisk fund;
    std::string name;
    for (int n = 0; n < 75; ++n) name += "年";
    makeSmallFund(fund.scratch / (name + ".zlzh"));
    Workspace::open(fund.file)->backup(fund.scratch / "备份.zlzh");
    Workspace::restore(fund.scratch / "备份.zlzh", fund.scratch / (name + ".zlzh"));
    CHECK(codeOfOpening(fund.scratch / (name + ".zlzh")).empty());
    CHECK(fund.namesWith("替换前").size() == 1);
}

TEST_CASE("a file that cannot be written is opened to be read, and says why it takes no edit") {
    const FundOnDisk fund;
    chmod(fund.scratch.folder().c_str(), 0777);
    chmod(fund.file.c_str(), 0444);
    CHECK(asNobody([&] {
        const auto workspace = Workspace::open(fund.file);
        return workspace->readOnly() && workspace->year()->pledges.size() == 1 &&
               workspace->verify().findings.empty() &&
               codeOfEntering(*workspace, 5) == "FILE_READ_ONLY";
    }));
    CHECK(fund.namesWith(".lock").empty());
}

TEST_CASE("a file in a folder that cannot be written is opened to be read") {
    const FundOnDisk fund;
    chmod(fund.file.c_str(), 0666);
    chmod(fund.scratch.folder().c_str(), 0555);
    CHECK(asNobody([&] {
        const auto workspace = Workspace::open(fund.file);
        return workspace->readOnly() && workspace->year()->pledges.size() == 1;
    }));
    chmod(fund.scratch.folder().c_str(), 0755);
}

TEST_CASE("a file opened to be read is not written and keeps nobody out") {
    const FundOnDisk fund;
    const std::string before = bytesOf(fund.file);
    const auto reader = Workspace::open(fund.file, Access::Read);
    CHECK(codeOfEntering(*reader, 5) == "FILE_READ_ONLY");
    CHECK(bytesOf(fund.file) == before);
    enterPledge(*Workspace::open(fund.file), 5);
    CHECK(reader->year()->pledges.size() == 1);
}

TEST_CASE("a file of the first version that is only read shows its year and the head on the disk") {
    Scratch scratch;
    std::filesystem::copy_file(sourcePath("tests/data/version-1.zlzh"), scratch / "旧.zlzh");
    const std::string head =
        Database(scratch / "旧.zlzh").text("SELECT hash FROM audit ORDER BY sequence DESC");
    const std::string before = bytesOf(scratch / "旧.zlzh");
    const auto reader = Workspace::open(scratch / "旧.zlzh", Access::Read);
    CHECK(reader->year()->claims.front().scheme == "S1");
    CHECK(reader->head() == head);
    CHECK(bytesOf(scratch / "旧.zlzh") == before);
}

TEST_CASE("a file that is read while a transaction cut off by a crash lies beside it is refused") {
    const FundOnDisk fund;
    writeBytes(fund.file.string() + "-journal", hotJournal());
    CHECK(failureCode([&] { return Workspace::open(fund.file, Access::Read); }) ==
          "FILE_UNFINISHED");
}

TEST_CASE("another user is told who holds the fund file") {
    const FundOnDisk fund;
    chmod(fund.scratch.folder().c_str(), 0777);
    chmod(fund.file.c_str(), 0666);
    const auto workspace = Workspace::open(fund.file);
    CHECK(asNobody([&] {
        try {
            (void)Workspace::open(fund.file);
        } catch (const Error& error) {
            return error.sentence().arguments.size() == 4;  // who, where, process, since
        }
        return false;
    }));
}
