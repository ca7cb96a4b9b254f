// SPDX-License-Identifier: GPL-3.0-or-later
// Who is named by others, and therefore has to stay.
#include "domain/year/references.h"

#include "support/year_builder.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

/// Something of every kind that names the application SL1 or the expert ZJ1, and as much that
/// names others.
FundYear twoApplications() {
    FundYear year;
    std::int64_t id = 0;
    for (const std::string& n : {std::string("1"), std::string("2")}) {
        const std::string application = "SL" + n, expert = "ZJ" + n;
        ++id;
        year.applications.emplace_back().number = application;
        year.applications.back().id = {id};
        year.experts.emplace_back().number = expert;
        year.experts.back().id = {id};
        year.commitments.emplace_back().application = application;
        year.budgetLines.emplace_back().application = application;
        year.team.emplace_back().application = application;
        year.schedule.emplace_back().application = application;
        year.enclosures.emplace_back().application = application;
        year.formChecks.emplace_back().application = application;
        year.seats.emplace_back().application = application;
        year.seats.back().expert = expert;
        year.scores.emplace_back().application = application;
        year.scores.back().expert = expert;
        year.decisions.emplace_back().number = application;
    }
    return year;
}

}  // namespace

TEST_CASE("an application is named by its parts, its review and what was decided about it") {
    CHECK(referencesTo(Id<Application>{1}, twoApplications()) == 9);
}

TEST_CASE("what was decided about something else of the same number does not name it") {
    FundYear year = twoApplications();
    year.decisions.front().subject = Subject::Payment;
    CHECK(referencesTo(Id<Application>{1}, year) == 8);
}

TEST_CASE("an expert is named by seats and scores") {
    CHECK(referencesTo(Id<Expert>{2}, twoApplications()) == 2);
}

TEST_CASE("what is gone is named by nobody") {
    CHECK(referencesTo(Id<Application>{3}, twoApplications()) == 0);
    CHECK(referencesTo(Id<Expert>{3}, twoApplications()) == 0);
}
