// SPDX-License-Identifier: GPL-3.0-or-later
// From sheet scores to the application's (projects §4).
#include "domain/review/aggregation.h"

#include "domain/plan/plan_reader.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace grants;

namespace {

std::vector<Points> whole(const std::vector<int>& numbers) {
    std::vector<Points> points;
    for (const int each : numbers) points.push_back(Points::ofHundredths(each * 100));
    return points;
}

}  // namespace

TEST_CASE("an aggregation is called as the plan's option is") {
    const Plan plan = builtInPlan();
    const auto& options = plan.findParameter("score_agg")->options;
    REQUIRE(options.size() == 3);
    for (std::size_t at = 0; at < options.size(); ++at)
        CHECK(codeText(static_cast<Aggregation>(at)) == options[at].code);
}

TEST_CASE("MEAN is the exact mean of all sheets") {
    CHECK(aggregate(whole({80, 85, 91}), Aggregation::Mean) == Fraction(256, 3));
    CHECK(aggregate({Points::ofHundredths(8001)}, Aggregation::Mean) == Fraction(8001, 100));
}

TEST_CASE("TRIMMED_1_1 leaves out one highest and one lowest of five") {
    CHECK(aggregate(whole({100, 80, 0, 81, 83}), Aggregation::Trimmed) == Fraction(244, 3));
}

TEST_CASE("TRIMMED_1_1 leaves out only one of several equal highest and lowest") {
    CHECK(aggregate(whole({90, 90, 90, 60, 60}), Aggregation::Trimmed) == Fraction(80, 1));
}

TEST_CASE("TRIMMED_1_1 is MEAN below five sheets") {
    CHECK(aggregate(whole({100, 80, 0, 81}), Aggregation::Trimmed) == Fraction(261, 4));
}

TEST_CASE("MEDIAN of an odd number is the middle sheet") {
    CHECK(aggregate(whole({100, 0, 81}), Aggregation::Median) == Fraction(81, 1));
}

TEST_CASE("MEDIAN of an even number is the mean of the middle two") {
    CHECK(aggregate(whole({100, 0, 81, 84}), Aggregation::Median) == Fraction(165, 2));
    CHECK(aggregate(whole({100, 0}), Aggregation::Median) == Fraction(50, 1));
}

TEST_CASE("the order of the sheets changes no aggregation") {
    for (const auto aggregation : {Aggregation::Mean, Aggregation::Trimmed, Aggregation::Median}) {
        std::vector<Points> scores = whole({60, 71, 71, 85, 90});
        const Fraction first = aggregate(scores, aggregation);
        do CHECK(aggregate(scores, aggregation) == first);
        while (std::next_permutation(scores.begin(), scores.end()));
    }
}

TEST_CASE("a score is rounded half up, once, from the exact value") {
    CHECK(rounded({256, 3}, 2) == 8533);
    CHECK(rounded({200, 3}, 2) == 6667);
    CHECK(rounded({59'995, 1000}, 2) == 6000);
    // Rounding to three decimals first would make 60.00 of this.
    CHECK(rounded({599'949'999, 10'000'000}, 2) == 5999);
    CHECK(rounded({0, 1}, 2) == 0);
}

TEST_CASE("half up goes by the decimals asked for") {
    CHECK(rounded({85'449, 1000}, 0) == 85);
    CHECK(rounded({171, 2}, 0) == 86);
    CHECK(rounded({85'449, 1000}, 1) == 854);
    CHECK(rounded({1, 3}, 6) == 333'333);
}

TEST_CASE("a score is printed with all its decimals") {
    CHECK(toText(printed({256, 3}, 2)) == "85.33");
    CHECK(toText(printed({80, 1}, 2)) == "80.00");
    CHECK(toText(printed({1, 20}, 2)) == "0.05");
    CHECK(toText(printed({0, 1}, 2)) == "0.00");
    CHECK(toText(printed({100, 1}, 2)) == "100.00");
    CHECK(toText(printed({85, 1}, 0)) == "85");
}

TEST_CASE("more decimals than a number of 64 bits holds are cut") {
    CHECK(toText(printed({200, 3}, 999'999'999)) == "66.666666667");
}
