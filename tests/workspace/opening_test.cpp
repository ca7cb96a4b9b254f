// SPDX-License-Identifier: GPL-3.0-or-later
// What is no usable fund file is refused with its own sentence, and nothing is touched.
#include "storage/sqlite/database.h"
#include "support/another_process.h"
#include "support/fund_files.h"
#include "workspace/packages/sealed_file.h"

#include <catch2/catch.hpp>
#include <sys/stat.h>

#include <csignal>

using namespace grants;
using namespace grants::test;

namespace {

std::string codeOfOpening(const std::filesystem::path& file) {
    return failureCode([&] { return Workspace::open(file); });
}

void setUserVersion(const std::filesystem::path& file, unsigned char version) {
    std::string bytes = bytesOf(file);
    bytes[63] = static_cast<char>(version);
    writeBytes(file, bytes);
}

struct FundOnDisk {
    Scratch scratch;
    std::filesystem::path file = scratch / "年度.zlzh";
    FundOnDisk() { makeSmallFund(file); }
};

mode_t modeOf(const std::filesystem::path& file) {
    struct stat status {};
    stat(file.c_str(), &status);
    return status.st_mode & 0777;
}

}  // namespace

TEST_CASE("a missing file is refused") {
    Scratch scratch;
    CHECK(codeOfOpening(scratch / "没有.zlzh") == "FILE_ABSENT");
}

TEST_CASE("a folder is refused") {
    Scratch scratch;
    CHECK(codeOfOpening(scratch.folder()) == "FILE_FOLDER");
}

TEST_CASE("an empty file is refused") {
    Scratch scratch;
    writeBytes(scratch / "空.zlzh", "");
    CHECK(codeOfOpening(scratch / "空.zlzh") == "FILE_EMPTY");
}

TEST_CASE("a pipe is refused without waiting for it") {
    Scratch scratch;
    REQUIRE(mkfifo((scratch / "管道.zlzh").c_str(), 0600) == 0);
    CHECK(codeOfOpening(scratch / "管道.zlzh") == "FILE_SPECIAL");
    CHECK_FALSE(isSealed(scratch / "管道.zlzh"));
}

TEST_CASE("a file of another program is refused and not touched") {
    Scratch scratch;
    writeBytes(scratch / "文档.zlzh", std::string(5000, 'x'));
    CHECK(codeOfOpening(scratch / "文档.zlzh") == "FILE_FOREIGN");
    CHECK(bytesOf(scratch / "文档.zlzh") == std::string(5000, 'x'));
}

TEST_CASE("a database of another program is refused and not touched") {
    FundOnDisk fund;
    std::string bytes = bytesOf(fund.file);
    bytes[70] = 'X';  // inside application_id
    writeBytes(fund.file, bytes);
    CHECK(codeOfOpening(fund.file) == "FILE_FOREIGN");
    CHECK(bytesOf(fund.file) == bytes);
}

TEST_CASE("a file saved by a newer program is refused and not touched") {
    FundOnDisk fund;
    setUserVersion(fund.file, 200);
    const std::string bytes = bytesOf(fund.file);
    CHECK(codeOfOpening(fund.file) == "FILE_NEWER");
    CHECK(bytesOf(fund.file) == bytes);
}

TEST_CASE("a file cut short at any KiB, or by a byte, is refused and not touched") {
    FundOnDisk fund;
    const std::string whole = bytesOf(fund.file);
    std::vector<std::size_t> sizes = {16, 99, 100, 512, 4097, whole.size() - 1};
    for (std::size_t size = 1024; size < whole.size(); size += 1024) sizes.push_back(size);
    REQUIRE(sizes.size() > 100);
    for (const std::size_t size : sizes) {
        INFO("cut to " << size << " bytes");
        const std::string cut = whole.substr(0, size);
        writeBytes(fund.file, cut);
        CHECK(codeOfOpening(fund.file) == "FILE_TRUNCATED");
        CHECK(bytesOf(fund.file) == cut);
    }
}

TEST_CASE("a file with any page zeroed is refused or found unsound") {
    FundOnDisk fund;
    const std::string whole = bytesOf(fund.file);
    REQUIRE(whole.size() / 4096 > 20);
    for (std::size_t page = 0; page < whole.size() / 4096; ++page) {
        INFO("page " << page + 1 << " zeroed");
        std::string bytes = whole;
        bytes.replace(page * 4096, 4096, 4096, '\0');
        writeBytes(fund.file, bytes);
        bool noticed = false;
        try {
            noticed = !Workspace::verifyFile(fund.file).findings.empty();
        } catch (const Error&) {
            noticed = true;
        }
        CHECK(noticed);
    }
}

TEST_CASE("a file that others keep to themselves is refused") {
    FundOnDisk fund;
    CHECK(asNobody([&] { return codeOfOpening(fund.file) == "FILE_UNREADABLE"; }));
}

TEST_CASE("a fund file can be made only where its folder may be written") {
    Scratch scratch;
    chmod(scratch.folder().c_str(), 0555);
    CHECK(asNobody([&] {
        return failureCode([&] {
                   return Workspace::create(scratch / "新.zlzh", builtInPlanJson());
               }) == "FILE_READ_ONLY";
    }));
    chmod(scratch.folder().c_str(), 0755);
}

TEST_CASE("a fund file and its journal belong to the owner alone, who holds it may be read") {
    FundOnDisk fund;
    const auto workspace = Workspace::open(fund.file);
    workspace->edit(Operation::Enter, "录入", [&](Edit& edit) { edit.put(pledgeOf(5, {2})); });
    CHECK(modeOf(fund.file) == 0600);
    CHECK(modeOf(fund.file.string() + "-journal") == 0600);
    CHECK(modeOf(fund.file.string() + ".lock") == 0644);
}

TEST_CASE("a second opening in the same program is refused and names the holder") {
    FundOnDisk fund;
    const auto first = Workspace::open(fund.file);
    try {
        static_cast<void>(Workspace::open(fund.file));
        FAIL("opened twice");
    } catch (const Error& error) {
        CHECK(error.sentence().arguments.at(2) == std::to_string(getpid()));
    }
}

TEST_CASE("a file open in another process is refused") {
    FundOnDisk fund;
    const auto first = Workspace::open(fund.file);
    CHECK(inAnotherProcess([&] { return codeOfOpening(fund.file) == "FILE_IN_USE"; }));
}

TEST_CASE("a file open under another name is refused") {
    FundOnDisk fund;
    std::filesystem::create_symlink(fund.file, fund.scratch / "别名.zlzh");
    std::filesystem::create_hard_link(fund.file, fund.scratch / "硬链接.zlzh");
    const auto first = Workspace::open(fund.file);
    CHECK(codeOfOpening(fund.scratch / "别名.zlzh") == "FILE_IN_USE");
    CHECK(codeOfOpening(fund.scratch / "硬链接.zlzh") == "FILE_IN_USE");
}

TEST_CASE("a file that another program holds locked is refused") {
    FundOnDisk fund;
    const Database other(fund.file);
    CHECK(codeOfOpening(fund.file) == "FILE_IN_USE");
}

TEST_CASE("a lock file left by a dead program blocks nobody") {
    FundOnDisk fund;
    REQUIRE_FALSE(inAnotherProcess([&] {
        const auto held = Workspace::open(fund.file);
        raise(SIGKILL);
        return true;
    }));
    REQUIRE(std::filesystem::exists(fund.file.string() + ".lock"));
    CHECK(codeOfOpening(fund.file).empty());
}

TEST_CASE("closing removes the lock file") {
    FundOnDisk fund;
    static_cast<void>(Workspace::open(fund.file));
    CHECK_FALSE(std::filesystem::exists(fund.file.string() + ".lock"));
}

TEST_CASE("a stray write-ahead log beside the file is put aside, not replayed") {
    FundOnDisk fund;
    const std::string before = bytesOf(fund.file);
    writeBytes(fund.file.string() + "-wal", std::string(4000, 'w'));
    static_cast<void>(Workspace::open(fund.file));
    CHECK(bytesOf(fund.file) == before);
    CHECK_FALSE(std::filesystem::exists(fund.file.string() + "-wal"));
}

TEST_CASE("an edit is refused once the file was deleted, and a backup still saves the content") {
    FundOnDisk fund;
    const auto workspace = Workspace::open(fund.file);
    std::filesystem::remove(fund.file);
    CHECK(failureCode([&] {
              workspace->edit(Operation::Enter, "录入", [](Edit& edit) { edit.put(unitOf(9)); });
          }) == "FILE_MOVED");
    workspace->backup(fund.scratch / "救回.zlzh");
    CHECK(Workspace::open(fund.scratch / "救回.zlzh")->year()->pledges.size() == 1);
}

TEST_CASE("an edit is refused once the file was replaced, and the new file is not touched") {
    FundOnDisk fund;
    const auto workspace = Workspace::open(fund.file);
    writeBytes(fund.scratch / "另一个", "replacement");
    std::filesystem::rename(fund.scratch / "另一个", fund.file);
    CHECK(failureCode([&] {
              workspace->edit(Operation::Enter, "录入", [](Edit& edit) { edit.put(unitOf(9)); });
          }) == "FILE_MOVED");
    CHECK(bytesOf(fund.file) == "replacement");
}

TEST_CASE("file names with blanks, quotes of one kind, equals signs and percent signs work") {
    Scratch scratch;
    for (const char* name : {"a  b=c.zlzh", "100%.zlzh", "它's?x#y&z.zlzh", "file:x.zlzh"}) {
        INFO(name);
        makeSmallFund(scratch / name);
        CHECK(std::filesystem::exists(scratch / name));
        CHECK(Workspace::open(scratch / name)->year()->pledges.size() == 1);
    }
}

TEST_CASE("texts with quotes, tabs, line breaks, emoji and rare characters survive") {
    FundOnDisk fund;
    Organisation unit = unitOf(50);
    unit.name = "“甲'乙\"丙\t丁\r\n戊🙂𠮷=+-@\\%_";
    {
        const auto workspace = Workspace::open(fund.file);
        workspace->edit(Operation::Enter, "录'\"入", [&](Edit& edit) { edit.put(unit); });
    }
    CHECK(Workspace::open(fund.file)->year()->registry.units().back().name == unit.name);
}
