// SPDX-License-Identifier: GPL-3.0-or-later
// The content of attached files, by its SHA-256: kept once however often it is attached.
#pragma once

#include "base/finding.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace grants {

class Database;

struct AttachedContent {
    std::string sha256;  // hex
    std::int64_t bytes = 0;
};

/// Takes a file in, inside the running transaction. Throws Error(Input): ATTACHMENT_FILE when it
/// cannot be read or changes meanwhile, ATTACHMENT_SIZE above 2 GiB.
[[nodiscard]] AttachedContent takeIn(Database& database, const std::filesystem::path& file);
/// Writes the content into a new file that only its owner may read. Throws Error(FundFile)
/// ATTACHMENT_DAMAGED when it is not what its hash says.
void writeOut(Database& database, const std::string& sha256, const std::filesystem::path& to);
/// The same content in another file, inside its running transaction; nothing when it is there
/// already. Throws Error(FundFile) ATTACHMENT_DAMAGED.
void copyAttached(Database& from, const std::string& sha256, Database& to);
/// Content that is not what its hash says, or that an attachment lacks: VERIFY_ATTACHMENT.
void checkAttached(Database& database, std::vector<Finding>& findings);

}  // namespace grants
