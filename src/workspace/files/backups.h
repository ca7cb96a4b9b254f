// SPDX-License-Identifier: GPL-3.0-or-later
// Backups made by the program itself, in the folder `名称.备份` beside the fund file.
#pragma once

#include "base/date.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace grants {

class Database;

/// One backup by its name `名称-20240601T083000Z-原因-链首.zlzh`.
struct BackupFile {
    std::filesystem::path path;
    Date day;           // UTC
    std::string stamp;  // 20240601T083000Z, orders backups of one day
};

[[nodiscard]] std::filesystem::path backupFolder(const std::filesystem::path& fundFile);
[[nodiscard]] std::optional<BackupFile> readBackupName(const std::filesystem::path& path);

/// The backups that may go: what stays is everything of today and later, and the newest of each of
/// the last 14 days, 8 weeks (from Monday) and 12 months that have one, whatever the clock says
/// now.
[[nodiscard]] std::vector<BackupFile> superfluous(std::vector<BackupFile> all, Date today);

/// Makes a verified backup before something large happens and thins the older ones.
std::filesystem::path backUpBefore(Database& database, const std::filesystem::path& fundFile,
                                   std::string_view reason);

}  // namespace grants
