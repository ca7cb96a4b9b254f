// SPDX-License-Identifier: GPL-3.0-or-later
// The value at every month's end, and the records behind a value.
#include "domain/progress/target_year.h"
#include "support/random_year.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace grants;
using namespace grants::test;

namespace {

/// A random year with its dates spread over and around the window, and every kind of record.
FundYear spreadYear(std::uint64_t seed) {
    FundYear year = randomYear(seed, 40);
    Dice dice(seed);
    const Date start(2023, 8, 20);
    const auto anyDay = [&] { return start.plusDays(static_cast<int>(dice.roll(520))); };
    for (auto& record : year.licences) record.date = anyDay();
    for (auto& pledge : year.pledges) pledge.date = anyDay();
    for (const auto& unit : year.registry.units()) {
        const Date counted = anyDay();  // a unit has one snapshot a day
        year.stocks.push_back({{}, unit.id, counted, dice.roll(100)});
        year.stocks.push_back({{}, unit.id, counted.plusDays(90), dice.roll(100)});
        ProductFiling filing;
        filing.enterprise = unit.id;
        filing.date = anyDay();
        year.products.push_back(filing);
        Survey survey;
        survey.date = anyDay();
        survey.satisfied = dice.roll(9);
        survey.dissatisfied = dice.roll(9);
        year.surveys.push_back(survey);
    }
    return year;
}

std::vector<Measured> valuesAt(const FundYear& year, const Plan& plan, Date asOf) {
    std::vector<Measured> values;
    for (const auto& state : measureTargets(year, plan, asOf)) values.push_back(state.value);
    return values;
}

}  // namespace

TEST_CASE("Each month's value is the value as of its last day") {
    const auto stock = GENERATE("START", "END", "START_PLUS_GRANTS");
    const Plan plan = planWith("ratio_denominator", stock);
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        const FundYear year = spreadYear(seed);
        const auto months = monthByMonth(year, plan, kYearEnd);
        REQUIRE(months.size() == plan.targets.size());
        for (std::size_t month = 0; month < 16; ++month) {
            const auto expected = valuesAt(year, plan, months[0][month].month);
            for (std::size_t target = 0; target < expected.size(); ++target) {
                INFO("seed " << seed << " " << plan.targets[target].code << " "
                             << inIso(months[target][month].month));
                CHECK(months[target][month].value == expected[target]);
            }
        }
    }
}

TEST_CASE("One target by month is the same as all of them") {
    const Plan plan = builtInPlan();
    const FundYear year = spreadYear(3);
    const auto all = monthByMonth(year, plan, kYearEnd);
    for (std::size_t target = 0; target < plan.targets.size(); ++target) {
        const auto one = monthByMonth(year, plan, plan.targets[target].code, kYearEnd);
        REQUIRE(one.size() == 16);
        REQUIRE(all[target].size() == 16);
        for (std::size_t at = 0; at < one.size(); ++at)
            CHECK(one[at].value == all[target][at].value);
    }
}

TEST_CASE("The months run from the window's first to the one of the query") {
    const auto months = monthByMonth({}, builtInPlan(), "T1", Date(2024, 2, 10));
    REQUIRE(months.size() == 6);
    CHECK(months.front().month == Date(2023, 9, 30));
    CHECK(months.back().month == Date(2024, 2, 29));
}

TEST_CASE("After the window there are no more months") {
    CHECK(monthByMonth({}, builtInPlan(), "T1", Date(2026, 1, 1)).size() == 16);
}

TEST_CASE("Before the window, and for an unknown target, there are no months") {
    CHECK(monthByMonth({}, builtInPlan(), "T1", Date(2023, 8, 31)).empty());
    CHECK(monthByMonth({}, builtInPlan(), "T99", kYearEnd).empty());
}

TEST_CASE("A month cut by the query has the value of the query's day") {
    YearBuilder scene;
    const auto university = scene.university("重庆大学"), firm = scene.sme("甲公司");
    scene.transfer("X1", university, firm).date = day("2024-02-10");
    scene.transfer("X2", university, firm).date = day("2024-02-11");
    const auto months = monthByMonth(scene.build(), builtInPlan(), "T1", Date(2024, 2, 10));
    CHECK(months.back().value == count(1));
}

TEST_CASE("The order of records and the identities of units change nothing") {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const FundYear year = spreadYear(seed);
        FundYear other = shuffled(year, seed + 100);
        other.stocks.clear();
        for (const auto& stock : year.stocks) {
            PatentStock moved = stock;
            moved.unit = other.registry.find(year.registry.at(stock.unit).code)->id;
            other.stocks.insert(other.stocks.begin(), moved);
        }
        other.products.clear();
        for (const auto& filing : year.products) {
            ProductFiling moved = filing;
            moved.enterprise = other.registry.find(year.registry.at(filing.enterprise).code)->id;
            other.products.insert(other.products.begin(), moved);
        }
        INFO(seed);
        const Plan plan = builtInPlan();
        CHECK(valuesAt(year, plan, kYearEnd) == valuesAt(other, plan, kYearEnd));
    }
}

TEST_CASE("The records behind a value are those that it counts") {
    YearBuilder scene;
    const auto university = scene.university("重庆大学"), firm = scene.sme("甲公司");
    scene.transfer("X1", university, firm).date = day("2023-01-01");
    scene.transfer("X2", university, firm);
    scene.transfer("X3", firm, firm);
    FundYear year = scene.build();
    addStock(year, university, "2024-12-31", 90);
    addStock(year, university, "2023-12-31", 100);
    using Kind = EvidenceRef::Kind;
    CHECK(recordsBehind(year, builtInPlan(), "T1", kYearEnd) ==
          std::vector<EvidenceRef>{{Kind::Licence, 1}});
    CHECK(recordsBehind(year, builtInPlan(), "T5", kYearEnd) ==
          std::vector<EvidenceRef>{{Kind::Licence, 1}, {Kind::Stock, 1}});
    CHECK(recordsBehind(year, builtInPlan(), "T99", kYearEnd).empty());
}

TEST_CASE("A ratio rests on the records below the line as well") {
    YearBuilder scene;
    scene.pledge("Y1", scene.sme("甲公司"), wan(100));
    scene.pledge("Y2", scene.sme("乙公司"), wan(5000));
    FundYear year = scene.build();
    addSurvey(year, "2024-03-01", 0, 0, 0, 3);
    CHECK(recordsBehind(year, builtInPlan(), "T3", kYearEnd).size() == 1);
    CHECK(recordsBehind(year, builtInPlan(), "T6", kYearEnd).size() == 2);
    CHECK(recordsBehind(year, builtInPlan(), "T10", kYearEnd) ==
          std::vector<EvidenceRef>{{EvidenceRef::Kind::Survey, 0}});
}

TEST_CASE("Taking the records behind a target alone gives the same value") {
    const Plan plan = builtInPlan();
    const FundYear year = spreadYear(5);
    for (const auto& target : plan.targets) {
        INFO(target.code);
        FundYear alone;
        alone.registry = year.registry;
        const auto behind = recordsBehind(year, plan, target.code, kYearEnd);
        CHECK_FALSE(behind.empty());
        for (const auto& ref : behind) {
            using Kind = EvidenceRef::Kind;
            if (ref.kind == Kind::Licence) alone.licences.push_back(year.licences[ref.index]);
            if (ref.kind == Kind::Pledge) alone.pledges.push_back(year.pledges[ref.index]);
            if (ref.kind == Kind::Product) alone.products.push_back(year.products[ref.index]);
            if (ref.kind == Kind::Survey) alone.surveys.push_back(year.surveys[ref.index]);
            if (ref.kind == Kind::Stock) alone.stocks.push_back(year.stocks[ref.index]);
        }
        CHECK(valueOf(alone, target.code) == valueOf(year, target.code));
    }
}
