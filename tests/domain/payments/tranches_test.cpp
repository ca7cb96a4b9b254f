// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/tranches.h"

#include "domain/plan/number_form.h"
#include "domain/plan/plan_reader.h"

#include <catch2/catch.hpp>

using namespace grants;

namespace {

Plan planWith(const char* tranche) {
    Plan plan = builtInPlan();
    REQUIRE(plan.set("tranche", tranche));
    return plan;
}

struct Numbered {
    std::string number;
};

}  // namespace

TEST_CASE("the built-in plan pays projects in halves and subsidies at once") {
    CHECK(tranchesOf("P3", builtInPlan()) == std::vector{Fraction(1, 2), Fraction(1, 2)});
    CHECK(tranchesOf("S1", builtInPlan()) == std::vector{Fraction(1, 1)});
}

TEST_CASE("a line's own instalments go before those of its letter") {
    const Plan plan = planWith("P=50%+50%;P3=70%+30%;S=100%");
    CHECK(tranchesOf("P3", plan) == std::vector{Fraction(7, 10), Fraction(3, 10)});
    CHECK(tranchesOf("P2", plan) == std::vector{Fraction(1, 2), Fraction(1, 2)});
}

TEST_CASE("a line that the plan says nothing of is paid at once") {
    CHECK(tranchesOf("S1", planWith("P=30%+70%")) == std::vector{Fraction(1, 1)});
}

TEST_CASE("payments are numbered on from the largest of their series") {
    const Plan plan = builtInPlan();
    CHECK(numberAfter(std::vector<Numbered>{}, plan, kPaymentSeries) == "CQGX-ZLZH-BF-2024-0001");
    const std::vector<Numbered> some = {
        {"CQGX-ZLZH-BF-2024-0007"}, {"CQGX-ZLZH-TJ-2024-0009"}, {"手工-12"}};
    CHECK(numberAfter(some, plan, kPaymentSeries) == "CQGX-ZLZH-BF-2024-0008");
    CHECK(numberAfter(some, plan, kReallocationSeries) == "CQGX-ZLZH-TJ-2024-0010");
}
