// SPDX-License-Identifier: GPL-3.0-or-later
// The hash chain over the audit trail (docs/file-format.md gives the exact bytes).
#pragma once

#include "base/finding.h"
#include "storage/audit_log.h"

#include <cstddef>
#include <string>
#include <vector>

namespace grants {

/// So much of the hash at the end of a trail is shown, as on reports.
inline constexpr std::size_t kHeadShown = 12;

/// Hex SHA-256 over the previous hash, sequence, time, actor, what and detail and, where the entry
/// has them, the digests of content and records, each length-prefixed.
[[nodiscard]] std::string chainHash(const std::string& previousHash, const AuditEntry& entry);
/// What an entry tells; `records` as StoresOf::settleContent gave it.
struct TrailNote {
    std::string actor, what, detail, records;
};
/// Appends the next entry of the chain, with the digest of the content as it now stands, inside the
/// running transaction; gives its hash.
std::string appendToTrail(Database& database, const TrailNote& note);

struct TrailCheck {
    /// AUDIT_CHAIN, AUDIT_END and AUDIT_CONTENT as errors, AUDIT_CLOCK as notes.
    std::vector<Finding> findings;
    std::int64_t rows = 0;
    std::string head;
};
[[nodiscard]] TrailCheck checkTrail(Database& database);
/// What is wrong at the end of the trail alone: an end cut off, plan or sums changed by hand. Fast.
[[nodiscard]] std::vector<Finding> checkTrailEnd(Database& database);
/// Throws Error(FundFile) FILE_TRAIL with the first of them.
void requireTrailEnd(Database& database);
/// The entry whose hash begins so; sequence 0 when none does.
[[nodiscard]] AuditEntry entryOfHead(Database& database, std::string_view head);

}  // namespace grants
