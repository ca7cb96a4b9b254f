// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fraction.h"

#include <catch2/catch.hpp>

#include <limits>
#include <stdexcept>

using namespace grants;

TEST_CASE("fractions stand in lowest terms with a positive denominator") {
    CHECK(Fraction(50, -100) == Fraction(-1, 2));
    CHECK(Fraction(0, 7) == Fraction(0, 1));
    CHECK_THROWS_AS(Fraction(1, 0), std::domain_error);
}

TEST_CASE("fractions compare exactly where products leave 64 bits") {
    const std::int64_t big = std::numeric_limits<std::int64_t>::max();
    CHECK(Fraction(big - 1, big) < Fraction(1, 1));
    CHECK(Fraction(big, big - 1) > Fraction(1, 1));
    CHECK(Fraction(1, 3) < Fraction(33334, 100000));
}

TEST_CASE("a share of money is floored to the fen") {
    CHECK(floorOf(Money::ofFen(1000), Fraction(1, 3)).inFen() == 333);
    CHECK(floorOf(Money::ofFen(-1), Fraction(1, 3)).inFen() == -1);
    CHECK(floorOf(Money::ofYuan(10'000'000'000), Fraction(999'999'937, 999'999'938)).inFen() ==
          999'999'998'999);
    CHECK_THROWS_AS(floorOf(std::numeric_limits<std::int64_t>::max(), 2, 1), std::overflow_error);
}

TEST_CASE("rates are read as quotient, decimal or percentage") {
    CHECK(*parseFraction("1/1000") == Fraction(1, 1000));
    CHECK(*parseFraction("0.001") == Fraction(1, 1000));
    CHECK(*parseFraction("0.1%") == Fraction(1, 1000));
    CHECK(*parseFraction("33.33%") == Fraction(3333, 10000));
    CHECK(*parseFraction("100") == Fraction(100, 1));
}

TEST_CASE("what is no rate is refused") {
    const auto* const text =
        GENERATE("", "1/0", "a", "-1", "1/", "/2", "1.", ".5", "1/2%", "1e3", "0.0000000000001");
    CAPTURE(text);
    REQUIRE_FALSE(parseFraction(text));
    CHECK(parseFraction(text).error().code == "FRACTION_FORMAT");
}

TEST_CASE("percentages round half up for the eye only") {
    CHECK(inPercent(Fraction(1, 3)) == "33.33%");
    CHECK(inPercent(Fraction(149, 8437)) == "1.77%");
    CHECK(inPercent(Fraction(1, 2), 0) == "50%");
    CHECK(inPercent(Fraction(5, 1000), 0) == "1%");
    CHECK(inPercent(Fraction(0, 1)) == "0.00%");
    CHECK(toText(Fraction(25, 28)) == "25/28");
}
