// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/plan_text.h"

#include "storage/sqlite/database.h"
#include "storage/sqlite/guarded.h"

namespace grants {

std::string storedPlan(Database& database) {
    return database.text("SELECT json FROM plan");
}

void storePlan(Database& database, std::string_view json) {
    guarded([&] {
        const std::string text(json);
        database.execute("DELETE FROM plan");
        database.session() << "INSERT INTO plan (id, json) VALUES (1, :json)", soci::use(text);
    });
}

}  // namespace grants
