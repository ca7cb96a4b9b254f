// SPDX-License-Identifier: GPL-3.0-or-later
// The frozen, numbered steps of the file's shape (resources/migrations), counted in user_version.
#pragma once

#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

namespace grants {

class Database;

struct Migration {
    std::int64_t number = 0;
    std::string_view sql;
};

/// The built-in steps in order.
[[nodiscard]] std::vector<Migration> builtInMigrations();
/// Runs the steps above the file's user_version and then `finish`, all in one transaction; nothing
/// when no step is missing.
void migrate(
    Database& database, const std::vector<Migration>& steps,
    const std::function<void()>& finish = [] {});
[[nodiscard]] std::int64_t fileVersion(Database& database);

}  // namespace grants
