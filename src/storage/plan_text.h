// SPDX-License-Identifier: GPL-3.0-or-later
// The plan that a fund file keeps, as the text it was read from.
#pragma once

#include <string>
#include <string_view>

namespace grants {

class Database;

[[nodiscard]] std::string storedPlan(Database& database);
void storePlan(Database& database, std::string_view json);

}  // namespace grants
