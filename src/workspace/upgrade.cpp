// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/upgrade.h"

#include "storage/stores.h"
#include "workspace/audit.h"
#include "workspace/backups.h"

namespace grants {

void takeUpContent(Database& database) {
    Stores(database).takeUpContent();
    appendToTrail(database,
                  {"grantdesk", "升级文件：自此记入内容指纹", "{\"content\":\"taken up\"}", {}});
}

Upgrade upgradeOf(const std::filesystem::path& file) {
    const auto backUp = [file](Database& database) {
        backUpBefore(database, std::filesystem::canonical(file), "升级前");
    };
    return {backUp, takeUpContent};
}

void bringUpToDate(Database& database) {
    migrate(database, builtInMigrations(), [&] { takeUpContent(database); });
}

}  // namespace grants
