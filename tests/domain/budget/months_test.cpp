// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/budget/months.h"

#include "support/money_year.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

FundYear paidInTwoMonths(MoneyYear& made) {
    made.awarded("SB-1", "P2", wan(30));
    made.paid("BF1", "SB-1", wan(10), "2024-07-31");
    made.paid("BF2", "SB-1", wan(4), "2024-09-01");
    made.paid("BF3", "SB-1", wan(1), "2024-09-30", PaymentKind::Recovery);
    return made.build();
}

}  // namespace

TEST_CASE("money by month goes on without gaps to the month asked for") {
    MoneyYear made;
    const FundYear year = paidInTwoMonths(made);
    const auto months = moneyByMonth(ledgerEntries(year, made.plan, "P2"), day("2024-10-15"));
    REQUIRE(months.size() == 5);
    CHECK(months.front().month == 6);
    CHECK(months.front().change.committed == wan(30));
    CHECK(months[1].change.paid == wan(10));
    CHECK(months[2].change == LedgerFigures());
    CHECK(months[3].change.paid == wan(4));
    CHECK(months[3].change.returned == wan(1));
    CHECK(months.back().month == 10);
    CHECK(months.back().after.paid == wan(14));
}

TEST_CASE("what comes after the day asked for is in no month") {
    MoneyYear made;
    const FundYear year = paidInTwoMonths(made);
    const auto months = moneyByMonth(ledgerEntries(year, made.plan, "P2"), day("2024-09-15"));
    CHECK(months.back().change.returned.isZero());
    CHECK(moneyByMonth({}, day("2024-09-15")).empty());
}

TEST_CASE("months go on over the turn of the year") {
    MoneyYear made;
    made.awarded("SB-1", "P2", wan(30));
    const FundYear year = made.build();
    const auto months = moneyByMonth(ledgerEntries(year, made.plan, "P2"), day("2025-01-02"));
    REQUIRE(months.size() == 8);
    CHECK(months[6].year == 2024);
    CHECK(months[6].month == 12);
    CHECK(months[7].year == 2025);
    CHECK(months[7].month == 1);
}

TEST_CASE("spending is behind when less of the money than of the time is gone") {
    const DateRange tenDays{day("2024-06-01"), day("2024-06-10")};
    const Execution behind = executionOf(wan(4), wan(10), tenDays, day("2024-06-05"));
    CHECK(behind.spent == Fraction(2, 5));
    CHECK(behind.elapsed == Fraction(1, 2));
    CHECK(behind.isBehind());
    CHECK_FALSE(executionOf(wan(5), wan(10), tenDays, day("2024-06-05")).isBehind());
}

TEST_CASE("the calendar ends where the period does, and no money is no spending") {
    const DateRange tenDays{day("2024-06-01"), day("2024-06-10")};
    CHECK(executionOf(wan(1), wan(10), tenDays, day("2024-07-01")).elapsed == Fraction(1, 1));
    CHECK(executionOf(wan(1), wan(10), tenDays, day("2024-05-01")).elapsed == Fraction(0, 1));
    CHECK(executionOf(wan(1), Money(), tenDays, day("2024-06-05")).spent == Fraction(0, 1));
}

TEST_CASE("spending is held against the year in which the money is to be used") {
    CHECK(spendingPeriod(day("2024-12-31")) == DateRange{day("2024-01-01"), day("2024-12-31")});
    CHECK(spendingPeriod(day("2025-06-30")) == DateRange{day("2025-01-01"), day("2025-06-30")});
}
