// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/audit.h"

#include "storage/sqlite/database.h"
#include "storage/sqlite/files.h"

#include <sodium.h>

#include <array>

namespace grants {
namespace {

void absorb(crypto_hash_sha256_state& state, std::string_view field) {
    std::array<unsigned char, 8> length{};
    for (std::size_t i = 0; i < length.size(); ++i)
        length[i] = static_cast<unsigned char>(field.size() >> (8 * (7 - i)));
    crypto_hash_sha256_update(&state, length.data(), length.size());
    crypto_hash_sha256_update(&state, reinterpret_cast<const unsigned char*>(field.data()),
                              field.size());
}

Finding broken(std::int64_t sequence) {
    const std::string row = std::to_string(sequence);
    return {Severity::Error,
            "AUDIT_CHAIN",
            "",
            translatable("workspace",
                         "审计记录第 {0} 条与前文对不上：它或它之前的记录被改动过；请与备份对照。")
                .with(row),
            {.record = "audit " + row}};
}

Finding setBack(const AuditEntry& entry) {
    const std::string row = std::to_string(entry.sequence);
    return {
        Severity::Note,
        "AUDIT_CLOCK",
        "",
        translatable("workspace", "审计记录第 {0} 条的时间({1})早于前一条：电脑的时钟曾被调回。")
            .with(row, entry.at),
        {.record = "audit " + row}};
}

}  // namespace

std::string chainHash(const std::string& previousHash, const AuditEntry& entry) {
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    absorb(state, previousHash);
    absorb(state, std::to_string(entry.sequence));
    for (const std::string* field : {&entry.at, &entry.actor, &entry.what, &entry.detail})
        absorb(state, *field);
    std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
    crypto_hash_sha256_final(&state, digest.data());
    std::array<char, 2 * crypto_hash_sha256_BYTES + 1> hex{};
    sodium_bin2hex(hex.data(), hex.size(), digest.data(), digest.size());
    return hex.data();
}

void appendToTrail(Database& database, const std::string& actor, std::string_view what,
                   const std::string& detail) {
    const AuditEntry last = lastAudit(database);
    AuditEntry next{last.sequence + 1, utcNow(), actor, std::string(what), detail, {}};
    next.hash = chainHash(last.hash, next);
    appendAudit(database, next);
}

TrailCheck checkTrail(Database& database) {
    TrailCheck check;
    std::string lastTime;
    eachAudit(database, [&](const AuditEntry& entry) {
        ++check.rows;
        const bool follows =
            entry.sequence == check.rows && entry.hash == chainHash(check.head, entry);
        if (!follows) check.findings.push_back(broken(entry.sequence));
        if (entry.at < lastTime) check.findings.push_back(setBack(entry));
        lastTime = entry.at;
        check.head = entry.hash;
    });
    return check;
}

}  // namespace grants
