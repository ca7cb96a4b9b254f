// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit_log.h"

#include "storage/database.h"
#include "storage/guarded.h"

namespace grants {
namespace {

void read(Database& database, const std::string& order,
          const std::function<void(const AuditEntry&)>& visit) {
    guarded([&] {
        long long sequence = 0;
        AuditEntry entry;
        soci::statement query =
            (database.session().prepare
                 << "SELECT sequence, at, actor, what, detail, hash FROM audit " + order,
             soci::into(sequence), soci::into(entry.at), soci::into(entry.actor),
             soci::into(entry.what), soci::into(entry.detail), soci::into(entry.hash));
        query.execute();
        while (query.fetch()) {
            entry.sequence = sequence;
            visit(entry);
        }
    });
}

}  // namespace

void appendAudit(Database& database, const AuditEntry& entry) {
    guarded([&] {
        const long long sequence = entry.sequence;
        database.session() << "INSERT INTO audit (sequence, at, actor, what, detail, hash) "
                              "VALUES (:sequence, :at, :actor, :what, :detail, :hash)",
            soci::use(sequence), soci::use(entry.at), soci::use(entry.actor), soci::use(entry.what),
            soci::use(entry.detail), soci::use(entry.hash);
    });
}

AuditEntry lastAudit(Database& database) {
    AuditEntry last;
    read(database, "ORDER BY sequence DESC LIMIT 1",
         [&](const AuditEntry& entry) { last = entry; });
    return last;
}

void eachAudit(Database& database, const std::function<void(const AuditEntry&)>& visit) {
    read(database, "ORDER BY sequence", visit);
}

}  // namespace grants
