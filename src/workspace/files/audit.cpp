// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/files/audit.h"

#include "base/utc_text.h"
#include "storage/content.h"
#include "storage/digest.h"
#include "storage/plan_text.h"
#include "storage/sqlite/database.h"
#include "storage/sqlite/failure.h"
#include "storage/sqlite/files.h"

#include <array>

namespace grants {
namespace {

void absorb(Sha256& hash, std::string_view field) {
    std::array<char, 8> length{};
    for (std::size_t i = 0; i < length.size(); ++i)
        length[i] = static_cast<char>(field.size() >> (8 * (7 - i)));
    hash.add({length.data(), length.size()});
    hash.add(field);
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
            .with(row, utcText(entry.at) + " UTC"),
        {.record = "audit " + row}};
}

Finding endFinding(const char* code, const char* record, Message sentence) {
    return {Severity::Error, code, "", std::move(sentence), {.record = record}};
}

Finding cutOff(const TrailEnd& end, const AuditEntry& last) {
    return endFinding(
        "AUDIT_END", "audit",
        translatable("workspace",
                     "审计链应有 {0} 条，末条与留底不符，现有 {1} 条：末尾被删去或改过；"
                     "请用最近的备份恢复。")
            .with(std::to_string(end.entries), std::to_string(last.sequence)));
}

Finding planAltered() {
    return endFinding("AUDIT_CONTENT", "plan",
                      translatable("workspace",
                                   "文件中的方案不是由本程序存入的那一份，被其他程序改过；"
                                   "请用最近的备份恢复。"));
}

Finding sumsAltered() {
    return endFinding(
        "AUDIT_CONTENT", "content",
        translatable("workspace",
                     "文件内容的指纹与最后一条审计记录不符：文件被其他程序改过或已损坏；"
                     "请用最近的备份恢复。"));
}

}  // namespace

std::string chainHash(const std::string& previousHash, const AuditEntry& entry) {
    Sha256 hash;
    absorb(hash, previousHash);
    absorb(hash, std::to_string(entry.sequence));
    for (const std::string* field : {&entry.at, &entry.actor, &entry.what, &entry.detail})
        absorb(hash, *field);
    if (!entry.content.empty()) {
        absorb(hash, entry.content);
        absorb(hash, entry.records);
    }
    return hash.inHex();
}

std::string appendToTrail(Database& database, const TrailNote& note) {
    const AuditEntry last = lastAudit(database);
    AuditEntry next{last.sequence + 1,       utcNow(),    note.actor, note.what, note.detail, {},
                    contentDigest(database), note.records};
    next.hash = chainHash(last.hash, next);
    appendAudit(database, next);
    return next.hash;
}

TrailCheck checkTrail(Database& database) {
    TrailCheck check;
    std::string lastTime;
    bool digested = false;
    eachAudit(database, [&](const AuditEntry& entry) {
        ++check.rows;
        const bool follows = entry.sequence == check.rows &&
                             entry.hash == chainHash(check.head, entry) &&
                             digested <= !entry.content.empty();
        if (!follows) check.findings.push_back(broken(entry.sequence));
        if (entry.at < lastTime) check.findings.push_back(setBack(entry));
        lastTime = entry.at;
        check.head = entry.hash;
        digested = !entry.content.empty();
    });
    if (!keepsContent(database)) return check;
    for (Finding& finding : checkTrailEnd(database)) check.findings.push_back(std::move(finding));
    return check;
}

std::vector<Finding> checkTrailEnd(Database& database) {
    const std::vector<AuditEntry> newest = newestAudits(database);
    const AuditEntry last = newest.empty() ? AuditEntry() : newest.front();
    const std::string before = newest.size() < 2 ? std::string() : newest.back().hash;
    const TrailEnd end = trailEnd(database);
    std::vector<Finding> findings;
    if (end.entries == 0 || end.entries != last.sequence || end.head != last.hash)
        findings.push_back(cutOff(end, last));
    if (last.hash != chainHash(before, last)) findings.push_back(broken(last.sequence));
    if (!isPlanAsSealed(database)) findings.push_back(planAltered());
    if (last.content != contentDigest(database)) findings.push_back(sumsAltered());
    return findings;
}

void requireTrailEnd(Database& database) {
    const std::vector<Finding> findings = checkTrailEnd(database);
    if (findings.empty()) return;
    throw fundFileError("FILE_TRAIL", findings.front().message, findings.front().code);
}

AuditEntry entryOfHead(Database& database, std::string_view head) {
    AuditEntry found;
    eachAudit(database, [&](const AuditEntry& entry) {
        if (entry.hash.starts_with(head)) found = entry;
    });
    return found;
}

}  // namespace grants
