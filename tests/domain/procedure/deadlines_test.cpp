// SPDX-License-Identifier: GPL-3.0-or-later
// Until when a correction is in time, over weekends and holidays; what a reversal gives back.
#include "domain/procedure/deadlines.h"

#include "domain/procedure/findings.h"
#include "support/procedure_year.h"

#include <catch2/catch.hpp>

namespace grants::test {
namespace {

ProcedureYear returnedOn(std::string_view on) {
    ProcedureYear year;
    year.apply("A1", "P3", year.applicantFor("P3"));
    year.decide("A1", "submit", on);
    year.decide("A1", "return", on);
    return year;
}

std::optional<Date> dueIn(const ProcedureYear& year) {
    const Opened opened(year, "A1");
    return correctionDue(opened.one(), opened.book().plan());
}

}  // namespace

TEST_CASE("a correction is due five working days after the return") {
    struct Span {
        std::string_view returned, due;
    };
    const Span span =
        GENERATE(Span{"2024-06-17", "2024-06-24"},   // over a weekend
                 Span{"2024-06-07", "2024-06-17"},   // Monday is 端午
                 Span{"2024-04-30", "2024-05-10"},   // before 劳动节
                 Span{"2024-09-30", "2024-10-12"},   // 国庆, Saturday worked
                 Span{"2024-06-08", "2024-06-17"},   // returned on a Saturday
                 Span{"2024-02-08", "2024-02-21"});  // 春节 from Saturday, Sunday worked
    INFO(span.returned);
    CHECK(dueIn(returnedOn(span.returned)) == day(span.due));
}

TEST_CASE("the plan says how many working days a correction has") {
    ProcedureYear year = returnedOn("2024-06-07");
    REQUIRE(year.plan.set("correction_workdays", "1"));
    CHECK(dueIn(year) == day("2024-06-11"));
}

TEST_CASE("a second return begins a new period") {
    ProcedureYear year = returnedOn("2024-06-03");
    year.decide("A1", "resubmit", "2024-06-06");
    CHECK_FALSE(dueIn(year));
    year.decide("A1", "return", "2024-06-17");
    CHECK(dueIn(year) == day("2024-06-24"));
}

TEST_CASE("nothing is due of an application that is not returned, or nobody knows when") {
    ProcedureYear year;
    Application& application = year.apply("A1", "P3", year.applicantFor("P3"));
    CHECK_FALSE(dueIn(year));
    application.takenUp = "returned";
    CHECK_FALSE(dueIn(year));
}

TEST_CASE("a reversed resubmission brings back the state, the day and the findings") {
    ProcedureYear year = returnedOn("2024-06-07");
    year.promise("A1", "P3-1a").value = "4";
    year.decide("A1", "resubmit", "2024-06-11").passed = {"BELOW_PLAN P3-1a"};
    year.reverse("A1");
    const Opened opened(year, "A1");
    CHECK(opened.one().state == "returned");
    CHECK(correctionDue(opened.one(), opened.book().plan()) == day("2024-06-17"));
    const auto found = findingsOf(opened.book(), opened.one());
    REQUIRE(found.size() == 1);
    CHECK(found.front().isOpen());
}

}  // namespace grants::test
