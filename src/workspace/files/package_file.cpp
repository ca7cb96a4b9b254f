// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/files/package_file.h"

#include "storage/json_text.h"
#include "storage/sqlite/failure.h"
#include "storage/sqlite/fund_file.h"
#include "storage/stores.h"
#include "workspace/files/audit.h"
#include "workspace/files/plan_text.h"
#include "workspace/files/upgrade.h"
#include "workspace/files/verification.h"
#include "workspace/packages/altered.h"

#include <algorithm>
#include <array>

namespace grants {
namespace {

void requireVerified(Database& database, const std::filesystem::path& file) {
    try {
        requireSound(database);
    } catch (const Error& error) {
        throw packageAltered(file, error.what());
    }
}

/// What tells that the office's own file is damaged would be false of a package.
std::unique_ptr<FundFile> openPackage(const std::filesystem::path& file) {
    try {
        return FundFile::openToRead(file, [&file](Database& database) {
            requireVerified(database, file);
            bringUpToDate(database);
        });
    } catch (const Error& error) {
        constexpr std::array kDamage = {"FILE_DAMAGED", "FILE_SCHEMA", "FILE_TRAIL", "FILE_PLAN"};
        if (std::find(kDamage.begin(), kDamage.end(), error.code()) != kDamage.end())
            throw packageAltered(file, error.what());
        throw;
    }
}

}  // namespace

void writePackage(const Packed& packed, const std::string& actor, const std::filesystem::path& to) {
    FundFile::create(to, [&](Database& database) {
        Stores stores(database);
        stores.takeUpContent();
        stores.putPlan(packed.plan);
        stores.copyYear(packed.year);
        for (const Attachment& each : packed.year.attachments)
            copyAttached(packed.office, each.sha256, database);
        const ReviewPackage& package = packed.year.packages.front();
        const std::string detail =
            "{\"issued\":" + jsonText(package.expert) + ",\"head\":" + jsonText(package.head) + "}";
        appendToTrail(database, {actor, "发出评审包", detail, stores.settleContent()});
    });
}

Returned readPackage(const std::filesystem::path& file) {
    const auto opened = openPackage(file);
    Stores stores(opened->database());
    std::vector<ReviewPackage> packages = stores.of<ReviewPackage>().all();
    if (packages.empty()) {
        throw fundFileError(
            "PACKAGE_NONE",
            translatable("workspace", "{0} 不是评审包；请选择专家交回的 .zlps 文件。")
                .with(file.filename().string()));
    }
    return {packages.front(), stores.of<PanelSeat>().all(), stores.of<Score>().all(),
            storedPlan(stores.planJson()).rubric};
}

}  // namespace grants
