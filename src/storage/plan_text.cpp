// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/plan_text.h"

#include "storage/content.h"
#include "storage/sqlite/database.h"
#include "storage/sqlite/guarded.h"

namespace grants {
namespace {

constexpr const char* kPart = "plan";

ContentPart partOfPlan(Database& database) {
    RowBytes bytes(kPart, 1);
    bytes.text(storedPlan(database));
    ContentPart part;
    part.add(1, bytes.digest());
    return part;
}

}  // namespace

std::string storedPlan(Database& database) {
    return database.text("SELECT json FROM plan");
}

void storePlan(Database& database, std::string_view json) {
    guarded([&] {
        const std::string text(json);
        database.execute("DELETE FROM plan");
        database.session() << "INSERT INTO plan (id, json) VALUES (1, :json)", soci::use(text);
    });
    sealPlan(database);
}

void sealPlan(Database& database) {
    storePart(database, kPart, partOfPlan(database));
}

bool isPlanAsSealed(Database& database) {
    return storedPart(database, kPart) == partOfPlan(database);
}

}  // namespace grants
