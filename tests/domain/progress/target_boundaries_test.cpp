// SPDX-License-Identifier: GPL-3.0-or-later
// The edges: first and last days, comparators, fulfilment, pace.
#include "domain/progress/target_year.h"

#include <catch2/catch.hpp>

#include <limits>

using namespace grants;
using namespace grants::test;

namespace {

NumericGoal goalOf(Comparator comparator, Quantity value) {
    NumericGoal goal;
    goal.comparator = comparator;
    goal.value = value;
    return goal;
}

FundYear oneTransferOn(std::string_view date) {
    YearBuilder scene;
    scene.transfer("X1", scene.university("重庆大学"), scene.sme("甲公司")).date = day(date);
    return scene.build();
}

TargetState stateAt(Date asOf, const FundYear& year = {}) {
    return measureTargets(year, builtInPlan(), asOf).front();
}

}  // namespace

TEST_CASE("Both ends of the window count, the days beside them do not") {
    CHECK(valueOf(oneTransferOn("2023-08-31"), "T1") == count(0));
    CHECK(valueOf(oneTransferOn("2023-09-01"), "T1") == count(1));
    CHECK(valueOf(oneTransferOn("2024-12-31"), "T1") == count(1));
    CHECK(valueOf(oneTransferOn("2025-01-01"), "T1", Date(2025, 6, 1)) == count(0));
}

TEST_CASE("The day of the query counts, the next does not") {
    CHECK(valueOf(oneTransferOn("2024-06-30"), "T1", Date(2024, 6, 30)) == count(1));
    CHECK(valueOf(oneTransferOn("2024-07-01"), "T1", Date(2024, 6, 30)) == count(0));
}

TEST_CASE("Before the window there is nothing") {
    CHECK(valueOf(oneTransferOn("2023-08-01"), "T1", Date(2023, 8, 31)) == count(0));
}

TEST_CASE("At least includes the number, more than does not") {
    const Measured five = count(5);
    CHECK(isMet(five, goalOf(Comparator::AtLeast, std::int64_t{5})));
    CHECK_FALSE(isMet(five, goalOf(Comparator::MoreThan, std::int64_t{5})));
    CHECK(isMet(five, goalOf(Comparator::MoreThan, std::int64_t{4})));
    CHECK(isMet(five, goalOf(Comparator::AtMost, std::int64_t{5})));
    CHECK_FALSE(isMet(five, goalOf(Comparator::LessThan, std::int64_t{5})));
    CHECK(isMet(five, goalOf(Comparator::LessThan, std::int64_t{6})));
}

TEST_CASE("One fen short of a goal is short") {
    const auto goal = goalOf(Comparator::AtLeast, Money::ofWan(40'000));
    CHECK(isMet(Money::ofWan(40'000), goal));
    CHECK_FALSE(isMet(Money::ofWan(40'000) - Money::ofFen(1), goal));
}

TEST_CASE("A ratio is compared exactly, also with numbers as large as they come") {
    const auto goal = goalOf(Comparator::AtLeast, Fraction(2, 100));
    CHECK(isMet(Ratio{1, 50}, goal));
    CHECK_FALSE(isMet(Ratio{41, 2051}, goal));
    const auto most = std::numeric_limits<std::int64_t>::max();
    CHECK(isMet(Ratio{most / 50 + 1, most}, goal));
    CHECK_FALSE(isMet(Ratio{most / 50, most}, goal));
}

TEST_CASE("What cannot be computed is not met and has no fulfilment") {
    const auto goal = goalOf(Comparator::AtMost, Fraction(2, 100));
    CHECK_FALSE(isMet(Ratio{0, 0}, goal));
    CHECK_FALSE(fulfilmentOf(Ratio{0, 0}, goal));
    CHECK_FALSE(isComputable(Ratio{3, 0}));
    CHECK(isComputable(Ratio{0, 3}));
}

TEST_CASE("A value of another kind than the goal meets nothing") {
    CHECK_FALSE(isMet(count(500), goalOf(Comparator::AtLeast, Money::ofFen(1))));
    CHECK_FALSE(fulfilmentOf(count(500), goalOf(Comparator::AtLeast, Money::ofFen(1))));
}

TEST_CASE("Fulfilment is the value over the goal, in lowest terms") {
    CHECK(fulfilmentOf(count(255), goalOf(Comparator::AtLeast, std::int64_t{300})) ==
          Fraction(17, 20));
    CHECK(fulfilmentOf(Ratio{41, 1800}, goalOf(Comparator::AtLeast, Fraction(1, 50))) ==
          Fraction(41, 36));
    CHECK(fulfilmentOf(Money::ofWan(1), goalOf(Comparator::AtLeast, Money::ofWan(4))) ==
          Fraction(1, 4));
    CHECK_FALSE(fulfilmentOf(count(1), goalOf(Comparator::AtLeast, std::int64_t{0})));
}

TEST_CASE("Pace goes from nothing before the window to the whole after it") {
    CHECK(stateAt(Date(2023, 8, 31)).pace == Fraction(0, 1));
    CHECK(stateAt(Date(2023, 9, 1)).pace == Fraction(1, 488));
    CHECK(stateAt(Date(2024, 12, 31)).pace == Fraction(1, 1));
    CHECK(stateAt(Date(2030, 1, 1)).pace == Fraction(1, 1));
}

TEST_CASE("A goal without a comparator is met by its number, unless read as more than") {
    YearBuilder scene;
    scene.transfer("X1", scene.university("重庆大学"), scene.sme("甲公司"), 300);
    const FundYear year = scene.build();
    CHECK(stateAt(kYearEnd, year).met);
    CHECK_FALSE(
        measureTargets(year, planWith("bare_number_comparator", "GT"), kYearEnd).front().met);
}

TEST_CASE("The targets come in the plan's order") {
    std::string codes;
    const Plan plan = builtInPlan();
    for (const auto& state : measureTargets({}, plan, kYearEnd))
        codes += std::string(state.code) + " ";
    CHECK(codes == "T1 T2 T3 T4 T5 T6 T7 T8 T9 T10 ");
}
