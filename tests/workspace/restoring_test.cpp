// SPDX-License-Identifier: GPL-3.0-or-later
// A restoration undoes nothing silently: the trail of what is restored tells of it.
#include "support/staff.h"
#include "workspace/local.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

std::string beginningOf(const std::string& head) {
    return head.substr(0, 12);
}

/// A fund file with people, its backup, and a change since.
struct Restored : StaffedFund {
    std::filesystem::path copy = scratch / "备份.zlzh";
    std::string backupHead, replacedHead;

    Restored() {
        signIn("admin");
        workspace->backup(copy);
        backupHead = workspace->head();
        signIn("clerk");
        enterUnit(Operation::Enter);
        replacedHead = workspace->head();
        workspace.reset();
    }
    void restore() { Workspace::restore(copy, file, Credentials{"admin", kPassword}); }
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
    CHECK_FALSE(Workspace::verifyFile(file, replacedHead).findings.empty());
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
