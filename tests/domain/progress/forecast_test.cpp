// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/progress/forecast.h"

#include <catch2/catch.hpp>

using namespace grants;

namespace {

TargetState stateOf(Measured value, Fraction pace) {
    TargetState state;
    state.value = value;
    state.pace = pace;
    return state;
}

}  // namespace

TEST_CASE("half-way through the window a count is expected to double") {
    CHECK(forecastOf(stateOf(std::int64_t{201}, Fraction(1, 2))) == Measured(std::int64_t{402}));
}

TEST_CASE("an expected count is rounded down, so that no goal is promised too early") {
    CHECK(forecastOf(stateOf(std::int64_t{100}, Fraction(2, 3))) == Measured(std::int64_t{150}));
    CHECK(forecastOf(stateOf(std::int64_t{200}, Fraction(305, 488))) ==
          Measured(std::int64_t{320}));
    CHECK(forecastOf(stateOf(std::int64_t{187}, Fraction(305, 488))) ==
          Measured(std::int64_t{299}));
}

TEST_CASE("an expected amount is exact to the 分") {
    CHECK(forecastOf(stateOf(Money::ofFen(1'001), Fraction(1, 4))) ==
          Measured(Money::ofFen(4'004)));
}

TEST_CASE("a level is not carried on by the calendar") {
    CHECK_FALSE(forecastOf(stateOf(Ratio{41, 1800}, Fraction(1, 2))));
}

TEST_CASE("before the window and after it nothing is expected") {
    CHECK_FALSE(forecastOf(stateOf(std::int64_t{0}, Fraction(0, 1))));
    CHECK_FALSE(forecastOf(stateOf(std::int64_t{300}, Fraction(1, 1))));
}
