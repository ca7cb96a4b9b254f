// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/migrations.h"

#include "base/resource.h"
#include "storage/sqlite/database.h"
#include "storage/sqlite/dialect.h"

#include <algorithm>
#include <charconv>
#include <string>

namespace grants {
namespace {

constexpr std::string_view kFolder = "migrations/";

}  // namespace

std::vector<Migration> builtInMigrations() {
    std::vector<Migration> steps;
    for (const std::string_view name : resourceNames()) {
        if (name.substr(0, kFolder.size()) != kFolder) continue;
        Migration step{0, resource(name).value_or(std::string_view())};
        std::from_chars(name.data() + kFolder.size(), name.data() + name.size(), step.number);
        steps.push_back(step);
    }
    std::sort(steps.begin(), steps.end(),
              [](const Migration& a, const Migration& b) { return a.number < b.number; });
    return steps;
}

void migrate(Database& database, const std::vector<Migration>& steps,
             const std::function<void()>& finish) {
    const std::int64_t version = fileVersion(database);
    if (steps.empty() || steps.back().number <= version) return;
    Transaction transaction(database);
    for (const Migration& step : steps) {
        if (step.number <= version) continue;
        database.execute(step.sql);
        database.execute("PRAGMA application_id = " + std::to_string(dialect::kApplicationId));
        database.execute("PRAGMA user_version = " + std::to_string(step.number));
    }
    finish();
    transaction.commit();
}

std::int64_t fileVersion(Database& database) {
    return database.number("PRAGMA user_version");
}

}  // namespace grants
