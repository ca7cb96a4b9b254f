// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/progress/naive_targets.h"
#include "domain/progress/target_year.h"
#include "support/random_year.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

TEST_CASE("A plain calculation with sets agrees on random years") {
    const Plan plan = builtInPlan();
    for (std::uint64_t seed = 1; seed <= 100; ++seed) {
        FundYear year = randomYear(seed, 60);
        Dice dice(seed);
        for (auto& pledge : year.pledges) pledge.bankCredit = wan(998 + dice.roll(4));
        for (const auto& unit : year.registry.units()) {
            addStock(year, unit.id, dice.oneIn(2) ? "2023-12-31" : "2024-06-30", dice.roll(50));
            addProduct(year, unit.id, dice.oneIn(3) ? "2025-01-01" : "2024-05-01");
            addSurvey(year, "2024-05-01", dice.roll(5), dice.roll(5), dice.roll(5), dice.roll(5));
        }
        for (const Date asOf : {kYearEnd, Date(2024, 5, 31)}) {
            const auto expected = naiveTargets(year, asOf);
            for (const auto& state : measureTargets(year, plan, asOf)) {
                INFO("seed " << seed << " " << state.code);
                CHECK(state.value == expected.at(std::string(state.code)));
            }
        }
    }
}
