// SPDX-License-Identifier: GPL-3.0-or-later
// Days that run backwards are told, one by one, and nothing else is.
#include "domain/procedure/day_order.h"

#include "support/money_year.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

/// "SB-1 sign 2024-06-01 after 2024-06-10", one a line.
std::string told(const MoneyYear& made) {
    const FundYear year = made.build();
    std::string all;
    for (const DayOutOfOrder& each : daysOutOfOrder(year)) {
        all += each.decision->number + " " + each.decision->action + " " +
               inIso(each.decision->date) + " after " + inIso(each.before) + "\n";
    }
    return all;
}

}  // namespace

TEST_CASE("decisions in the order of their days are in order, also several of one day") {
    MoneyYear made;
    made.awarded("SB-1", "P2", wan(30));
    made.decide("SB-1", "midterm", "2024-06-20", "ok");
    CHECK(told(made).empty());
}

TEST_CASE("a decision dated before the one that it follows is told with both days") {
    MoneyYear made;
    made.awarded("SB-1", "P2", wan(30));
    made.decide("SB-1", "midterm", "2024-06-15", "ok");
    CHECK(told(made) == "SB-1 midterm 2024-06-15 after 2024-06-20\n");
}

TEST_CASE("one wrong day is told once, whatever follows it") {
    MoneyYear made;
    made.awarded("SB-1", "P2", wan(30));
    made.decide("SB-1", "midterm", "2025-07-01", "ok");
    made.decide("SB-1", "midterm", "2024-08-01", "ok");
    made.decide("SB-1", "midterm", "2024-09-01", "ok");
    CHECK(told(made) == "SB-1 midterm 2024-08-01 after 2025-07-01\n");
}

TEST_CASE("a decision dated before the day of its application is told") {
    MoneyYear made;
    made.apply("SB-1", "P2", made.applicantFor("P2"));
    made.decide("SB-1", "submit", "2024-06-02");
    CHECK(told(made) == "SB-1 submit 2024-06-02 after 2024-06-03\n");
}

TEST_CASE("what was taken back is out of the order of days") {
    MoneyYear made;
    made.awarded("SB-1", "P2", wan(30));
    made.decide("SB-1", "midterm", "2025-07-01", "ok");
    made.reverse("SB-1");
    made.decide("SB-1", "midterm", "2024-07-01", "ok");
    CHECK(told(made).empty());
}

TEST_CASE("payments and reallocations are held to their own days") {
    MoneyYear made;
    made.awarded("SB-1", "P2", wan(30));
    made.paid("BF1", "SB-1", wan(15), "2024-07-05").takenUp.clear();
    made.decided(Subject::Payment, "BF1", "request", "requested", "2024-07-05");
    made.decided(Subject::Payment, "BF1", "approve", "approved", "2024-07-04");
    made.moved("TJ1", "P3", "S1", wan(20), "2024-06-09").takenUp.clear();
    made.decided(Subject::Reallocation, "TJ1", "propose", "proposed", "2024-06-09");
    made.decided(Subject::Reallocation, "TJ1", "approve", "approved", "2024-06-02");
    CHECK(told(made) ==
          "BF1 approve 2024-07-04 after 2024-07-05\nTJ1 approve 2024-06-02 after 2024-06-09\n");
}
