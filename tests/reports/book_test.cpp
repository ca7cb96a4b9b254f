// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/book/book.h"

#include "invented_book.h"

#include <catch2/catch.hpp>

namespace grants {
namespace {

using test::execution;
using test::paymentsOf;

BookValue fen(std::int64_t amount) {
    return Money::ofFen(amount);
}

}  // namespace

TEST_CASE("a subtotal row carries the exact sum of the rows it covers") {
    const auto sheet = execution();
    CHECK(sheet.rows[3].values[3] == fen(100'000'000));
    CHECK(sheet.rows[3].values[2] == fen(-5'000'000));
}

TEST_CASE("a total over subtotals counts every line once") {
    const auto sheet = execution();
    CHECK(sheet.rows[6].values[3] == fen(149'997'200));
    CHECK(plainRowsUnder(sheet, 6) == std::vector<RowSpan>{{0, 2}, {4, 4}});
}

TEST_CASE("a total over no lines is zero of the column's kind") {
    const auto sheet = paymentsOf(0);
    CHECK(sheet.rows[0].values[3] == BookValue(std::int64_t{0}));
    CHECK(sheet.rows[0].values[4] == fen(0));
}

TEST_CASE("columns that are not summed keep what the total row was given") {
    const auto sheet = paymentsOf(2);
    CHECK(sheet.rows[2].values[1] == BookValue(std::string("合计")));
    CHECK(std::holds_alternative<std::monostate>(sheet.rows[2].values[5]));
}

TEST_CASE("a total over lines and their subtotals counts every line once") {
    auto sheet = execution();
    addSum(sheet, BookRow::Kind::Total, {std::string("合计")}, {{0, 5}});
    CHECK(sheet.rows[7].values[3] == sheet.rows[6].values[3]);
    CHECK(sheet.rows[7].sums == std::vector<RowSpan>{{3, 3}, {5, 5}});
}

TEST_CASE("a given total that takes in its subtotals does not hold") {
    auto sheet = execution();
    auto doubled = sheet.rows[6].values;
    doubled[3] = fen(2 * 149'997'200);
    BookRows rows;
    for (std::size_t row = 0; row < 6; ++row) rows.push_back(sheet.rows[row]);
    sheet.rows = rows;
    addGivenSum(sheet, BookRow::Kind::Total, doubled, {{0, 5}});
    CHECK_FALSE(totalsHold(sheet));
    sheet.rows.held(6).values[3] = fen(149'997'200);
    CHECK(totalsHold(sheet));
}

TEST_CASE("the check of a total looks at its lines and not at what it says it covers") {
    auto sheet = execution();
    sheet.rows.held(6).sums = {{3, 3}};
    for (std::size_t column = 1; column < 4; ++column)
        sheet.rows.held(6).values[column] = sheet.rows[3].values[column];
    CHECK_FALSE(totalsHold(sheet));
}

TEST_CASE("totals hold until one line is changed") {
    auto sheet = execution();
    CHECK(totalsHold(sheet));
    sheet.rows.held(1).values[3] = fen(1);
    CHECK_FALSE(totalsHold(sheet));
}

TEST_CASE("blank cells and texts do not disturb a sum") {
    auto sheet = paymentsOf(2);
    sheet.rows.held(0).values[4] = std::string("-");
    sheet.rows.held(1).values[4] = BookValue();
    CHECK(std::holds_alternative<std::monostate>(sumOf(sheet, 4, {{0, 1}})));
    CHECK(sumOf(sheet, 3, {{0, 1}}) == BookValue(std::int64_t{3}));
}

}  // namespace grants
