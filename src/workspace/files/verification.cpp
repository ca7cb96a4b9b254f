// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/files/verification.h"

#include "base/utc_text.h"
#include "domain/plan/plan_reader.h"
#include "storage/attached_content.h"
#include "storage/sqlite/failure.h"
#include "storage/sqlite/fund_file.h"
#include "storage/sqlite/schema.h"
#include "storage/stores.h"
#include "workspace/files/audit.h"
#include "workspace/files/replaced_heads.h"

#include <algorithm>

namespace grants {
namespace {

void checkPlan(Stores& stores, std::vector<Finding>& findings) {
    if (readPlan(stores.planJson()).plan) return;
    findings.push_back({Severity::Error,
                        "VERIFY_PLAN",
                        "",
                        translatable("workspace", "文件中的方案不可读；请用最近的备份恢复。"),
                        {.record = "plan"}});
}

void appendTo(VerifyReport& report, std::vector<Finding> more) {
    std::move(more.begin(), more.end(), std::back_inserter(report.findings));
}

void checkTrailInto(Database& database, VerifyReport& report) {
    TrailCheck trail = checkTrail(database);
    report.auditRows = trail.rows;
    report.auditHead = trail.head;
    appendTo(report, std::move(trail.findings));
}

/// A check that cannot even run is a finding itself, and the next one still gets its turn.
template <class Check>
void attempt(VerifyReport& report, Check check) {
    try {
        check();
    } catch (const Error& error) {
        report.findings.push_back({Severity::Error, "VERIFY_FAILED", "", error.sentence(), {}});
    }
}

}  // namespace

VerifyReport verifyFundFile(Database& database) {
    VerifyReport report;
    Stores stores(database);
    attempt(report, [&] { report.findings = checkPages(database); });
    attempt(report, [&] { appendTo(report, checkSchema(database)); });
    stores.forEach([&](auto& store) { attempt(report, [&] { store.check(report.findings); }); });
    if (hasTable(database, Store<Attachment>::tableName()))
        attempt(report, [&] { checkAttached(database, report.findings); });
    attempt(report, [&] { checkPlan(stores, report.findings); });
    attempt(report, [&] { checkTrailInto(database, report); });
    return report;
}

namespace {

/// The file is sound, and not the state that printed the head.
Finding ofReplaced(const std::string& head, const AuditEntry& restoration) {
    return {Severity::Warning,
            "AUDIT_HEAD_REPLACED",
            "",
            translatable("workspace",
                         "指纹 {0} 不在现在的审计链上：印出它的是 {1} UTC 由 {2} 恢复备份时"
                         "被替换的那一份。恢复之前的改动不在这份文件里，请到当时留在旁边、名字里有"
                         "“替换前”的那一份里查。")
                .with(head, utcText(restoration.at), restoration.actor),
            {.record = "audit " + std::to_string(restoration.sequence)}};
}

/// The trail does not tell which of the two it is.
Finding perhapsReplaced(const std::string& head, const AuditEntry& restoration) {
    return {
        Severity::Error,
        "AUDIT_HEAD",
        "",
        translatable("workspace",
                     "审计链中没有 {0}：它可能是 {1} UTC 由 {2} 恢复备份之前的那份文件印出的，"
                     "当时没有记下那份文件的全部指纹；也可能这份文件不是印出它的那一份，或那之前的"
                     "记录被整链重写过。请与当时的备份和名字里有“替换前”的文件对照。")
            .with(head, utcText(restoration.at), restoration.actor),
        {.record = "audit"}};
}

Finding foreignHead(const std::string& head) {
    return {
        Severity::Error,
        "AUDIT_HEAD",
        "",
        translatable("workspace",
                     "审计链中没有 {0}：这份文件不是印出它的那一份，或那之前的记录被整链重写过；"
                     "请与当时的备份对照。")
            .with(head),
        {.record = "audit"}};
}

}  // namespace

void checkHead(Database& database, std::string_view head, VerifyReport& report) {
    const AuditEntry entry = entryOfHead(database, head);
    report.headRow = entry.sequence;
    report.headAt = entry.at;
    if (entry.sequence != 0) return;
    const auto replaced = replacedHead(database, head);
    const std::string typed(head);
    report.findings.push_back(!replaced           ? foreignHead(typed)
                              : replaced->isKnown ? ofReplaced(typed, replaced->restoration)
                                                  : perhapsReplaced(typed, replaced->restoration));
}

void requireSound(Database& database) {
    for (const Finding& finding : verifyFundFile(database).findings) {
        if (finding.severity == Severity::Error) {
            throw fundFileError("COPY_UNSOUND", finding.message,
                                finding.code + " " + finding.place.record);
        }
    }
}

}  // namespace grants
