// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/rescue.h"

#include "storage/json_text.h"
#include "storage/sqlite/fund_file.h"
#include "storage/stores.h"
#include "workspace/audit.h"

namespace grants {
namespace {

template <class T>
void putAll(Stores& stores, const FundYear& year) {
    std::vector<Stores::Replacement> records;
    for (const T& record : StoredKinds::recordsOf<T>(year))
        records.emplace_back(Replaced<T>{record.id, std::make_shared<const T>(record)});
    std::reverse(records.begin(), records.end());  // the last step is taken back first
    stores.takeBack(records);
}

}  // namespace

void writeRescue(const Rescued& rescued, const std::string& actor,
                 const std::filesystem::path& to) {
    FundFile::create(to, [&](Database& database) {
        Stores stores(database);
        stores.takeUpContent();
        stores.putPlan(rescued.plan);
        StoredKinds::forEach([&]<class T>() { putAll<T>(stores, rescued.year); });
        const std::string detail =
            "{\"rescued\":" + jsonText(rescued.file) + ",\"head\":" + jsonText(rescued.head) + "}";
        appendToTrail(database,
                      {actor, "救援副本：原文件被其他程序改写", detail, stores.settleContent()});
    });
}

}  // namespace grants
