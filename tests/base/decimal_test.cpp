// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/decimal.h"

#include <catch2/catch.hpp>

using grants::Decimal;
using grants::parseDecimal;

TEST_CASE("a decimal number shows every decimal that it has, zeros too") {
    CHECK(toText(Decimal{8533, 2}) == "85.33");
    CHECK(toText(Decimal{8000, 2}) == "80.00");
    CHECK(toText(Decimal{5, 2}) == "0.05");
    CHECK(toText(Decimal{0, 2}) == "0.00");
    CHECK(toText(Decimal{85, 0}) == "85");
}

TEST_CASE("decimal numbers compare by their worth, however many decimals they show") {
    CHECK(Decimal{85, 0} == Decimal{8500, 2});
    CHECK(Decimal{9, 0} < Decimal{8533, 2});
    CHECK(Decimal{85331, 3} > Decimal{8533, 2});
}

TEST_CASE("a decimal number is read as it is written, and nothing else is one") {
    CHECK(parseDecimal("85.33") == Decimal{8533, 2});
    CHECK(parseDecimal("85")->decimals == 0);
    CHECK(parseDecimal("85.00")->decimals == 2);
    for (const char* text :
         {"", ".5", "5.", "1.2.3", "-1", "1e3", "1 2", "0.1234567890", "1234567890123456789"}) {
        INFO(text);
        CHECK_FALSE(parseDecimal(text));
    }
}
