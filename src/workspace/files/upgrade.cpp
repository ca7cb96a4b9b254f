// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/files/upgrade.h"

#include "storage/content.h"
#include "storage/stores.h"
#include "workspace/files/audit.h"
#include "workspace/files/backups.h"

#include <memory>

namespace grants {
namespace {

/// The version of a file that vouches for what it holds, none of another; one that does is not
/// brought up to date, and so vouched for anew, when it does not hold that.
std::optional<std::int64_t> vouchedVersion(Database& database) {
    if (!keepsContent(database)) return std::nullopt;
    requireTrailEnd(database);
    return fileVersion(database);
}

void finish(Database& database, std::optional<std::int64_t> vouched) {
    if (!vouched) return takeUpContent(database);
    Stores(database).sealAnew(*vouched);
    const std::string version = std::to_string(fileVersion(database));
    appendToTrail(database, {"grantdesk", "升级文件", "{\"version\":" + version + "}", {}});
}

}  // namespace

void takeUpContent(Database& database) {
    Stores(database).takeUpContent();
    appendToTrail(database,
                  {"grantdesk", "升级文件：自此记入内容指纹", "{\"content\":\"taken up\"}", {}});
}

Upgrade upgradeOf(const std::filesystem::path& file) {
    const auto vouched = std::make_shared<std::optional<std::int64_t>>();
    const auto before = [file, vouched](Database& database) {
        *vouched = vouchedVersion(database);
        backUpBefore(database, std::filesystem::canonical(file), "升级前");
    };
    return {before, [vouched](Database& database) { finish(database, *vouched); }};
}

void bringUpToDate(Database& database) {
    if (fileVersion(database) >= builtInMigrations().back().number) return;
    const auto vouched = vouchedVersion(database);
    migrate(database, builtInMigrations(), [&] { finish(database, vouched); });
}

}  // namespace grants
