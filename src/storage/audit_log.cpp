// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit_log.h"

#include "storage/sqlite/database.h"
#include "storage/sqlite/guarded.h"

namespace grants {
namespace {

constexpr const char* kSelect = "SELECT sequence, at, actor, what, detail, hash FROM audit ";

/// Runs a statement over kSelect; `bind` adds what it is about.
void read(Database& database, const std::string& rest,
          const std::function<void(soci::statement&)>& bind,
          const std::function<void(const AuditEntry&)>& visit) {
    guarded([&] {
        long long sequence = 0;
        AuditEntry entry;
        soci::statement query(database.session());
        query.exchange(soci::into(sequence));
        for (std::string* field :
             {&entry.at, &entry.actor, &entry.what, &entry.detail, &entry.hash})
            query.exchange(soci::into(*field));
        bind(query);
        query.alloc();
        query.prepare(kSelect + rest);
        query.define_and_bind();
        query.execute();
        while (query.fetch()) {
            entry.sequence = sequence;
            visit(entry);
        }
    });
}

void read(Database& database, const std::string& order,
          const std::function<void(const AuditEntry&)>& visit) {
    read(
        database, order, [](soci::statement&) {}, visit);
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

void eachAuditOf(Database& database, const std::string& table, std::int64_t id,
                 const std::function<void(const AuditEntry&)>& visit) {
    const std::string alone = "{\"" + table + "\":" + std::to_string(id) + ",%";
    const std::string among = "%\"" + table + "\":{%";
    read(
        database, "WHERE detail LIKE :alone OR detail LIKE :among ORDER BY sequence DESC LIMIT 200",
        [&](soci::statement& query) {
            query.exchange(soci::use(alone));
            query.exchange(soci::use(among));
        },
        visit);
}

void eachAudit(Database& database, const std::function<void(const AuditEntry&)>& visit) {
    read(database, "ORDER BY sequence", visit);
}

}  // namespace grants
