// SPDX-License-Identifier: GPL-3.0-or-later
// Places and amounts of a project that are taken, and the next 受理号.
#include "domain/procedure/slots.h"

#include "support/procedure_year.h"

#include <catch2/catch.hpp>

#include <set>

namespace grants::test {
namespace {

ProjectLoad loadIn(const ProcedureYear& year, std::string_view project) {
    const FundYear built = year.build();
    return loadOf(Casebook(built, year.plan), *year.plan.findProject(project));
}

std::string nextIn(const ProcedureYear& year, std::string_view project) {
    return nextNumber(year.build(), year.plan, project);
}

/// Up to the proposal of an amount, and on by further actions.
void lead(ProcedureYear& year, const std::string& number, Money proposed,
          const std::vector<std::pair<std::string, std::string>>& further) {
    for (const char* action : {"submit", "accept"}) year.decide(number, action);
    year.decide(number, "examine", "2024-06-04", "pass");
    for (const char* action : {"open-review", "close-review"}) year.decide(number, action);
    year.decide(number, "propose").amount = proposed;
    for (const auto& [action, result] : further) year.decide(number, action, "2024-07-01", result);
}

const std::vector<std::pair<std::string, std::string>> kAccepted = {
    {"publicise", ""}, {"award", ""}, {"sign", ""}, {"request-acceptance", ""}};

}  // namespace

TEST_CASE("what was moved to a project raises its ceiling, what was moved away lowers it") {
    ProcedureYear year;
    FundYear built = year.build();
    built.reallocations = {{{1}, "TJ1", "P2", "P3", wan(10), "文1", day("2024-06-01"), "approved"}};
    const Casebook book(built, year.plan);
    const auto ceilingOf = [&](const char* code) {
        return loadOf(book, *year.plan.findProject(code)).ceiling;
    };
    CHECK(ceilingOf("P3") == year.plan.findProject("P3")->totalCap + wan(10));
    CHECK(ceilingOf("P2") == year.plan.findProject("P2")->totalCap - wan(10));
    CHECK(projectLoads(book)[2].ceiling == ceilingOf("P3"));
}

TEST_CASE("proposals, objections and live awards take a place, nothing else does") {
    const std::set<std::string_view> taking = {"proposed", "publicised", "objected",      "awarded",
                                               "running",  "rectifying", "in_acceptance", "passed"};
    for (const ApplicationState& state : applicationStates()) {
        INFO(state.code);
        ProcedureYear year;
        year.apply("A1", "P3", year.applicantFor("P3")).takenUp = state.code;
        const ProjectLoad load = loadIn(year, "P3");
        CHECK(load.taken == (taking.contains(state.code) ? 1 : 0));
        CHECK(load.left() == 6 - load.taken);
    }
}

TEST_CASE("an archived award keeps its place when it had passed, not when it had failed") {
    for (const std::string result : {"pass", "fail"}) {
        ProcedureYear year;
        year.apply("A1", "P3", year.applicantFor("P3"));
        lead(year, "A1", wan(8), kAccepted);
        year.decide("A1", "conclude", "2024-11-01", result);
        year.decide("A1", "archive", "2024-12-01");
        const ProjectLoad load = loadIn(year, "P3");
        CHECK(load.taken == (result == "pass" ? 1 : 0));
        CHECK(load.awarded == (result == "pass" ? wan(8) : Money()));
    }
}

TEST_CASE("a project counts its drafts, its live applications and what they ask for") {
    ProcedureYear year;
    const auto unit = year.applicantFor("P3");
    year.apply("A1", "P3", unit);
    year.apply("A2", "P3", unit).takenUp = "accepted";
    year.apply("A3", "P3", unit).takenUp = "withdrawn";
    year.apply("A4", "P3", unit).takenUp = "running";
    year.apply("A5", "P4", year.applicantFor("P4")).takenUp = "accepted";
    const ProjectLoad load = loadIn(year, "P3");
    CHECK(load.drafts == 1);
    CHECK(load.live == 2);
    CHECK(load.requested == wan(20));
    CHECK(load.taken == 1);
    CHECK(load.left() == 5);
}

TEST_CASE("an application that takes a place takes what was last proposed or awarded") {
    ProcedureYear year;
    year.apply("A1", "P3", year.applicantFor("P3"));
    lead(year, "A1", wan(8), {{"publicise", ""}});
    CHECK(loadIn(year, "P3").awarded == wan(8));
    Decision& award = year.decide("A1", "award");
    CHECK(loadIn(year, "P3").awarded == wan(8));
    award.amount = wan(7);
    CHECK(loadIn(year, "P3").awarded == wan(7));
    year.reverse("A1");
    CHECK(loadIn(year, "P3").awarded == wan(8));
}

TEST_CASE("a reversed proposal gives its place and its amount back") {
    ProcedureYear year;
    year.apply("A1", "P3", year.applicantFor("P3"));
    lead(year, "A1", wan(8), {});
    CHECK(loadIn(year, "P3").taken == 1);
    year.reverse("A1");
    CHECK(loadIn(year, "P3").taken == 0);
    CHECK(loadIn(year, "P3").awarded.isZero());
}

TEST_CASE("all projects are told in plan order, each as it is told alone") {
    ProcedureYear year;
    year.apply("A1", "P3", year.applicantFor("P3")).takenUp = "accepted";
    year.apply("A2", "P5", year.applicantFor("P5"));
    const FundYear built = year.build();
    const Casebook book(built, year.plan);
    const auto loads = projectLoads(book);
    REQUIRE(loads.size() == year.plan.projects.size());
    for (std::size_t at = 0; at < loads.size(); ++at) {
        const SupportProject& project = year.plan.projects[at];
        const ProjectLoad alone = loadOf(book, project);
        INFO(project.code);
        CHECK(loads[at].project == &project);
        CHECK(loads[at].live == alone.live);
        CHECK(loads[at].drafts == alone.drafts);
        CHECK(loads[at].requested == alone.requested);
    }
}

TEST_CASE("the first application of a project has number one") {
    ProcedureYear year;
    year.apply("CQGX-ZLZH-P1-2024-0007", "P1", year.applicantFor("P1"));
    CHECK(nextIn(year, "P3") == "CQGX-ZLZH-P3-2024-0001");
    CHECK(nextIn(year, "P1") == "CQGX-ZLZH-P1-2024-0008");
}

TEST_CASE("numbers go on without a gap, whatever became of the applications") {
    ProcedureYear year;
    const auto unit = year.applicantFor("P3");
    for (int serial = 1; serial <= 12; ++serial) {
        const std::string number = nextIn(year, "P3");
        const std::string digits = std::to_string(serial);
        REQUIRE(number == "CQGX-ZLZH-P3-2024-" + std::string(4 - digits.size(), '0') + digits);
        year.apply(number, "P3", unit).takenUp = serial % 2 == 0 ? "void" : "withdrawn";
    }
}

TEST_CASE("a number of the plan's pattern tells the project that it is of, and no other does") {
    ProcedureYear year;
    const SupportProject* other = otherProjectOf("CQGX-ZLZH-P3-2024-0007", year.plan, "P1");
    REQUIRE(other != nullptr);
    CHECK(other->code == "P3");
    CHECK(otherProjectOf("CQGX-ZLZH-P3-2024-0007", year.plan, "P3") == nullptr);
    for (const char* number : {"SL101", "CQGX-ZLZH-P3-2023-0007", "CQGX-ZLZH-P3-2024-",
                               "CQGX-ZLZH-P9-2024-0007", "CQGX-ZLZH-P3-2024-0000"})
        CHECK(otherProjectOf(number, year.plan, "P1") == nullptr);
}

TEST_CASE("where the plan's pattern names no project a number is of any") {
    ProcedureYear year;
    REQUIRE(year.plan.set("application_number", "SL-{serial}"));
    CHECK(otherProjectOf("SL-0007", year.plan, "P1") == nullptr);
}

TEST_CASE("numbers of another form or year are passed over") {
    ProcedureYear year;
    const auto unit = year.applicantFor("P3");
    for (const char* number : {"CQGX-ZLZH-P3-2023-0099", "SL101", "CQGX-ZLZH-P3-2024-",
                               "CQGX-ZLZH-P3-2024-00A7", "CQGX-ZLZH-P3-2024--005",
                               "CQGX-ZLZH-P3-2024-99999999999999999999", "CQGX-ZLZH-P3-2024-0004"})
        year.apply(number, "P3", unit);
    CHECK(nextIn(year, "P3") == "CQGX-ZLZH-P3-2024-0005");
}

TEST_CASE("more than 9999 applications have longer numbers") {
    ProcedureYear year;
    year.apply("CQGX-ZLZH-P3-2024-9999", "P3", year.applicantFor("P3"));
    CHECK(nextIn(year, "P3") == "CQGX-ZLZH-P3-2024-10000");
}

TEST_CASE("numbers follow the plan's pattern, wherever the serial stands") {
    ProcedureYear year;
    const auto unit = year.applicantFor("P3");
    REQUIRE(year.plan.set("application_number", "{serial}/{code}/2025"));
    year.apply("0003/P3/2025", "P3", unit);
    CHECK(nextIn(year, "P3") == "0004/P3/2025");
    CHECK(nextIn(year, "P4") == "0001/P4/2025");
    REQUIRE(year.plan.set("application_number", "专利转化"));
    CHECK(nextIn(year, "P3") == "专利转化0001");
}

}  // namespace grants::test
