// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/content.h"

#include "storage/sqlite/database.h"
#include "storage/sqlite/guarded.h"
#include "storage/sqlite/migrations.h"

namespace grants {
namespace {

constexpr std::int64_t kSince = 3;  // the migration that brought the table

Finding contentFinding(const std::string& record, Message message) {
    return {Severity::Error, "VERIFY_CONTENT", "", std::move(message), {.record = record}};
}

/// The one record by which the ids differ.
Finding oneMore(const std::string& table, std::int64_t id) {
    const std::string number = std::to_string(id);
    return contentFinding(
        table + " " + number,
        translatable("storage", "表 {0} 第 {1} 号记录不是由本程序录入的；请与备份对照。")
            .with(table, number));
}

Finding oneLess(const std::string& table, std::int64_t id) {
    const std::string number = std::to_string(id);
    return contentFinding(table + " " + number,
                          translatable("storage",
                                       "表 {0} 第 {1} 号记录不见了，不是由本程序删除的；"
                                       "请与备份对照。")
                              .with(table, number));
}

/// Every cell of a query's rows, in order.
void absorb(RunningDigest& digest, Database& database, const char* sql, int columns) {
    digest.add(sql);
    dialect::Cursor rows(database.reader(), sql);
    while (rows.next())
        for (int column = 0; column < columns; ++column) digest.add(rows.text(column));
}

}  // namespace

void ContentPart::add(std::int64_t id, const RowDigest& digest) {
    ++records;
    ids =
        static_cast<std::int64_t>(static_cast<std::uint64_t>(ids) + static_cast<std::uint64_t>(id));
    sum.add(digest);
}

void ContentPart::takeOut(std::int64_t id, const RowDigest& digest) {
    --records;
    ids =
        static_cast<std::int64_t>(static_cast<std::uint64_t>(ids) - static_cast<std::uint64_t>(id));
    sum.takeOut(digest);
}

bool hasTable(Database& database, const std::string& name) {
    return database.number("SELECT count(*) FROM sqlite_schema WHERE name = '" + name + "'") != 0;
}

bool keepsContent(Database& database) {
    return fileVersion(database) >= kSince;
}

ContentPart storedPart(Database& database, const std::string& kind) {
    return guarded([&] {
        ContentPart part;
        long long records = 0, ids = 0;
        std::string sum;
        database.session() << "SELECT records, ids, sum FROM content WHERE kind = :kind",
            soci::use(kind), soci::into(records), soci::into(ids), soci::into(sum);
        if (!database.session().got_data()) return part;
        part.records = records;
        part.ids = ids;
        part.sum = DigestSum::fromHex(sum).value_or(DigestSum());
        return part;
    });
}

void storePart(Database& database, const std::string& kind, const ContentPart& part) {
    guarded([&] {
        const long long records = part.records, ids = part.ids;
        const std::string sum = part.sum.inHex();
        database.session() << "INSERT INTO content (kind, records, ids, sum) "
                              "VALUES (:kind, :records, :ids, :sum) ON CONFLICT (kind) DO UPDATE "
                              "SET records = excluded.records, ids = excluded.ids, sum = "
                              "excluded.sum",
            soci::use(kind), soci::use(records), soci::use(ids), soci::use(sum);
    });
}

std::string contentDigest(Database& database) {
    RunningDigest digest;
    absorb(digest, database, "SELECT kind, records, ids, sum FROM content ORDER BY kind", 4);
    absorb(digest, database, "SELECT name, seq FROM sqlite_sequence ORDER BY name", 2);
    absorb(digest, database,
           "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name", 4);
    return digest.inHex();
}

void compareParts(const std::string& table, const ContentPart& stored, const ContentPart& found,
                  bool named, std::vector<Finding>& findings) {
    if (stored == found || (named && stored.records == found.records && stored.ids == found.ids))
        return;
    const std::int64_t more = found.records - stored.records;
    if (more == 1) return findings.push_back(oneMore(table, found.ids - stored.ids));
    if (more == -1) return findings.push_back(oneLess(table, stored.ids - found.ids));
    findings.push_back(contentFinding(
        table, translatable("storage",
                            "表 {0} 应有 {1} 条记录，现有 {2} 条，内容与录入的不一致；"
                            "它被其他程序改过，请与备份对照。")
                   .with(table, std::to_string(stored.records), std::to_string(found.records))));
}

}  // namespace grants
