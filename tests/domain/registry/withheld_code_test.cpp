// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry/withheld_code.h"

#include <catch2/catch.hpp>

#include <set>
#include <stdexcept>
#include <string>

using namespace grants;

TEST_CASE("withheld codes are told apart, and each is of the right form") {
    std::set<std::string> codes;
    for (int number = 0; number < 1000; ++number) {
        const CreditCode code = withheldCode(number);
        CHECK(*CreditCode::parse(code.text()) == code);
        codes.emplace(code.text());
    }
    CHECK(codes.size() == 1000);
}

TEST_CASE("a withheld code is shown as nothing, another as it is") {
    CHECK(isWithheld(withheldCode(7)));
    CHECK(shownText(withheldCode(7)).empty());
    const CreditCode known = *CreditCode::parse("91500107MA5U00003G");
    CHECK_FALSE(isWithheld(known));
    CHECK(shownText(known) == "91500107MA5U00003G");
}

TEST_CASE("there are no more withheld codes than their digits tell apart") {
    CHECK_NOTHROW(withheldCode(9'999'999));
    CHECK_THROWS_AS(withheldCode(10'000'000), std::logic_error);
    CHECK_THROWS_AS(withheldCode(-1), std::logic_error);
}
