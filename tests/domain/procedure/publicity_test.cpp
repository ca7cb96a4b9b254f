// SPDX-License-Identifier: GPL-3.0-or-later
// How long public notice runs, and that nobody is waited for before it is over.
#include "domain/procedure/deadlines.h"
#include "support/procedure_year.h"

#include <catch2/catch.hpp>

namespace grants::test {
namespace {

ProcedureYear publicisedOn(std::string_view on) {
    ProcedureYear year;
    year.apply("A1", "P3", year.applicantFor("P3")).takenUp = "proposed";
    year.decide("A1", "publicise", on);
    return year;
}

std::optional<Date> endIn(const ProcedureYear& year) {
    const Opened opened(year, "A1");
    return publicityEnds(opened.one(), opened.book().plan());
}

}  // namespace

TEST_CASE("publicised on 2024-06-07 it ends on 2024-06-17, for 端午 is no working day") {
    CHECK(endIn(publicisedOn("2024-06-07")) == day("2024-06-17"));
}

TEST_CASE("the plan says how many working days public notice has") {
    ProcedureYear year = publicisedOn("2024-06-07");
    REQUIRE(year.plan.set("publicity_workdays", "7"));
    CHECK(endIn(year) == day("2024-06-19"));
}

TEST_CASE("an objection that is dismissed leaves the period as it was") {
    ProcedureYear year = publicisedOn("2024-06-07");
    year.decide("A1", "object", "2024-06-12");
    CHECK_FALSE(endIn(year));
    year.decide("A1", "settle", "2024-06-14", "dismiss");
    CHECK(endIn(year) == day("2024-06-17"));
}

TEST_CASE(
    "an objection is late from the day after public notice on, whatever its state is by then") {
    ProcedureYear year = publicisedOn("2024-06-07");
    const auto isLateOn = [&year](std::string_view on) {
        const Opened opened(year, "A1");
        return lateObjection(opened.one(), opened.book().plan(), day(on)).has_value();
    };
    CHECK_FALSE(isLateOn("2024-06-17"));
    CHECK(isLateOn("2024-06-18"));
    year.decide("A1", "object", "2024-06-18");
    CHECK(isLateOn("2024-06-18"));
}

TEST_CASE("what was publicised again runs from the second time") {
    ProcedureYear year = publicisedOn("2024-06-07");
    year.reverse("A1");
    year.decide("A1", "publicise", "2024-06-17");
    CHECK(endIn(year) == day("2024-06-24"));
}

TEST_CASE("of what was publicised before the program was taken up nobody knows the end") {
    ProcedureYear year;
    year.apply("A1", "P3", year.applicantFor("P3")).takenUp = "publicised";
    CHECK_FALSE(endIn(year));
    const Opened opened(year, "A1");
    CHECK_FALSE(lateObjection(opened.one(), opened.book().plan(), day("2026-01-01")));
}

TEST_CASE("an award waits for the chief from the day after public notice, and is told before") {
    const ProcedureYear year = publicisedOn("2024-06-07");
    const Opened opened(year, "A1");
    const auto on = [&](std::string_view today) {
        return waitingActions(opened.book(), day(today)).at(0);
    };
    CHECK(on("2024-06-17").opens == day("2024-06-18"));
    CHECK(on("2024-06-17").action->code == "award");
    CHECK_FALSE(on("2024-06-18").opens);
}

TEST_CASE("what opens on a day stands among what is due by that day") {
    ProcedureYear year = publicisedOn("2024-06-07");
    year.apply("A0", "P3", year.applicantFor("P3"));
    const Opened opened(year, "A1");
    const auto waiting = waitingActions(opened.book(), day("2024-06-10"));
    REQUIRE(waiting.size() == 2);
    CHECK(waiting.front().item->number() == "A1");
}

}  // namespace grants::test
