// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry/identifiers.h"

#include <catch2/catch.hpp>

using namespace grants;

namespace {

using Check = std::optional<Finding> (*)(std::string_view);

struct Example {
    const char* name;
    Check check;
    const char* good;
    const char* bad;
    const char* code;
};

}  // namespace

TEST_CASE("each lesser identifier passes its good example and warns of its bad one") {
    const auto row = GENERATE(values<Example>({
        {"licence", checkLicenceRegisterNo, "X2023980035406", "X202398003540", "LICENCE_NO"},
        {"old licence", checkLicenceRegisterNo, "2008440000123", "2108440000123", "LICENCE_NO"},
        {"pledge", checkPledgeRegisterNo, "Y2022980026284", "X2022980026284", "PLEDGE_NO"},
        {"mobile", checkPhone, "13800138000", "12800138000", "PHONE"},
        {"landline", checkPhone, "023-68000000", "68000000", "PHONE"},
        {"extension", checkPhone, "02368000000-123", "02368000000-", "PHONE"},
        {"postcode", checkPostcode, "401329", "100000", "POSTCODE"},
        {"account", checkBankAccount, "6238382277801338157", "62383", "BANK_ACCOUNT"},
    }));
    CAPTURE(row.name);
    CHECK_FALSE(row.check(row.good));
    const auto finding = row.check(row.bad);
    REQUIRE(finding);
    CHECK(finding->code == row.code);
    CHECK(finding->severity == Severity::Warning);
}

TEST_CASE("an empty identifier is nobody's mistake") {
    CHECK_FALSE(checkPhone(""));
    CHECK_FALSE(checkLicenceRegisterNo(""));
}
