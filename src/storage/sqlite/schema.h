// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the tables, indexes and triggers of a file are those that the program wrote.
#pragma once

#include "base/finding.h"

#include <vector>

namespace grants {

class Database;

/// Every object that the migrations up to the file's version do not make, or make differently, and
/// every one that is missing: VERIFY_SCHEMA.
[[nodiscard]] std::vector<Finding> checkSchema(Database& database);
/// Throws Error(FundFile) FILE_SCHEMA with the first of them.
void requireOwnSchema(Database& database);

}  // namespace grants
