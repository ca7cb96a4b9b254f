// SPDX-License-Identifier: GPL-3.0-or-later
// Awards of before the program was taken up: from which states, and as which decision.
#include "domain/procedure/taking_up.h"

#include "base/translator.h"
#include "domain/cases/awards.h"
#include "support/procedure_year.h"

#include <catch2/catch.hpp>

#include <map>
#include <set>

namespace grants::test {
namespace {

const std::vector<Person> kNobody;
const Asker kAnybody{{}, "", kNobody};
const TakenUpAward kAward{"A1", "立项1号", wan(8), day("2024-06-20")};

/// Where it leads from a state; empty where it does not.
std::string leadsTo(std::string_view state) {
    ProcedureYear year;
    year.apply("A1", "P3", year.applicantFor("P3")).takenUp = state;
    const Opened opened(year, "A1");
    if (obstacleToTakingUp(opened.one(), kAnybody, {})) return {};
    return decisionOf(kAward, opened.one(), {}).after;
}

}  // namespace

TEST_CASE(
    "an award of before leads on from every step on its way, and leaves a live one in place") {
    const std::set<std::string_view> before = {"draft",    "submitted", "returned",
                                               "accepted", "examined",  "in_review",
                                               "reviewed", "proposed",  "publicised"};
    const std::set<std::string_view> live = {"awarded", "running", "rectifying", "in_acceptance",
                                             "passed"};
    for (const ApplicationState& state : applicationStates()) {
        INFO(state.code);
        std::string expected;
        if (before.contains(state.code)) expected = "awarded";
        if (live.contains(state.code)) expected = state.code;
        CHECK(leadsTo(state.code) == expected);
    }
}

TEST_CASE("the decision is an award with its number, its amount and its day") {
    ProcedureYear year;
    year.apply("A1", "P3", year.applicantFor("P3"));
    const Opened opened(year, "A1");
    const Decision decision = decisionOf(kAward, opened.one(), {7});
    CHECK(decision.subject == Subject::Application);
    CHECK(decision.number == "A1");
    CHECK(decision.action == "award");
    CHECK(decision.before == "draft");
    CHECK(decision.amount == wan(8));
    CHECK(decision.issued == "立项1号");
    CHECK(isTakenUp(decision));
    CHECK(decision.date == day("2024-06-20"));
    CHECK(decision.person == Id<Person>{7});
}

TEST_CASE("an application is awarded once, and again when that was reversed") {
    ProcedureYear year;
    year.apply("A1", "P3", year.applicantFor("P3")).takenUp = "publicised";
    year.decide("A1", "award");
    CHECK(obstacleToTakingUp(Opened(year, "A1").one(), kAnybody, {}).value().code == "STATE");
    year.reverse("A1");
    CHECK_FALSE(obstacleToTakingUp(Opened(year, "A1").one(), kAnybody, {}));
}

TEST_CASE("whoever proposed an application does not take its award up") {
    ProcedureYear year;
    year.apply("A1", "P3", year.applicantFor("P3")).takenUp = "reviewed";
    year.decide("A1", "propose").person = {7};
    const Opened opened(year, "A1");
    CHECK(obstacleToTakingUp(opened.one(), {{7}, "某人", kNobody}, {}).value().code ==
          "SEPARATION");
    CHECK_FALSE(obstacleToTakingUp(opened.one(), {{8}, "另一人", kNobody}, {}));
}

TEST_CASE("whoever entered an application does not take its award up") {
    ProcedureYear year;
    year.apply("A1", "P3", year.applicantFor("P3")).takenUp = "publicised";
    const Opened opened(year, "A1");
    const std::vector<Id<Person>> enteredBy = {{7}};
    CHECK(obstacleToTakingUp(opened.one(), {{7}, "某人", kNobody}, enteredBy).value().code ==
          "SEPARATION");
    CHECK_FALSE(obstacleToTakingUp(opened.one(), {{8}, "另一人", kNobody}, enteredBy));
    CHECK_FALSE(obstacleToTakingUp(opened.one(), kAnybody, enteredBy));
}

namespace {

Person chief(std::int64_t id, const std::string& name) {
    Person person;
    person.id = {id};
    person.login = person.name = name;
    person.roles = PersonRoles::of(PersonRole::Chief);
    return person;
}

}  // namespace

TEST_CASE("who is kept from an award hears of nobody who is kept from it himself") {
    const std::vector<Person> people = {chief(7, "甲"), chief(8, "乙"), chief(9, "丙")};
    ProcedureYear year;
    year.apply("A1", "P3", year.applicantFor("P3")).takenUp = "reviewed";
    year.decide("A1", "propose").person = {7};
    const Opened opened(year, "A1");
    const auto told = [&](std::int64_t id, const char* name) {
        return Translator()(
            obstacleToTakingUp(opened.one(), {{id}, name, people}, {{8}}).value().message);
    };
    CHECK(told(7, "甲") == "甲 提出了拟立项，不能由同一人批准；请由 丙 办理。");
    CHECK(told(8, "乙") == "乙 录入了 A1 或它的状态，不能由同一人登记立项；请由 丙 办理。");
}

TEST_CASE("an award of before is refused for what refuses an award") {
    ProcedureYear year;
    year.apply("A1", "P3", year.applicantFor("P3")).takenUp = "proposed";
    year.decide("A1", "publicise", "2024-06-20");
    const Opened opened(year, "A1");
    Decision wanted = decisionOf(kAward, opened.one(), {});
    wanted.amount = wan(11);
    std::set<std::string> codes;
    for (const Refusal& each : refusalsOfTakingUp(opened.book(), opened.one(), wanted))
        codes.insert(each.finding.code);
    CHECK(codes ==
          std::set<std::string>{"PUBLICITY_RUNNING", "OVER_REQUEST", "OVER_UNIT_CAP", "MUNICIPAL"});
}

}  // namespace grants::test
