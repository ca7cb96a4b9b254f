// SPDX-License-Identifier: GPL-3.0-or-later
// Brings fund files of an older shape up to date.
#pragma once

#include "storage/sqlite/fund_file.h"

#include <filesystem>

namespace grants {

/// What opening `file` does with an older shape: a backup first, and at the end what the file holds
/// is taken up as it stands, which the trail says.
[[nodiscard]] Upgrade upgradeOf(const std::filesystem::path& file);
/// The same for a copy that needs no backup.
void bringUpToDate(Database& database);
/// Seals everything as it stands, by an entry of the trail, inside the running transaction.
void takeUpContent(Database& database);

}  // namespace grants
