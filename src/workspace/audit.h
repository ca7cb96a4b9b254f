// SPDX-License-Identifier: GPL-3.0-or-later
// The hash chain over the audit trail (docs/file-format.md gives the exact bytes).
#pragma once

#include "base/finding.h"
#include "storage/audit_log.h"

#include <string>
#include <vector>

namespace grants {

/// Hex SHA-256 over the previous hash, sequence, time, actor, what and detail, each
/// length-prefixed.
[[nodiscard]] std::string chainHash(const std::string& previousHash, const AuditEntry& entry);
/// Appends the next entry of the chain inside the running transaction.
void appendToTrail(Database& database, const std::string& actor, std::string_view what,
                   const std::string& detail);

struct TrailCheck {
    std::vector<Finding> findings;  // AUDIT_CHAIN as errors, AUDIT_CLOCK as notes
    std::int64_t rows = 0;
    std::string head;
};
[[nodiscard]] TrailCheck checkTrail(Database& database);

}  // namespace grants
