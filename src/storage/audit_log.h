// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the append-only audit table. What their hashes mean is the workspace's business.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace grants {

class Database;

struct AuditEntry {
    std::int64_t sequence = 0;
    std::string at, actor, what, detail, hash;
    /// The digests of the whole content after this entry and of what its records said before and
    /// after; empty in entries from before the third migration.
    std::string content, records;
};

/// Where the trail ends, as a second place of the file tells it; zero and empty when it does not.
struct TrailEnd {
    std::int64_t entries = 0;
    std::string head;
};

/// Appends inside the running transaction and tells the second place.
void appendAudit(Database& database, const AuditEntry& entry);
/// The newest entry; sequence 0 when there is none.
[[nodiscard]] AuditEntry lastAudit(Database& database);
/// The newest two, newest first.
[[nodiscard]] std::vector<AuditEntry> newestAudits(Database& database);
[[nodiscard]] TrailEnd trailEnd(Database& database);
/// The entries, newest first, that tell of this row alone or of many rows among which are some of
/// its table; until `visit` wants no more.
void eachAuditOf(Database& database, const std::string& table, std::int64_t id,
                 const std::function<bool(const AuditEntry&)>& visit);
/// Every entry in order.
void eachAudit(Database& database, const std::function<void(const AuditEntry&)>& visit);

}  // namespace grants
