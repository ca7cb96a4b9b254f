// SPDX-License-Identifier: GPL-3.0-or-later
// What the file says is what was entered: whatever another program changes is refused or found, and
// never becomes a wrong figure in silence.
#include "storage/sqlite/database.h"
#include "support/small_plan.h"
#include "support/staff.h"

#include <catch2/catch.hpp>

#include <random>

using namespace grants;
using namespace grants::test;

namespace {

/// A claim that comes to a line of its batch.
void addPaidClaim(Edit& edit) {
    const Id<Organisation> university = edit.put(unitOf(51)), firm = edit.put(unitOf(52));
    const LicenceRecord licence = licenceOf(51, university, firm);
    edit.put(licence);
    edit.put(Claim{{}, "JB102", "S1", firm, licence.registerNo, Date(2024, 6, 10), 0});
}

/// A fund with one or more records of every kind.
struct FullFund {
    Scratch scratch;
    std::filesystem::path file = scratch / "年度.zlzh";

    FullFund() {
        makeSmallFund(file, smallPlanJson());
        addOneOfEach(*Workspace::open(file));
    }
    void addPeopleAndTheirWork() const {
        const auto workspace = Workspace::open(file);
        writeBytes(scratch / "证明.pdf", "scanned");
        workspace->edit(Operation::Enter, "附件",
                        [this](Edit& edit) { edit.attach(Id<Pledge>{1}, scratch / "证明.pdf"); });
        workspace->edit(Operation::Enter, "申报", [](Edit& edit) { addPaidClaim(edit); });
        workspace->managePeople(
            [](PeopleEdit& edit) { edit.add(personOf("wang", PersonRoles::ofBits(0x7f))); });
        workspace->signIn("wang", kPassword);
        const Acted frozen = workspace->freezeBatch({"S1", {}, "第一批", {}, Date(2024, 7, 3)});
        REQUIRE(frozen.refused.empty());
        REQUIRE_FALSE(workspace->year()->batchLines.empty());
        (void)workspace->act({Subject::Batch, frozen.decision.number, "reject"});
        Act reverse{Subject::Batch, frozen.decision.number, "reverse"};
        reverse.opinion = "误办";
        (void)workspace->act(reverse);
    }
    /// The row that makes a package of it.
    void handOut() const {
        tamperWith(file,
                   "INSERT INTO review_package (version, expert, head, issued, fund, first_score) "
                   "SELECT 1, number, (SELECT hash FROM audit), '2024-06-20', '年度.zlzh', 500 "
                   "FROM expert");
        sealAsItStands(file);
    }
    [[nodiscard]] std::vector<std::string> names(const std::string& sql) const {
        return Database(file).texts(sql);
    }
    /// The records and codes that verify names.
    [[nodiscard]] std::vector<std::string> found() const {
        std::vector<std::string> all;
        for (const Finding& finding : Workspace::verifyFile(file).findings)
            if (finding.severity != Severity::Note)
                all.push_back(finding.code + " " + finding.place.record);
        return all;
    }
    [[nodiscard]] std::string codeOfOpening() const {
        return failureCode([&] { return Workspace::open(file); });
    }
};

/// All that figures are made of.
struct Contents {
    std::shared_ptr<const FundYear> year;
    std::string plan;

    explicit Contents(Workspace& workspace) : year(workspace.year()), plan(workspace.planJson()) {}
    friend bool operator==(const Contents& a, const Contents& b) {
        bool same = a.plan == b.plan;
        Kinds::forEach([&]<class T>() {
            same = same && Kinds::recordsOf<T>(*a.year) == Kinds::recordsOf<T>(*b.year);
        });
        return same;
    }
};

/// Refused, found by verify, or without any effect.
bool isHarmless(const std::filesystem::path& file, const Contents& truth) {
    try {
        const Contents now(*Workspace::open(file));
        if (now == truth) return true;
    } catch (const Error&) {
        return true;
    }
    try {
        return !Workspace::verifyFile(file).findings.empty();
    } catch (const Error&) {
        return true;
    }
}

bool isNoticed(const std::filesystem::path& file) {
    try {
        for (const Finding& finding : Workspace::verifyFile(file).findings)
            if (finding.severity == Severity::Error) return true;
        return false;
    } catch (const Error&) {
        return true;
    }
}

}  // namespace

TEST_CASE("verify names the record whose amount was changed by hand") {
    const FullFund fund;
    tamperWith(fund.file, "UPDATE licence SET amount_fen = amount_fen * 100 WHERE id = 2");
    CHECK(fund.found() == std::vector<std::string>{"VERIFY_CONTENT licence 2"});
}

TEST_CASE("verify names the unit whose account was changed by hand") {
    const FullFund fund;
    tamperWith(fund.file, "UPDATE organisation SET account = '6222' WHERE id = 1");
    CHECK(fund.found() == std::vector<std::string>{"VERIFY_CONTENT organisation 1"});
}

TEST_CASE("verify names the record whose patents were changed by hand") {
    const FullFund fund;
    tamperWith(
        fund.file,
        "UPDATE licence_patent SET position = position + 7 WHERE owner = 1 AND position = 1");
    CHECK(fund.found() == std::vector<std::string>{"VERIFY_CONTENT licence 1"});
}

TEST_CASE("verify names a claim deleted by hand") {
    const FullFund fund;
    tamperWith(fund.file, "DELETE FROM claim WHERE id = 1");
    CHECK(fund.found() == std::vector<std::string>{"VERIFY_CONTENT claim 1"});
}

TEST_CASE("verify names a claim inserted by hand") {
    const FullFund fund;
    tamperWith(fund.file,
               "INSERT INTO claim (id, version, number, scheme, unit, register_no, date, seal) "
               "SELECT 9, 1, 'X', scheme, unit, register_no, date, seal FROM claim");
    const auto found = fund.found();
    CHECK(std::find(found.begin(), found.end(), "VERIFY_CONTENT claim 9") != found.end());
}

TEST_CASE("two records that changed places are found although both are whole") {
    const FullFund fund;
    tamperWith(fund.file,
               "UPDATE pledge SET id = 90 WHERE id = 1; UPDATE pledge SET id = 1 WHERE id = 2; "
               "UPDATE pledge SET id = 2 WHERE id = 90");
    CHECK(fund.found().size() == 2);
}

TEST_CASE("an older state of a record, put back with its seal, is found") {
    const FullFund fund;
    const std::string before = Database(fund.file).text("SELECT seal FROM pledge WHERE id = 1");
    {
        const auto workspace = Workspace::open(fund.file);
        Pledge pledge = workspace->year()->pledges.front();
        pledge.pledgee = "另一银行";
        workspace->edit(Operation::Enter, "改", [&](Edit& edit) { edit.put(pledge); });
    }
    tamperWith(fund.file, "UPDATE pledge SET version = 1, pledgee = '某银行', seal = " + before +
                              " WHERE id = 1");
    CHECK(fund.found() == std::vector<std::string>{"VERIFY_CONTENT pledge"});
}

TEST_CASE("a pool made tenfold by hand keeps the file from opening") {
    const FullFund fund;
    tamperWith(fund.file, "UPDATE plan SET json = replace(json, '00', '000')");
    CHECK(fund.codeOfOpening() == "FILE_TRAIL");
    const auto found = fund.found();
    CHECK(std::find(found.begin(), found.end(), "AUDIT_CONTENT plan") != found.end());
}

TEST_CASE("a trail without its last row, or without any, keeps the file from opening") {
    const std::string rows = GENERATE("sequence = 3", "sequence > 1", "TRUE");
    const FullFund fund;
    tamperWith(fund.file, "DELETE FROM audit WHERE " + rows);
    CHECK(fund.codeOfOpening() == "FILE_TRAIL");
    CHECK(fund.found().front() == "AUDIT_END audit");
}

TEST_CASE("a trail cut off together with what is kept of its end is found") {
    const FullFund fund;
    tamperWith(fund.file,
               "DELETE FROM audit WHERE sequence = 3; UPDATE trail_end SET entries = 2, head = "
               "(SELECT hash FROM audit WHERE sequence = 2)");
    CHECK(fund.codeOfOpening() == "FILE_TRAIL");
}

TEST_CASE("what is not ours in the schema is refused in words") {
    const auto [sql, name] = GENERATE(table<std::string, std::string>({
        {"CREATE TRIGGER halve AFTER INSERT ON pledge BEGIN UPDATE pledge SET disbursed_fen = "
         "disbursed_fen / 2 WHERE id = NEW.id; END",
         "halve"},
        {"CREATE TRIGGER drop_it BEFORE INSERT ON claim BEGIN SELECT RAISE(IGNORE); END",
         "drop_it"},
        {"CREATE VIEW other AS SELECT * FROM claim", "other"},
        {"CREATE TABLE mine (a)", "mine"},
        {"CREATE INDEX fast ON claim (date)", "fast"},
        {"DROP TRIGGER audit_is_never_deleted", "audit_is_never_deleted"},
        {"DROP INDEX other_funding_key", "other_funding_key"},
    }));
    const FullFund fund;
    Database(fund.file).execute(sql);
    try {
        static_cast<void>(Workspace::open(fund.file));
        FAIL("opened");
    } catch (const Error& error) {
        CHECK(error.code() == "FILE_SCHEMA");
        CHECK(error.sentence().arguments == std::vector<std::string>{name});
    }
    CHECK(fund.found().front().starts_with("VERIFY_SCHEMA"));
}

TEST_CASE("a table replaced by a view is refused") {
    const FullFund fund;
    Database(fund.file).execute(
        "PRAGMA foreign_keys = OFF; PRAGMA legacy_alter_table = ON; ALTER TABLE claim RENAME TO "
        "real_claim; CREATE VIEW claim AS SELECT * FROM real_claim");
    CHECK(fund.codeOfOpening() == "FILE_SCHEMA");
}

TEST_CASE("a check taken out of a table is refused") {
    const FullFund fund;
    const std::string check = "amount_fen >= 0", slack = "amount_fen > -9";  // equally long
    std::string bytes = bytesOf(fund.file);
    const std::size_t at = bytes.find(check);
    REQUIRE(at != std::string::npos);
    writeBytes(fund.file, bytes.replace(at, check.size(), slack));
    CHECK(fund.codeOfOpening() == "FILE_SCHEMA");
}

TEST_CASE("a change of any column of any table is found") {
    const FullFund fund;
    fund.addPeopleAndTheirWork();
    fund.handOut();
    REQUIRE_FALSE(isNoticed(fund.file));
    const std::string whole = bytesOf(fund.file);
    int columns = 0;
    for (const std::string& table :
         fund.names("SELECT name FROM sqlite_schema WHERE type = 'table'")) {
        if (table == "wrong_password") continue;  // nothing that the file vouches for
        for (const std::string& column :
             fund.names("SELECT name FROM pragma_table_info('" + table + "')")) {
            writeBytes(fund.file, whole);
            INFO(table << "." << column);
            // A number for a number, a text for a text, something for nothing.
            const std::string one = table == "sqlite_sequence"
                                        ? "WHERE name = 'claim'"
                                        : "WHERE (" + column + " IS NOT NULL) = (SELECT max(" +
                                              column + " IS NOT NULL) FROM " + table + ")";
            const std::string other = "CASE typeof(" + column + ") WHEN 'integer' THEN " + column +
                                      " + 5000 WHEN 'text' THEN " + column + " || '7' ELSE 7 END";
            try {
                tamperWith(fund.file,
                           "UPDATE " + table + " SET " + column + " = " + other + " " + one);
            } catch (const Error&) {
                continue;  // not even a database tool can
            }
            if (bytesOf(fund.file) == whole) continue;
            ++columns;
            CHECK(isNoticed(fund.file));
        }
    }
    CHECK(columns > 100);
}

TEST_CASE("a flipped bit in any page is refused, found, or without effect") {
    const FullFund fund;
    const std::string whole = bytesOf(fund.file);
    const Contents truth(*Workspace::open(fund.file));
    std::mt19937 random(20240601);  // NOLINT(cert-msc51-cpp): the same bits every time
    constexpr std::size_t kPage = 4096, kBits = 12;
    for (std::size_t page = 0; page < whole.size() / kPage; ++page) {
        for (std::size_t n = 0; n < kBits; ++n) {
            const std::size_t byte = page * kPage + random() % kPage;
            const unsigned bit = random() % 8;
            INFO("bit " << bit << " of byte " << byte);
            std::string bytes = whole;
            bytes[byte] = static_cast<char>(static_cast<unsigned char>(bytes[byte]) ^ (1u << bit));
            writeBytes(fund.file, bytes);
            REQUIRE(isHarmless(fund.file, truth));
        }
    }
}

TEST_CASE("a flipped bit anywhere in the header is refused, found, or without effect") {
    const FullFund fund;
    const std::string whole = bytesOf(fund.file);
    const Contents truth(*Workspace::open(fund.file));
    for (std::size_t bit = 0; bit < 800; ++bit) {
        INFO("bit " << bit);
        std::string bytes = whole;
        bytes[bit / 8] =
            static_cast<char>(static_cast<unsigned char>(bytes[bit / 8]) ^ (1u << (bit % 8)));
        writeBytes(fund.file, bytes);
        REQUIRE(isHarmless(fund.file, truth));
        std::filesystem::remove_all(fund.scratch / "年度.备份");
    }
}

TEST_CASE("a record that another program changed cannot be edited over") {
    const FullFund fund;
    tamperWith(fund.file, "UPDATE pledge SET disbursed_fen = disbursed_fen * 10 WHERE id = 1");
    const auto workspace = Workspace::open(fund.file);
    Pledge pledge = workspace->year()->pledges.front();
    pledge.pledgee = "另一银行";
    CHECK(failureCode([&] {
              workspace->edit(Operation::Enter, "改", [&](Edit& edit) { edit.put(pledge); });
          }) == "RECORD_ALTERED");
}

TEST_CASE("edits, undo and redo leave nothing for verify to find") {
    const FullFund fund;
    const auto workspace = Workspace::open(fund.file);
    Pledge pledge = workspace->year()->pledges.front();
    pledge.pledgee = "另一银行";
    workspace->edit(Operation::Enter, "改", [&](Edit& edit) {
        edit.put(pledge);
        edit.remove(Id<Claim>{1});
    });
    workspace->undo();
    workspace->redo();
    workspace->undo();
    CHECK(workspace->verify().findings.empty());
}

TEST_CASE("every row of the trail has the digest of what the file held then") {
    const FullFund fund;
    const std::string both = "SELECT content || records FROM audit ORDER BY sequence";
    const auto digests = fund.names(both);
    CHECK(digests.size() == 3);
    CHECK(std::set(digests.begin(), digests.end()).size() == 3);
    CHECK(digests.back().size() == 128);
}

TEST_CASE("a printed head is found in the trail that goes through it, and in no other") {
    const FullFund fund;
    const auto rows = Workspace::open(fund.file)->auditTrail();
    const VerifyReport whole = Workspace::verifyFile(fund.file, rows.at(1).hash);
    CHECK(whole.headRow == 2);
    CHECK(whole.findings.empty());
    CHECK(Workspace::verifyFile(fund.file, rows.back().hash.substr(0, 12)).headRow == 3);
    const VerifyReport other = Workspace::verifyFile(fund.file, "0123456789ab");
    REQUIRE(other.findings.size() == 1);
    CHECK(other.findings.front().code == "AUDIT_HEAD");
}

TEST_CASE("values that make no sense are found, sealed or not") {
    const auto [change, record] = GENERATE(table<std::string, std::string>({
        {"UPDATE pledge SET patent_share_num = 3, patent_share_den = 2 WHERE id = 1", "pledge 1"},
        {"UPDATE licence SET amount_fen = 4611686018427387904 WHERE id = 1", "licence 1"},
        {"UPDATE survey SET satisfied = 2000000000000 WHERE id = 1", "survey 1"},
        {"UPDATE organisation SET name = CAST(x'E58DFF' AS TEXT) WHERE id = 1", "organisation 1"},
    }));
    const FullFund fund;
    tamperWith(fund.file, change);
    sealAsItStands(fund.file);
    CHECK(fund.found() == std::vector<std::string>{"VERIFY_RANGE " + record});
}
