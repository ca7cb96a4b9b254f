// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/book/display.h"

#include "invented_book.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

namespace grants {
namespace {

std::vector<Money> fens(std::initializer_list<std::int64_t> amounts) {
    std::vector<Money> money;
    for (const auto amount : amounts) money.push_back(Money::ofFen(amount));
    return money;
}

const Money kHundredYuan = Money::ofYuan(100);

}  // namespace

TEST_CASE("three equal thirds are printed so that they make the whole") {
    // 33.33333万 each in 0.01万: 33.33 + 33.33 + 33.33 lack 0.01, which goes to the first.
    CHECK(roundedToAddUp(fens({33'333'333, 33'333'333, 33'333'334}), kHundredYuan,
                         Money::ofWan(100)) == fens({33'330'000, 33'330'000, 33'340'000}));
}

TEST_CASE("the largest remainders are rounded up first, ties to the earlier line") {
    CHECK(roundedToAddUp(fens({4'000, 6'000, 6'000, 4'000}), kHundredYuan, Money::ofYuan(200)) ==
          fens({0, 10'000, 10'000, 0}));
    CHECK(roundedToAddUp(fens({5'000, 5'000}), kHundredYuan, Money::ofYuan(100)) ==
          fens({10'000, 0}));
}

TEST_CASE("amounts below zero are rounded so that they add up too") {
    CHECK(roundedToAddUp(fens({-5'004'000, 5'004'000}), kHundredYuan, Money()) ==
          fens({-5'000'000, 5'000'000}));
}

TEST_CASE(
    "a share that is typed keeps the decimals that it has, and a third those of a typed one") {
    const auto shown = [](Fraction share) { return cellText(share, ColumnFormat::PercentExact); };
    CHECK(shown(Fraction(1, 2)) == "50.00%");
    CHECK(shown(Fraction(1, 8)) == "12.50%");
    CHECK(shown(Fraction(333'333, 1'000'000)) == "33.3333%");
    CHECK(shown(Fraction(1, 3)) == "33.333333%");
    CHECK(shown(Fraction(333'333'333'333, 1'000'000'000'000)) == "33.3333333333%");
    CHECK(cellText(Fraction(1, 3), ColumnFormat::Percent) == "33.33%");
}

TEST_CASE("a line of zero stays zero") {
    CHECK(roundedToAddUp(fens({0, 3'000, 3'000, 4'000}), kHundredYuan, Money::ofYuan(100)) ==
          fens({0, 0, 0, 10'000}));
}

TEST_CASE("parts that cannot make the total are refused") {
    CHECK_THROWS_AS(roundedToAddUp(fens({1, 1}), kHundredYuan, Money::ofYuan(300)),
                    std::logic_error);
}

TEST_CASE("printed lines add up and are never a unit away from their amount") {
    CHECK(rc::check([](const std::vector<std::int32_t>& amounts, bool up) {
        std::vector<Money> parts;
        Money sum;
        for (const auto amount : amounts) {
            parts.push_back(Money::ofFen(amount));
            sum += parts.back();
        }
        auto units = sum.inFen() / 10'000 - (sum.inFen() % 10'000 < 0 ? 1 : 0);
        if (up && sum.inFen() % 10'000 != 0) ++units;
        const auto total = Money::ofYuan(100 * units);
        Money printed;
        const auto rounded = roundedToAddUp(parts, kHundredYuan, total);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            printed += rounded[i];
            RC_ASSERT(std::abs((rounded[i] - parts[i]).inFen()) < 10'000);
        }
        RC_ASSERT(printed == total);
    }));
}

TEST_CASE("a sheet in 万元 is printed so that lines, subtotals and total add up") {
    const auto shown = asShown(test::execution());
    CHECK(totalsHold(shown));
    CHECK(cellText(shown.rows[6].values[3], ColumnFormat::Wan2) == "150.00");
    CHECK(cellText(shown.rows[4].values[3], ColumnFormat::Wan2) == "50.00");
}

TEST_CASE("a sheet in 元 is printed to the 分, unrounded") {
    const auto exact = test::paymentsOf(61);
    const auto shown = asShown(exact);
    CHECK(shown.rows[60].values[4] == exact.rows[60].values[4]);
}

TEST_CASE("exact 万元 are shown to the 分 where four decimals would be another amount") {
    CHECK(cellText(Money::ofFen(35'000'050), ColumnFormat::WanExact) == "35.000050");
    CHECK(cellText(Money::ofFen(-35'000'050), ColumnFormat::WanExact, false) == "-35.000050");
    CHECK(cellText(Money::ofYuan(350'000), ColumnFormat::WanExact) == "35.0000");
}

TEST_CASE("a column of exact 万元 is never rounded, with a total neither") {
    BookSheet sheet = test::execution();
    for (BookColumn& column : sheet.columns)
        if (column.format == ColumnFormat::Wan2) column.format = ColumnFormat::WanExact;
    const BookSheet shown = asShown(sheet);
    for (std::size_t row = 0; row < sheet.rows.size(); ++row)
        CHECK(shown.rows[row].values == sheet.rows[row].values);
}

TEST_CASE("cells are put into words by the format of their column") {
    const auto amount = Money::ofFen(123'456'789'00);
    CHECK(cellText(amount, ColumnFormat::Yuan) == "123,456,789.00");
    CHECK(cellText(amount, ColumnFormat::Wan4) == "12,345.6789");
    CHECK(cellText(amount, ColumnFormat::Wan4, false) == "12345.6789");
    CHECK(cellText(Money(), ColumnFormat::Wan2) == "0.00");
    CHECK(cellText(amount, ColumnFormat::WanExact) == "12,345.6789");
    CHECK(cellText(Fraction(41, 1800), ColumnFormat::Percent) == "2.28%");
    CHECK(cellText(std::int64_t{12'345}, ColumnFormat::Count) == "12,345");
    CHECK(cellText(Date(2024, 12, 31), ColumnFormat::Day) == "2024-12-31");
    CHECK(cellText(BookValue(), ColumnFormat::Yuan).empty());
}

TEST_CASE("numbers stand to the right, identifiers and not-applicable marks in the middle") {
    CHECK(alignmentOf(Money(), ColumnFormat::Yuan) == Alignment::Right);
    CHECK(alignmentOf(std::string("-"), ColumnFormat::Yuan) == Alignment::Centre);
    CHECK(alignmentOf(std::string("5001"), ColumnFormat::Identifier) == Alignment::Centre);
    CHECK(alignmentOf(std::string("单位"), ColumnFormat::Text) == Alignment::Left);
    CHECK(alignmentOf(std::int64_t{1}, ColumnFormat::Centred) == Alignment::Centre);
}

}  // namespace grants
