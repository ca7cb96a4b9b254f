// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/files/verification.h"

#include "domain/plan/plan_reader.h"
#include "storage/attached_content.h"
#include "storage/sqlite/failure.h"
#include "storage/sqlite/fund_file.h"
#include "storage/sqlite/schema.h"
#include "storage/stores.h"
#include "workspace/files/audit.h"

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

void checkHead(Database& database, std::string_view head, VerifyReport& report) {
    const AuditEntry entry = entryOfHead(database, head);
    report.headRow = entry.sequence;
    report.headAt = entry.at;
    if (entry.sequence != 0) return;
    report.findings.push_back(
        {Severity::Error,
         "AUDIT_HEAD",
         "",
         translatable("workspace",
                      "审计链中没有 {0}：这份文件不是印出它的那一份，或那之前的记录被整链重写过；"
                      "请与当时的备份对照。")
             .with(std::string(head)),
         {.record = "audit"}});
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
