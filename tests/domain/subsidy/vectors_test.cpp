// SPDX-License-Identifier: GPL-3.0-or-later
// The worked figures of domain §2.1, amounts in 元.
#include "domain/subsidy/calculation.h"
#include "domain/subsidy/proration.h"
#include "support/year_builder.h"

#include <catch2/catch.hpp>

namespace grants::test {
namespace {

using Amounts = std::vector<Money>;

Amounts inYuan(std::initializer_list<int> amounts) {
    Amounts made;
    for (const int amount : amounts) made.push_back(yuan(amount));
    return made;
}

/// Under one cap for everybody.
Shares prorated(const Amounts& claims, Money cap, Money pool, CapOrder order, Rounding rounding) {
    return prorate(claims, Amounts(claims.size(), cap), pool, order, rounding);
}

Money sum(const Amounts& amounts) {
    Money all;
    for (const Money amount : amounts) all += amount;
    return all;
}

struct Licensee {
    int patents;
    int licenceWan;
    int higher, add, replace;
};

/// n patents in one licence of so much 万元, from a university to a district SME.
UnitResult licensee(int patents, Money amount, const Rules& rules) {
    YearBuilder scenario;
    const auto university = scenario.university("某大学");
    const auto firm = scenario.sme("某公司");
    scenario.licence("X1", university, firm, patents, amount);
    const FundYear year = scenario.build();
    const auto result = calculateTransferScheme(transferPolicy(), year, rules, Basis::Potential);
    for (const UnitResult& unit : result.units) {
        if (unit.unit == firm) return unit;
    }
    throw std::logic_error("the licensee is paid nothing");
}

}  // namespace

TEST_CASE("the licensee's reward meets the 0.01% as s1_large_relation says") {
    const auto row =
        GENERATE(Licensee{1, 500, 1000, 1000, 1000}, Licensee{1, 600, 1000, 1600, 600},
                 Licensee{3, 600, 3000, 3600, 600}, Licensee{1, 1000, 1000, 2000, 1000},
                 Licensee{1, 2000, 2000, 3000, 2000}, Licensee{5, 12'000, 12'000, 17'000, 12'000});
    Rules rules = policyRules();
    const auto raw = [&](LargeRelation relation) {
        rules.largeRelation = relation;
        return licensee(row.patents, wan(row.licenceWan), rules).raw;
    };
    CAPTURE(row.patents, row.licenceWan);
    CHECK(raw(LargeRelation::Higher) == yuan(row.higher));
    CHECK(raw(LargeRelation::Add) == yuan(row.add));
    CHECK(raw(LargeRelation::Replace) == yuan(row.replace));
}

TEST_CASE("the excess alone can be the base of the 0.01%") {
    Rules rules = policyRules();
    rules.largeBase = LargeBase::Excess;
    CHECK(licensee(1, wan(2000), rules).raw == yuan(1500));
}

TEST_CASE("one 分 above 500万 makes a licence large, 500万 itself does not") {
    Rules rules = policyRules();
    rules.largeRelation = LargeRelation::Replace;
    CHECK(licensee(1, wan(500), rules).raw == yuan(1000));
    CHECK(licensee(1, wan(500) + Money::ofFen(1), rules).raw == yuan(500));
}

TEST_CASE("a licence of 12亿 is worth 12万 and held at the unit cap") {
    const UnitResult unit = licensee(1, wan(120'000), policyRules());
    CHECK(unit.raw == yuan(120'000));
    CHECK(unit.capped == yuan(100'000));
    CHECK(unit.paid == yuan(100'000));
    CHECK(unit.binding == Binding::UnitCap);
}

namespace {

Shares s1Pool(CapOrder order) {
    Amounts claims = inYuan({300'000, 140'000});
    claims.insert(claims.end(), 10, yuan(36'000));
    return prorated(claims, yuan(100'000), yuan(500'000), order, Rounding::FloorYuan);
}

Amounts withTenSmes(int a, int b, int each) {
    Amounts paid = inYuan({a, b});
    paid.insert(paid.end(), 10, yuan(each));
    return paid;
}

Amounts s2Pool(CapOrder order) {
    const Amounts claims = inYuan({250'000, 180'000, 120'000, 90'000, 80'000});
    return prorated(claims, yuan(200'000), yuan(600'000), order, Rounding::FloorYuan).paid;
}

Shares simple(std::initializer_list<int> claims, int cap, int pool) {
    return prorated(inYuan(claims), yuan(cap), yuan(pool), CapOrder::CapThenScale,
                    Rounding::FloorYuan);
}

}  // namespace

TEST_CASE("the pool of S1 is distributed in each order of cap and pool") {
    const Shares capFirst = s1Pool(CapOrder::CapThenScale);
    CHECK(capFirst.paid == withTenSmes(89'285, 89'285, 32'142));
    CHECK(capFirst.ratio == Fraction(25, 28));
    CHECK(sum(capFirst.capped) == yuan(560'000));
    CHECK(sum(capFirst.paid) == yuan(499'990));
    const Shares scaleFirst = s1Pool(CapOrder::ScaleThenCap);
    CHECK(scaleFirst.paid == withTenSmes(100'000, 87'500, 22'500));
    CHECK(scaleFirst.ratio == Fraction(5, 8));
    CHECK(sum(scaleFirst.paid) == yuan(412'500));
    const Shares level = s1Pool(CapOrder::Waterfill);
    CHECK(level.paid == withTenSmes(100'000, 100'000, 30'000));
    CHECK(sum(level.paid) == yuan(500'000));
}

TEST_CASE("the pool of S2 is distributed in each order of cap and pool") {
    CHECK(s2Pool(CapOrder::CapThenScale) == inYuan({179'104, 161'194, 107'462, 80'597, 71'641}));
    CHECK(s2Pool(CapOrder::ScaleThenCap) == inYuan({200'000, 150'000, 100'000, 75'000, 66'666}));
    CHECK(s2Pool(CapOrder::Waterfill) == inYuan({200'000, 153'191, 102'127, 76'595, 68'085}));
}

TEST_CASE("claims that add up to the pool exactly are not scaled") {
    const Shares shares = simple({300, 200}, 1000, 500);
    CHECK(shares.paid == inYuan({300, 200}));
    CHECK(shares.ratio == Fraction(1, 1));
}

TEST_CASE("an empty pool pays everyone nothing") {
    CHECK(simple({300, 200}, 1000, 0).paid == inYuan({0, 0}));
}

TEST_CASE("one claimant gets the least of claim, cap and pool") {
    CHECK(simple({700}, 1000, 500).paid == inYuan({500}));
    CHECK(simple({700}, 400, 500).paid == inYuan({400}));
    CHECK(simple({300}, 400, 500).paid == inYuan({300}));
}

TEST_CASE("a claim of the cap exactly is not cut") {
    CHECK(simple({400, 50}, 400, 500).paid == inYuan({400, 50}));
}

TEST_CASE("a pool raised by a transfer of funds recomputes the whole batch") {
    CHECK(simple({400, 400}, 400, 500).paid == inYuan({250, 250}));
    CHECK(simple({400, 400}, 400, 700).paid == inYuan({350, 350}));
}

TEST_CASE("no claims leave the pool as it is") {
    CHECK(simple({}, 400, 500).paid.empty());
}

TEST_CASE("payments are rounded to the unit that the rounding names") {
    const auto paid = [](Rounding rounding) {
        const Amounts claims = {Money::ofFen(123'456), Money::ofFen(87'650)};
        return prorated(claims, wan(10), wan(50), CapOrder::CapThenScale, rounding).paid;
    };
    const auto fen = [](int a, int b) { return Amounts{Money::ofFen(a), Money::ofFen(b)}; };
    CHECK(paid(Rounding::FloorFen) == fen(123'456, 87'650));
    CHECK(paid(Rounding::FloorYuan) == fen(123'400, 87'600));
    CHECK(paid(Rounding::FloorHundredYuan) == fen(120'000, 80'000));
    // 876.50 元 would go up to 877, above the claim: half up never pays more than was claimed.
    CHECK(paid(Rounding::HalfUpYuan) == fen(123'400, 87'600));
}

TEST_CASE("half up goes up when claim, cap and pool bear it") {
    // 3 × 100 元 over 200 元 are 66.67 each: all three up would be 201.
    const auto paid = [](const Amounts& claims, int pool) {
        return prorated(claims, wan(10), yuan(pool), CapOrder::CapThenScale, Rounding::HalfUpYuan)
            .paid;
    };
    CHECK(paid(inYuan({100, 100, 100}), 200) == inYuan({66, 66, 66}));
    // 100 and 50 over 100 元 are 66.67 and 33.33.
    CHECK(paid(inYuan({100, 50}), 100) == inYuan({67, 33}));
    // 70, 80 and 87 over 100 元 are 29.54, 33.76 and 36.71: two of the three fit.
    CHECK(paid(inYuan({70, 80, 87}), 100) == inYuan({29, 34, 37}));
}

TEST_CASE("amounts beyond 64 bits in between stay exact") {
    const Money huge = Money::ofFen(4'000'000'000'000'000'000);
    const Shares shares =
        prorated({huge, huge}, huge, huge, CapOrder::CapThenScale, Rounding::FloorFen);
    CHECK(shares.paid == Amounts{Money::ofFen(2'000'000'000'000'000'000),
                                 Money::ofFen(2'000'000'000'000'000'000)});
}

TEST_CASE("a spread adds up, ties to the earlier, nobody above the weight") {
    CHECK(spread(Money::ofFen(100), inYuan({1, 1, 1})) ==
          Amounts{Money::ofFen(34), Money::ofFen(33), Money::ofFen(33)});
    CHECK(spread(Money(), inYuan({1, 1})) == Amounts{Money(), Money()});
    CHECK(spread(Money(), {Money(), Money()}) == Amounts{Money(), Money()});
    CHECK(spread(Money::ofFen(5), {Money::ofFen(1), Money::ofFen(9)}) ==
          Amounts{Money::ofFen(1), Money::ofFen(4)});
    CHECK_THROWS_AS(spread(yuan(1), {Money(), Money()}), std::domain_error);
}

}  // namespace grants::test
