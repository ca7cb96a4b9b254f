// SPDX-License-Identifier: GPL-3.0-or-later
// Backups, their thinning, and putting one back.
#include "workspace/files/backups.h"

#include "support/fund_files.h"

#include <catch2/catch.hpp>
#include <sys/wait.h>
#include <unistd.h>

#include <set>

using namespace grants;
using namespace grants::test;

namespace {

BackupFile backupOn(Date day, const char* time = "T120000Z") {
    std::string stamp = inIso(day);
    stamp.erase(7, 1).erase(4, 1);
    return {"年度-" + stamp + time + "-导入前.zlzh", day, stamp + time};
}

/// One backup a day for `days` days up to `today`.
std::vector<BackupFile> dailyUpTo(Date today, int days) {
    std::vector<BackupFile> all;
    for (int back = 0; back < days; ++back) all.push_back(backupOn(today.plusDays(-back)));
    return all;
}

struct FundWithBackup {
    Scratch scratch;
    std::filesystem::path file = scratch / "年度.zlzh";
    std::filesystem::path copy = scratch / "备份.zlzh";
    FundWithBackup() {
        makeSmallFund(file);
        const auto workspace = Workspace::open(file);
        workspace->backup(copy);
        workspace->edit(Operation::Enter, "录入", [](Edit& edit) { edit.remove(Id<Pledge>{1}); });
    }
    [[nodiscard]] std::size_t pledges() const {
        return Workspace::open(file)->year()->pledges.size();
    }
    [[nodiscard]] std::vector<std::filesystem::path> kept() const {
        std::vector<std::filesystem::path> all;
        for (const auto& entry : std::filesystem::directory_iterator(scratch.folder()))
            if (entry.path().filename().string().find("替换前") != std::string::npos)
                all.push_back(entry.path());
        return all;
    }
};

/// Leaves a hot journal beside `file`: a process dies in the middle of its commit.
void crashDuringEdit(const std::filesystem::path& file);

}  // namespace

TEST_CASE("all backups of today stay") {
    const Date today(2024, 6, 14);
    CHECK(superfluous({backupOn(today, "T080000Z"), backupOn(today, "T090000Z"),
                       backupOn(today, "T100000Z")},
                      today)
              .empty());
}

TEST_CASE("of a day gone by only the newest backup stays") {
    const Date today(2024, 6, 14);
    const auto gone = superfluous(
        {backupOn(Date(2024, 6, 12), "T080000Z"), backupOn(Date(2024, 6, 12), "T090000Z")}, today);
    REQUIRE(gone.size() == 1);
    CHECK(gone.front().stamp == "20240612T080000Z");
}

TEST_CASE("two years of daily backups thin to fourteen days, eight weeks and twelve months") {
    const Date today(2024, 6, 14);  // a Friday
    const auto all = dailyUpTo(today, 730);
    // 14 days reach back to Saturday 1 June; six more weeks end on Sundays; ten more months on
    // their last days.
    CHECK(all.size() - superfluous(all, today).size() == 14 + 6 + 10);
}

TEST_CASE("thinning twice takes nothing more") {
    const Date today(2024, 6, 14);
    auto all = dailyUpTo(today, 400);
    std::set<std::string> gone;
    for (const BackupFile& backup : superfluous(all, today)) gone.insert(backup.stamp);
    REQUIRE(gone.size() > 300);
    std::erase_if(all, [&](const BackupFile& backup) { return gone.count(backup.stamp) != 0; });
    CHECK(superfluous(all, today).empty());
}

TEST_CASE("a clock that is years ahead for one import makes no backup superfluous") {
    auto all = dailyUpTo(Date(2024, 6, 14), 10);
    all.push_back(backupOn(Date(2034, 1, 1)));
    CHECK(superfluous(all, Date(2034, 1, 1)).empty());
}

TEST_CASE("backups from after a clock set back stay") {
    CHECK(superfluous(
              {backupOn(Date(2030, 1, 1), "T080000Z"), backupOn(Date(2030, 1, 1), "T090000Z")},
              Date(2024, 6, 14))
              .empty());
}

TEST_CASE("files of other names are never taken for backups") {
    CHECK_FALSE(readBackupName("年度.zlzh"));
    CHECK_FALSE(readBackupName("年度-20240230T000000Z-导入前.zlzh"));
    CHECK_FALSE(readBackupName("年度-20240601T083000Z-导入前.xlsx"));
    CHECK(readBackupName("年-度-20240601T083000Z-导入前.zlzh")->stamp == "20240601T083000Z");
}

TEST_CASE("a backup is a sound fund file with the same trail") {
    FundWithBackup fund;
    const auto copy = Workspace::open(fund.copy);
    CHECK(copy->verify().findings.empty());
    CHECK(copy->year()->pledges.size() == 1);
}

TEST_CASE("a backup never replaces a file") {
    FundWithBackup fund;
    const std::string before = bytesOf(fund.copy);
    CHECK(failureCode([&] { Workspace::open(fund.file)->backup(fund.copy); }) == "FILE_EXISTS");
    CHECK(bytesOf(fund.copy) == before);
}

TEST_CASE("a backup of an unsound file is refused and leaves nothing") {
    FundWithBackup fund;
    std::string bytes = bytesOf(fund.file);
    const std::size_t at = bytes.find("合同\"1");
    REQUIRE(at != std::string::npos);
    bytes.replace(at, 6, "合约");
    writeBytes(fund.file, bytes);
    CHECK(failureCode([&] { Workspace::open(fund.file)->backup(fund.scratch / "坏.zlzh"); }) ==
          "COPY_UNSOUND");
    CHECK_FALSE(std::filesystem::exists(fund.scratch / "坏.zlzh"));
}

TEST_CASE("an import into a file that holds data makes a backup first") {
    FundWithBackup fund;
    Workspace::open(fund.file)->edit(Operation::Import, "导入",
                                     [](Edit& edit) { edit.put(pledgeOf(9, {2})); });
    const std::filesystem::directory_iterator backups(backupFolder(fund.file));
    REQUIRE(backups != std::filesystem::directory_iterator());
    CHECK(Workspace::open(backups->path())->year()->pledges.empty());
}

TEST_CASE("the first import into a new file makes no backup") {
    Scratch scratch;
    Workspace::create(scratch / "新.zlzh", builtInPlanJson())
        ->edit(Operation::Import, "导入", [](Edit& edit) { edit.put(unitOf(1)); });
    CHECK_FALSE(std::filesystem::exists(backupFolder(scratch / "新.zlzh")));
}

TEST_CASE("restoring brings the backup back and keeps what was there") {
    FundWithBackup fund;
    Workspace::restore(fund.copy, fund.file);
    CHECK(fund.pledges() == 1);
    REQUIRE(fund.kept().size() == 1);
    CHECK(Workspace::open(fund.kept().front())->year()->pledges.empty());
}

TEST_CASE("restoring where no file is makes one") {
    FundWithBackup fund;
    std::filesystem::remove(fund.file);
    Workspace::restore(fund.copy, fund.file);
    CHECK(fund.pledges() == 1);
    CHECK(fund.kept().empty());
}

TEST_CASE("restoring over a damaged file works and keeps the damaged one") {
    FundWithBackup fund;
    writeBytes(fund.file, "damaged");
    Workspace::restore(fund.copy, fund.file);
    CHECK(fund.pledges() == 1);
    REQUIRE(fund.kept().size() == 1);
    CHECK(bytesOf(fund.kept().front()) == "damaged");
}

TEST_CASE("restoring an unsound backup is refused and the file stays") {
    FundWithBackup fund;
    std::string bytes = bytesOf(fund.copy);
    bytes.replace(bytes.find("录入"), 6, "改了");
    writeBytes(fund.copy, bytes);
    const std::string before = bytesOf(fund.file);
    CHECK(failureCode([&] { Workspace::restore(fund.copy, fund.file); }) == "COPY_UNSOUND");
    CHECK(bytesOf(fund.file) == before);
}

TEST_CASE("restoring a file from itself is refused") {
    FundWithBackup fund;
    CHECK(failureCode([&] { Workspace::restore(fund.file, fund.file); }) == "RESTORE_SAME");
}

TEST_CASE("restoring over an open file is refused") {
    FundWithBackup fund;
    const auto open = Workspace::open(fund.file);
    CHECK(failureCode([&] { Workspace::restore(fund.copy, fund.file); }) == "FILE_IN_USE");
}

TEST_CASE("a stale journal beside the file does not reach the restored one") {
    FundWithBackup fund;
    crashDuringEdit(fund.file);
    Workspace::restore(fund.copy, fund.file);
    CHECK(fund.pledges() == 1);
    CHECK(Workspace::open(fund.file)->verify().findings.empty());
}

TEST_CASE("a journal beside a lost file does not reach the restored one") {
    FundWithBackup fund;
    crashDuringEdit(fund.file);
    std::filesystem::remove(fund.file);
    Workspace::restore(fund.copy, fund.file);
    CHECK(fund.pledges() == 1);
    CHECK(Workspace::open(fund.file)->verify().findings.empty());
}

TEST_CASE("a transaction cut off by a crash is rolled back at the next opening") {
    FundWithBackup fund;
    crashDuringEdit(fund.file);
    const auto workspace = Workspace::open(fund.file);
    CHECK(workspace->year()->registry.units().size() == 2);
    CHECK(workspace->verify().findings.empty());
}

namespace {

void crashDuringEdit(const std::filesystem::path& file) {
    const pid_t child = fork();
    if (child == 0) {
        const auto workspace = Workspace::open(file);
        workspace->edit(Operation::Enter, "录入", [](Edit& edit) {
            putMoreThanCacheHolds(edit);
            _exit(0);
        });
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    REQUIRE(std::filesystem::file_size(file.string() + "-journal") > 0);
}

}  // namespace
