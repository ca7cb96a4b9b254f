// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/upgrade.h"

#include "storage/content.h"
#include "storage/stores.h"
#include "workspace/audit.h"
#include "workspace/backups.h"

#include <memory>

namespace grants {
namespace {

/// Whether the file vouches for what it holds; one that does is not brought up to date, and so
/// vouched for anew, when it does not hold that.
bool vouchedFor(Database& database) {
    if (!keepsContent(database)) return false;
    requireTrailEnd(database);
    return true;
}

void finish(Database& database, bool vouched) {
    if (!vouched) return takeUpContent(database);
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
    const auto vouched = std::make_shared<bool>(false);
    const auto before = [file, vouched](Database& database) {
        *vouched = vouchedFor(database);
        backUpBefore(database, std::filesystem::canonical(file), "升级前");
    };
    return {before, [vouched](Database& database) { finish(database, *vouched); }};
}

void bringUpToDate(Database& database) {
    if (fileVersion(database) >= builtInMigrations().back().number) return;
    const bool vouched = vouchedFor(database);
    migrate(database, builtInMigrations(), [&] { finish(database, vouched); });
}

}  // namespace grants
