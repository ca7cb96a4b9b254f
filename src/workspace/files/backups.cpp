// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/files/backups.h"

#include "base/text.h"
#include "output/durable.h"
#include "storage/audit_log.h"
#include "storage/sqlite/files.h"
#include "storage/sqlite/fund_file.h"
#include "workspace/files/audit.h"
#include "workspace/files/verification.h"

#include <algorithm>
#include <set>

namespace grants {
namespace {

constexpr std::size_t kStampSize = 16;  // 20240601T083000Z
constexpr std::size_t kDays = 14, kWeeks = 8, kMonths = 12;
constexpr std::size_t kStemBytes = 150;  // of a name that gets more to carry

/// Weeks since the epoch, from Monday; 1970-01-01 was a Thursday.
std::int32_t weekOf(Date day) {
    return (day.daysSinceEpoch() + 3) / 7;
}

std::int32_t monthOf(Date day) {
    return day.year() * 12 + day.month();
}

bool isStamp(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool fits = i == 8    ? text[i] == 'T'
                          : i == 15 ? text[i] == 'Z'
                                    : text[i] >= '0' && text[i] <= '9';
        if (!fits) return false;
    }
    return text.size() == kStampSize;
}

std::vector<BackupFile> backupsIn(const std::filesystem::path& folder) {
    std::vector<BackupFile> all;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (auto backup = readBackupName(entry.path())) all.push_back(std::move(*backup));
    return all;
}

void thin(const std::filesystem::path& folder) {
    const auto today = parseDate(utcNow().substr(0, 10));
    for (const BackupFile& old : superfluous(backupsIn(folder), *today))
        removeWithSidecars(old.path);
}

std::filesystem::path freshName(const std::filesystem::path& folder, const std::string& stem,
                                const std::string& reason) {
    const std::string name = shortened(stem, kStemBytes) + "-" + utcStamp() + "-" + reason;
    std::filesystem::path path = folder / (name + ".zlzh");
    for (int again = 2; std::filesystem::exists(path); ++again)
        path = folder / (name + "-" + std::to_string(again) + ".zlzh");
    return path;
}

}  // namespace

std::filesystem::path backupFolder(const std::filesystem::path& fundFile) {
    return fundFile.parent_path() / (fundFile.stem().string() + ".备份");
}

std::optional<BackupFile> readBackupName(const std::filesystem::path& path) {
    if (path.extension() != ".zlzh") return std::nullopt;
    const std::string stem = path.stem().string();
    for (std::size_t at = stem.find('-'); at != std::string::npos; at = stem.find('-', at + 1)) {
        const std::string stamp = stem.substr(at + 1, kStampSize);
        if (!isStamp(stamp)) continue;
        const auto day =
            parseDate(stamp.substr(0, 4) + "-" + stamp.substr(4, 2) + "-" + stamp.substr(6, 2));
        if (day) return BackupFile{path, *day, stamp};
    }
    return std::nullopt;
}

namespace {

/// The first so many different periods that are asked for, each once.
class Slots {
  public:
    explicit Slots(std::size_t most) : m_most(most) {}
    [[nodiscard]] bool take(std::int32_t period) {
        return m_taken.size() < m_most && m_taken.insert(period).second;
    }

  private:
    std::size_t m_most;
    std::set<std::int32_t> m_taken;
};

}  // namespace

// Periods are counted by the backups that there are, not from today: a clock that is years ahead
// for one import would make all of them old.
std::vector<BackupFile> superfluous(std::vector<BackupFile> all, Date today) {
    std::sort(all.begin(), all.end(),
              [](const BackupFile& a, const BackupFile& b) { return a.stamp > b.stamp; });
    Slots days(kDays), weeks(kWeeks), months(kMonths);
    std::vector<BackupFile> gone;
    for (const BackupFile& backup : all) {
        const bool ofToday = backup.day >= today;
        const bool daily = days.take(backup.day.daysSinceEpoch());
        const bool weekly = weeks.take(weekOf(backup.day));
        const bool monthly = months.take(monthOf(backup.day));
        if (!(ofToday || daily || weekly || monthly)) gone.push_back(backup);
    }
    return gone;
}

std::filesystem::path backUpBefore(Database& database, const std::filesystem::path& fundFile,
                                   std::string_view reason) {
    const std::filesystem::path folder = backupFolder(fundFile);
    createOwnerOnlyFolder(folder);
    const std::string head = lastAudit(database).hash.substr(0, kHeadShown);
    std::filesystem::path path =
        freshName(folder, fundFile.stem().string(), std::string(reason) + "-" + head);
    copyInto(database, path, requireSound);
    thin(folder);
    return path;
}

}  // namespace grants
