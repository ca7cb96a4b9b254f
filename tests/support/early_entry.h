// SPDX-License-Identifier: GPL-3.0-or-later
// A trail of which the last entry is older than the one before it.
#pragma once

#include "storage/audit_log.h"
#include "storage/sqlite/database.h"
#include "workspace/files/audit.h"

#include <filesystem>

namespace grants::test {

/// Adds an entry of long ago to the fund file's trail, as a clock that was set back gives it.
inline void addEarlyEntry(const std::filesystem::path& fund) {
    Database database(fund);
    Transaction transaction(database);
    const AuditEntry last = lastAudit(database);
    AuditEntry early{
        last.sequence + 1, "2001-01-01T00:00:00Z", "王", "录入", "{}", {}, last.content,
        last.records};
    early.hash = chainHash(last.hash, early);
    appendAudit(database, early);
    transaction.commit();
}

}  // namespace grants::test
