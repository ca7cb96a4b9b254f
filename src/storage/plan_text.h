// SPDX-License-Identifier: GPL-3.0-or-later
// The plan that a fund file keeps, as the text it was read from.
#pragma once

#include <string>
#include <string_view>

namespace grants {

class Database;

[[nodiscard]] std::string storedPlan(Database& database);
/// Stores and seals it.
void storePlan(Database& database, std::string_view json);
/// Takes the plan as it stands into the content table.
void sealPlan(Database& database);
/// Whether the plan is what the content table says of it.
[[nodiscard]] bool isPlanAsSealed(Database& database);

}  // namespace grants
