// SPDX-License-Identifier: GPL-3.0-or-later
// A restoration undoes nothing silently: the trail of what is restored tells of it.
#include "base/translator.h"
#include "support/staff.h"
#include "workspace/local.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

std::string beginningOf(const std::string& head) {
    return head.substr(0, 12);
}

/// A fund file with people, its backup, and two changes since: after the first a report is printed.
struct Restored : StaffedFund {
    std::filesystem::path copy = scratch / "备份.zlzh";
    std::string backupHead, printedHead, replacedHead;

    Restored() {
        signIn("admin");
        workspace->backup(copy);
        backupHead = workspace->head();
        signIn("clerk");
        enterUnit(Operation::Enter);
        printedHead = workspace->head();
        enterUnit(Operation::Enter);
        replacedHead = workspace->head();
        workspace.reset();
    }
    void restore() { Workspace::restore(copy, file, Credentials{"admin", kPassword}); }
    /// What verifying finds about a head, in words behind its code.
    [[nodiscard]] std::string toldOf(const std::string& head) const {
        std::string told;
        for (const Finding& finding : Workspace::verifyFile(file, head).findings)
            told += finding.code + " " + Translator()(finding.message) + "\n";
        return told;
    }
    [[nodiscard]] std::vector<AuditRow> trail() {
        reopen();
        signIn("admin");
        return workspace->auditTrail();
    }
};

/// The last row of a file without people.
AuditRow lastRowOf(const std::filesystem::path& file) {
    return Workspace::open(file)->auditTrail().back();
}

}  // namespace

TEST_CASE_METHOD(Restored, "the trail of a restored file tells who did it, from what, over what") {
    restore();
    const auto rows = trail();
    const AuditRow& last = rows.back();
    CHECK(last.actor == "某admin (admin)");
    CHECK_THAT(last.what, Catch::Contains("恢复") && Catch::Contains("备份.zlzh") &&
                              Catch::Contains(beginningOf(backupHead)) &&
                              Catch::Contains(beginningOf(replacedHead)));
    CHECK_THAT(last.detail, Catch::Contains(backupHead) && Catch::Contains(replacedHead));
    CHECK(last.counts.empty());
    REQUIRE(rows.size() > 1);
    CHECK(rows[rows.size() - 2].hash == backupHead);
}

TEST_CASE_METHOD(Restored, "a restored file is sound and goes on from the head of its backup") {
    restore();
    const VerifyReport report = Workspace::verifyFile(file, beginningOf(backupHead));
    CHECK(report.findings.empty());
    CHECK(report.headRow == report.auditRows - 1);
}

TEST_CASE_METHOD(Restored, "a head printed between backup and restoration is told as replaced") {
    restore();
    for (const std::string& head : {beginningOf(printedHead), printedHead, replacedHead}) {
        const std::string told = toldOf(head);
        CHECK_THAT(told, Catch::StartsWith("AUDIT_HEAD_REPLACED ") &&
                             Catch::Contains("某admin (admin)") && Catch::Contains("恢复备份"));
        CHECK_THAT(told, !Catch::Contains("重写"));
    }
}

TEST_CASE_METHOD(Restored, "a file whose restoration replaced a printed head is sound") {
    restore();
    for (const Finding& finding : Workspace::verifyFile(file, printedHead).findings)
        CHECK(finding.severity == Severity::Warning);
}

TEST_CASE_METHOD(Restored, "a head that no replaced file had is told as damage") {
    restore();
    const std::string told = toldOf("0123456789ab");
    CHECK_THAT(told, Catch::StartsWith("AUDIT_HEAD ") && Catch::Contains("重写"));
    CHECK_THAT(told, !Catch::Contains("恢复备份"));
}

TEST_CASE_METHOD(Restored, "after a second restoration a head is still told as replaced") {
    restore();
    const std::string between = Workspace::verifyFile(file).auditHead;
    restore();
    CHECK_THAT(toldOf(printedHead), Catch::StartsWith("AUDIT_HEAD_REPLACED "));
    CHECK_THAT(toldOf(between), Catch::StartsWith("AUDIT_HEAD_REPLACED "));
}

TEST_CASE_METHOD(Restored, "over a file that cannot be read, a head may be of either") {
    writeBytes(file, "damaged");
    restore();
    CHECK_THAT(toldOf(printedHead), Catch::StartsWith("AUDIT_HEAD ") && Catch::Contains("可能") &&
                                        Catch::Contains("重写"));
}

TEST_CASE_METHOD(Restored, "a file that is put back has its heads again, and lost one") {
    const std::filesystem::path later = scratch / "后来.zlzh";
    std::filesystem::copy_file(file, later);
    restore();
    const std::string between = Workspace::verifyFile(file).auditHead;
    Workspace::restore(later, file, Credentials{"admin", kPassword});
    CHECK(toldOf(printedHead).empty());
    CHECK_THAT(toldOf(between), Catch::StartsWith("AUDIT_HEAD_REPLACED "));
}

TEST_CASE_METHOD(Restored, "a backup stays as it is when it is restored") {
    const std::string before = bytesOf(copy);
    restore();
    CHECK(bytesOf(copy) == before);
}

TEST_CASE_METHOD(Restored, "a file is restored twice, and each time is told") {
    restore();
    restore();
    const auto rows = trail();
    CHECK(rows[rows.size() - 2].hash == backupHead);
    CHECK_THAT(rows.back().what, Catch::Contains("恢复"));
}

TEST_CASE_METHOD(Restored, "over a file whose trail cannot be read, that is what is told") {
    writeBytes(file, "damaged");
    restore();
    CHECK_THAT(trail().back().what, Catch::Contains("读不出审计链"));
}

TEST_CASE_METHOD(Restored, "where no file was, that is what is told") {
    std::filesystem::remove(file);
    restore();
    CHECK_THAT(trail().back().what, Catch::Contains("原处没有文件"));
}

TEST_CASE("in a file without people the local user is who restored it") {
    const Scratch scratch;
    makeSmallFund(scratch / "年度.zlzh");
    Workspace::open(scratch / "年度.zlzh")->backup(scratch / "备份.zlzh");
    Workspace::restore(scratch / "备份.zlzh", scratch / "年度.zlzh");
    CHECK(lastRowOf(scratch / "年度.zlzh").actor == localName());
}

TEST_CASE("a backup with a quotation mark in its name is told of") {
    const Scratch scratch;
    makeSmallFund(scratch / "年度.zlzh");
    Workspace::open(scratch / "年度.zlzh")->backup(scratch / "备份“一”.zlzh");
    Workspace::restore(scratch / "备份“一”.zlzh", scratch / "年度.zlzh");
    CHECK_THAT(lastRowOf(scratch / "年度.zlzh").detail, Catch::Contains("备份“一”.zlzh"));
}
