// SPDX-License-Identifier: GPL-3.0-or-later
// The file's manners, its shape, and the steps that lead from one shape to the next.
#include "storage/sqlite/database.h"

#include "base/resource.h"
#include "storage/fields.h"
#include "storage/json_text.h"
#include "storage/sqlite/migrations.h"
#include "support/fund_files.h"

#include <catch2/catch.hpp>
#include <sodium.h>

#include <array>

using namespace grants;
using namespace grants::test;

namespace {

std::string sha256(std::string_view bytes) {
    std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
    crypto_hash_sha256(digest.data(), reinterpret_cast<const unsigned char*>(bytes.data()),
                       bytes.size());
    std::array<char, 2 * crypto_hash_sha256_BYTES + 1> hex{};
    sodium_bin2hex(hex.data(), hex.size(), digest.data(), digest.size());
    return hex.data();
}

struct OpenDatabase {
    Scratch scratch;
    std::unique_ptr<Database> database;
    OpenDatabase() {
        makeSmallFund(scratch / "fund.zlzh");
        database = std::make_unique<Database>(scratch / "fund.zlzh");
    }
};

}  // namespace

TEST_CASE("a released migration is never edited") {
    CHECK(sha256(resource("migrations/0001_initial.sql").value()) ==
          "c5e64795b7e7b6e0611ca9710ef53da3c9dd78961a4d3ec84265a0acd10c8e1c");
    CHECK(sha256(resource("migrations/0002_claim_scheme_as_text.sql").value()) ==
          "a3250887a9fe51d2fb2fe7ff1b5b76dbbba9c84ce6cd67da0746670c709fc891");
    CHECK(sha256(resource("migrations/0003_content_digest.sql").value()) ==
          "100d150813250ce0cf4e701749d271bed6b2ab98af20cea2c06551c16d413a33");
    CHECK(sha256(resource("migrations/0004_people.sql").value()) ==
          "af7937f6f57564e01e9ae65aaa08b173840f20d6938c79c9ab3351d312fe5fae");
}

TEST_CASE("an opened file has the manners that keep it safe") {
    OpenDatabase open;
    CHECK(open.database->number("PRAGMA application_id") == 0x5A4C5A48);
    CHECK(open.database->number("PRAGMA synchronous") == 3);
    CHECK(open.database->number("PRAGMA foreign_keys") == 1);
    CHECK(open.database->number("PRAGMA recursive_triggers") == 1);
    CHECK(open.database->number("PRAGMA trusted_schema") == 0);
    CHECK(open.database->text("PRAGMA journal_mode") == "delete");
    CHECK(open.database->text("PRAGMA locking_mode") == "exclusive");
}

TEST_CASE("every table is strict") {
    OpenDatabase open;
    const auto tables = [&open](const std::string& strict) {
        return open.database->number(
            "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND "
            "name NOT LIKE 'sqlite%' AND strict = " +
            strict);
    };
    CHECK(tables("1") > 15);
    CHECK(tables("0") == 0);
}

TEST_CASE("a later step runs on an older file, once") {
    OpenDatabase open;
    const std::vector<Migration> steps{{9, "SELECT 1"},
                                       {10, "CREATE TABLE note (id INTEGER PRIMARY KEY) STRICT"}};
    migrate(*open.database, steps);
    migrate(*open.database, steps);
    CHECK(fileVersion(*open.database) == 10);
}

TEST_CASE("a step that fails leaves nothing of itself") {
    OpenDatabase open;
    CHECK_THROWS_AS(
        migrate(*open.database, {{10, "CREATE TABLE note (id INTEGER) STRICT; BROKEN"}}), Error);
    CHECK(fileVersion(*open.database) == 9);
    CHECK(open.database->number("SELECT count(*) FROM sqlite_schema WHERE name = 'note'") == 0);
}

TEST_CASE("a transaction left without a commit is rolled back") {
    OpenDatabase open;
    {
        Transaction transaction(*open.database);
        open.database->execute("DELETE FROM pledge");
    }
    CHECK(open.database->number("SELECT count(*) FROM pledge") == 1);
}

TEST_CASE("stored days are read strictly") {
    CHECK(dateOfIso("2024-02-29") == Date(2024, 2, 29));
    for (const char* bad :
         {"2023-02-29", "2024-2-29", "2024/02/29", "", "2024-02-29 ", "20x4-02-29"})
        CHECK_FALSE(dateOfIso(bad));
}

TEST_CASE("several texts in one column are a line each") {
    const std::vector<std::string> codes{"BELOW_PLAN P1-3b", "SLOTS"};
    CHECK(inLines(codes) == "BELOW_PLAN P1-3b\nSLOTS");
    CHECK(linesOf(inLines(codes)) == codes);
    CHECK(linesOf("").empty());
    CHECK(inLines(std::vector<std::string>()).empty());
}

TEST_CASE("audit details escape what JSON does not allow") {
    CHECK(jsonText("a\"b\\c\nd\te\x01") == "\"a\\\"b\\\\c\\nd\\te\\u0001\"");
}
