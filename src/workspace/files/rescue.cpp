// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/files/rescue.h"

#include "storage/json_text.h"
#include "storage/sqlite/fund_file.h"
#include "storage/stores.h"
#include "workspace/files/audit.h"

namespace grants {

void writeRescue(const Rescued& rescued, const std::string& actor,
                 const std::filesystem::path& to) {
    FundFile::create(to, [&](Database& database) {
        Stores stores(database);
        stores.takeUpContent();
        stores.putPlan(rescued.plan);
        stores.copyYear(rescued.year);
        const std::string detail =
            "{\"rescued\":" + jsonText(rescued.file) + ",\"head\":" + jsonText(rescued.head) + "}";
        appendToTrail(database,
                      {actor, "救援副本：原文件被其他程序改写", detail, stores.settleContent()});
    });
}

}  // namespace grants
