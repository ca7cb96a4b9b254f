// SPDX-License-Identifier: GPL-3.0-or-later
// The trail grows at its end only, and shows every tampering.
#include "workspace/files/audit.h"

#include "domain/progress/targets.h"
#include "storage/sqlite/database.h"
#include "support/early_entry.h"
#include "support/fund_files.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

struct ClosedFund {
    Scratch scratch;
    std::filesystem::path file = scratch / "年度.zlzh";
    ClosedFund() { makeSmallFund(file); }

    /// What somebody careful with a database tool could do.
    void tamper(const std::string& sql) const { tamperWith(file, sql); }
    [[nodiscard]] std::string codeOfReading() const {
        return failureCode([&] {
            const auto workspace = Workspace::open(file);
            return measureTargets(*workspace->year(), workspace->plan(), Date(2024, 12, 31));
        });
    }
    [[nodiscard]] bool reports(const std::string& code) const {
        for (const Finding& finding : Workspace::verifyFile(file).findings)
            if (finding.code == code) return true;
        return false;
    }
};

}  // namespace

TEST_CASE("the hash of an audit row is SHA-256 over its length-prefixed fields") {
    const AuditEntry entry{1, "2024-06-01T08:30:00Z", "王", "录入", "{}", {}, {}, {}};
    CHECK(chainHash("", entry) ==
          "dffabe7c1dce8433f18d191268ac614b9c1900fd55e81b746251466b9fa07e31");
}

TEST_CASE("moving text from one field to the next changes the hash") {
    CHECK(chainHash("", {1, "t", "ab", "c", "", {}, {}, {}}) !=
          chainHash("", {1, "t", "a", "bc", "", {}, {}, {}}));
}

TEST_CASE("audit rows cannot be updated, deleted, replaced or inserted out of order") {
    ClosedFund fund;
    Database database(fund.file);
    const char* insert =
        "INTO audit (sequence, at, actor, what, detail, hash) VALUES (1, 'a', 'b', 'c', 'd', "
        "'0000000000000000000000000000000000000000000000000000000000000000')";
    const auto refusal = [&](const std::string& sql) {
        try {
            database.execute(sql);
        } catch (const Error& error) {
            return error.detail();
        }
        return std::string("not refused");
    };
    CHECK_THAT(refusal("UPDATE audit SET actor = 'x'"), Catch::Contains("append-only"));
    CHECK_THAT(refusal("DELETE FROM audit"), Catch::Contains("append-only"));
    for (const char* verb : {"INSERT OR REPLACE ", "INSERT OR IGNORE "})
        CHECK_THAT(refusal(std::string(verb) + insert), Catch::Contains("only grows at its end"));
}

TEST_CASE("a changed audit row is found") {
    ClosedFund fund;
    fund.tamper(GENERATE(
        as<std::string>(), "UPDATE audit SET actor = '别人' WHERE sequence = 1",
        "UPDATE audit SET content = substr(content, 2) || substr(content, 1, 1) WHERE sequence = 1",
        "UPDATE audit SET records = substr(records, 2) || substr(records, 1, 1) "
        "WHERE sequence = 2"));
    CHECK(fund.reports("AUDIT_CHAIN"));
}

TEST_CASE("a missing audit row is found") {
    ClosedFund fund;
    fund.tamper("DELETE FROM audit WHERE sequence = 1");
    CHECK(fund.reports("AUDIT_CHAIN"));
}

TEST_CASE("a clock set back is told as a note, not an error") {
    ClosedFund fund;
    addEarlyEntry(fund.file);
    const VerifyReport report = Workspace::open(fund.file)->verify();
    REQUIRE(report.findings.size() == 1);
    CHECK(report.findings.front().code == "AUDIT_CLOCK");
    CHECK(report.findings.front().severity == Severity::Note);
}

TEST_CASE("a record that names a missing unit is found") {
    ClosedFund fund;
    fund.tamper("PRAGMA foreign_keys = OFF; UPDATE pledge SET debtor = 77");
    CHECK(fund.reports("VERIFY_REFERENCE"));
}

TEST_CASE("a credit code that is none is found") {
    ClosedFund fund;
    fund.tamper("UPDATE organisation SET code = '91110000000000000F' WHERE id = 1");
    CHECK(fund.reports("VERIFY_VALUE"));
}

TEST_CASE("a day that does not exist is found") {
    ClosedFund fund;
    fund.tamper("UPDATE pledge SET date = '2024-02-30'");
    CHECK(fund.reports("VERIFY_VALUE"));
}

TEST_CASE("a licence without patents is found") {
    ClosedFund fund;
    fund.tamper("DELETE FROM licence_patent");
    CHECK(fund.reports("VERIFY_LIST"));
}

TEST_CASE("a licence without a party is refused when the year is read") {
    ClosedFund fund;
    fund.tamper("DELETE FROM licence_provider");
    CHECK(fund.codeOfReading() == "FILE_DAMAGED");
}

TEST_CASE("an amount or a share below zero is refused when the year is read") {
    const std::string column = GENERATE("registered_fen", "disbursed_fen", "patent_share_num");
    ClosedFund fund;
    fund.tamper("PRAGMA ignore_check_constraints = ON; UPDATE pledge SET " + column + " = -1");
    CHECK(fund.codeOfReading() == "FILE_DAMAGED");
}

TEST_CASE("a unit under a number that no file comes to is refused before room is made for it") {
    ClosedFund fund;
    fund.tamper("PRAGMA foreign_keys = OFF; UPDATE organisation SET id = 9000000000 WHERE id = 1");
    CHECK(fund.codeOfReading() == "FILE_DAMAGED");
}

TEST_CASE("figures over a record that names a missing unit are refused, not guessed") {
    ClosedFund fund;
    fund.tamper("PRAGMA foreign_keys = OFF; UPDATE pledge SET debtor = 77, pledgor = 77");
    CHECK(fund.codeOfReading() == "FILE_DAMAGED");
}

TEST_CASE("a patent number that is none is found") {
    ClosedFund fund;
    fund.tamper("UPDATE pledge_patent SET value = 5");
    CHECK(fund.reports("VERIFY_LIST"));
}

TEST_CASE("a plan that was changed by hand keeps the file from opening") {
    ClosedFund fund;
    fund.tamper("UPDATE plan SET json = '{'");
    CHECK(failureCode([&] { return Workspace::open(fund.file); }) == "FILE_TRAIL");
}
