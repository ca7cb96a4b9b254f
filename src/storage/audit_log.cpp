// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit_log.h"

#include "storage/content.h"
#include "storage/sqlite/database.h"
#include "storage/sqlite/guarded.h"

namespace grants {
namespace {

/// Digests came with a migration; what is asked of an older file has none.
std::string selectFrom(Database& database) {
    return std::string("SELECT sequence, at, actor, what, detail, hash, ") +
           (keepsContent(database) ? "coalesce(content, ''), coalesce(records, '')" : "'', ''") +
           " FROM audit ";
}

/// Runs a statement over all fields; `bind` adds what it is about.
void read(Database& database, const std::string& rest,
          const std::function<void(soci::statement&)>& bind,
          const std::function<bool(const AuditEntry&)>& visit) {
    guarded([&] {
        long long sequence = 0;
        AuditEntry entry;
        soci::statement query(database.session());
        query.exchange(soci::into(sequence));
        for (std::string* field : {&entry.at, &entry.actor, &entry.what, &entry.detail, &entry.hash,
                                   &entry.content, &entry.records})
            query.exchange(soci::into(*field));
        bind(query);
        query.alloc();
        query.prepare(selectFrom(database) + rest);
        query.define_and_bind();
        query.execute();
        while (query.fetch()) {
            entry.sequence = sequence;
            if (!visit(entry)) return;
        }
    });
}

void read(Database& database, const std::string& order,
          const std::function<void(const AuditEntry&)>& visit) {
    read(
        database, order, [](soci::statement&) {},
        [&visit](const AuditEntry& entry) {
            visit(entry);
            return true;
        });
}

}  // namespace

void appendAudit(Database& database, const AuditEntry& entry) {
    guarded([&] {
        const long long sequence = entry.sequence;
        database.session()
            << "INSERT INTO audit (sequence, at, actor, what, detail, hash, content, records) "
               "VALUES (:sequence, :at, :actor, :what, :detail, :hash, nullif(:content, ''), "
               "nullif(:records, ''))",
            soci::use(sequence), soci::use(entry.at), soci::use(entry.actor), soci::use(entry.what),
            soci::use(entry.detail), soci::use(entry.hash), soci::use(entry.content),
            soci::use(entry.records);
        database.session() << "INSERT INTO trail_end (id, entries, head) VALUES (1, :entries, "
                              ":head) ON CONFLICT (id) DO UPDATE SET entries = excluded.entries, "
                              "head = excluded.head",
            soci::use(sequence), soci::use(entry.hash);
    });
}

std::vector<AuditEntry> newestAudits(Database& database) {
    std::vector<AuditEntry> newest;
    read(database, "ORDER BY sequence DESC LIMIT 2",
         [&](const AuditEntry& entry) { newest.push_back(entry); });
    return newest;
}

AuditEntry lastAudit(Database& database) {
    const std::vector<AuditEntry> newest = newestAudits(database);
    return newest.empty() ? AuditEntry() : newest.front();
}

TrailEnd trailEnd(Database& database) {
    return guarded([&] {
        TrailEnd end;
        long long entries = 0;
        database.session() << "SELECT entries, head FROM trail_end WHERE id = 1",
            soci::into(entries), soci::into(end.head);
        if (database.session().got_data()) end.entries = entries;
        return end;
    });
}

void eachAuditOf(Database& database, const std::string& table, std::int64_t id,
                 const std::function<bool(const AuditEntry&)>& visit) {
    const std::string alone = "{\"" + table + "\":" + std::to_string(id) + ",%";
    const std::string among = "%\"" + table + "\":{%";
    read(
        database, "WHERE detail LIKE :alone OR detail LIKE :among ORDER BY sequence DESC",
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
