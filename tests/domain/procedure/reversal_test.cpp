// SPDX-License-Identifier: GPL-3.0-or-later
// An award that ended comes back only while its place and its money are nobody else's.
#include "domain/procedure/reversal.h"

#include "support/money_year.h"

#include <catch2/catch.hpp>

namespace grants::test {
namespace {

/// A1 of P1, which has one place and 100万元, was awarded 60万元 and terminated.
MoneyYear terminated() {
    MoneyYear year;
    year.awarded("A1", "P1", wan(60));
    year.decide("A1", "midterm", "2024-08-01", "terminate");
    return year;
}

/// By reversing what was decided about it last.
bool comesBack(const MoneyYear& year) {
    const FundYear built = year.build();
    const Casebook book(built, year.plan);
    const Case& one = *book.find("A1");
    return !whatRestsOn(*one.standing.back(), one, Paybook(book)).has_value();
}

}  // namespace

TEST_CASE("an award comes back while nobody else has its place") {
    CHECK(comesBack(terminated()));
}

TEST_CASE("an award whose place another has by now does not come back") {
    MoneyYear year = terminated();
    year.awarded("A2", "P1", wan(20));
    CHECK_FALSE(comesBack(year));
}

TEST_CASE("an award whose place was given beyond the limit, with a reason, comes back to it") {
    MoneyYear year;
    year.apply("A1", "P1", year.applicantFor("P1")).takenUp = "publicised";
    Decision& award = year.decide("A1", "award", "2024-06-10");
    award.amount = wan(60);
    award.passed = {"SLOTS"};
    year.decide("A1", "sign", "2024-06-20");
    year.decide("A1", "midterm", "2024-08-01", "terminate");
    year.awarded("A2", "P1", wan(20));
    CHECK(comesBack(year));
}

TEST_CASE("an award whose money was moved to another line does not come back") {
    MoneyYear year = terminated();
    year.moved("TJ1", "P1", "S1", wan(40), "2024-08-02");
    CHECK(comesBack(year));
    year.moved("TJ2", "P1", "S1", wan(1), "2024-08-02");
    CHECK_FALSE(comesBack(year));
}

TEST_CASE("an award for which the fund has no more money does not come back") {
    MoneyYear year = terminated();
    year.appropriations = {{{1}, "财1", wan(60), day("2024-05-01")}};
    CHECK(comesBack(year));
    year.appropriations.front().amount = wan(60) - Money::ofFen(1);
    CHECK_FALSE(comesBack(year));
}

TEST_CASE("what an acceptance left free is not taken back once it is moved away") {
    MoneyYear year;
    year.awarded("A1", "P1", wan(100));
    year.decide("A1", "request-acceptance", "2024-10-01");
    year.decide("A1", "conclude", "2024-10-15", "reduce").amount = wan(80);
    CHECK(comesBack(year));
    year.moved("TJ1", "P1", "S1", wan(20), "2024-10-16");
    CHECK_FALSE(comesBack(year));
}

TEST_CASE("a proposal is taken up again whoever has the place: it is counted at the award") {
    MoneyYear year;
    year.apply("A1", "P1", year.applicantFor("P1")).takenUp = "reviewed";
    year.decide("A1", "propose").amount = wan(60);
    year.decide("A1", "not-select");
    year.awarded("A2", "P1", wan(60));
    CHECK(comesBack(year));
}

}  // namespace grants::test
