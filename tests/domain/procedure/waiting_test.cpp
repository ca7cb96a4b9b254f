// SPDX-License-Identifier: GPL-3.0-or-later
// What waits for whom, and what may be done with an application.
#include "domain/procedure/deadlines.h"
#include "support/procedure_year.h"

#include <catch2/catch.hpp>

#include <map>
#include <set>

namespace grants::test {
namespace {

using Numbers = std::vector<std::string>;

Numbers numbersOf(const std::vector<Waiting>& list) {
    Numbers numbers;
    for (const Waiting& each : list) numbers.push_back(each.item->number());
    return numbers;
}

/// The action that an application of this state waits for; none where it waits for nobody.
std::string_view nextFrom(std::string_view state) {
    ProcedureYear year;
    year.apply("A1", "P3", year.applicantFor("P3")).takenUp = state;
    if (state == "in_review") {
        year.seat("A1", 3);
        year.score("A1");
    }
    const Opened opened(year, "A1");
    const auto waiting = waitingActions(opened.book(), day("2024-06-03"));
    return waiting.empty() ? "" : waiting.front().action->code;
}

}  // namespace

TEST_CASE("each state waits for the action that leads on from it") {
    const std::map<std::string_view, std::string_view> next = {
        {"draft", "submit"},
        {"submitted", "accept"},
        {"returned", "resubmit"},
        {"accepted", "examine"},
        {"examined", "open-review"},
        {"declined", ""},
        {"in_review", "close-review"},
        {"reviewed", "propose"},
        {"proposed", "publicise"},
        {"publicised", "award"},
        {"objected", "settle"},
        {"not_selected", ""},
        {"awarded", "sign"},
        {"running", "request-acceptance"},
        {"rectifying", "request-acceptance"},
        {"in_acceptance", "conclude"},
        {"passed", "archive"},
        {"failed", "archive"},
        {"terminated", "archive"},
        {"archived", ""},
        {"withdrawn", ""},
        {"void", ""},
    };
    REQUIRE(next.size() == applicationStates().size());
    for (const ApplicationState& state : applicationStates()) {
        INFO(state.code);
        CHECK(nextFrom(state.code) == next.at(state.code));
    }
}

TEST_CASE("the action that is waited for leads from the state in which it is") {
    for (const ApplicationState& state : applicationStates()) {
        const std::string_view code = nextFrom(state.code);
        INFO(state.code);
        CHECK((code.empty() || leadsFrom(*findAction(Subject::Application, code), state.code)));
    }
}

TEST_CASE("a review waits for its experts as long as a sheet is missing") {
    ProcedureYear year;
    year.apply("A1", "P3", year.applicantFor("P3")).takenUp = "in_review";
    year.seat("A1", 3);
    year.score("A1");
    year.withdrawLastScore();
    CHECK(waitingActions(Opened(year, "A1").book(), day("2024-06-20")).empty());
}

TEST_CASE("the overdue comes first, then by day, then by number") {
    ProcedureYear year;
    const auto unit = year.applicantFor("P3");
    for (const char* number : {"A5", "A4", "A3", "A2", "A1"}) year.apply(number, "P3", unit);
    const auto returnOn = [&](const char* number, std::string_view on) {
        year.decide(number, "submit", on);
        year.decide(number, "return", on);
    };
    returnOn("A5", "2024-06-17");  // due 2024-06-24, over
    returnOn("A4", "2024-06-19");  // due 2024-06-26
    returnOn("A3", "2024-06-18");  // due 2024-06-25, today
    const Opened opened(year, "A1");
    const auto waiting = waitingActions(opened.book(), day("2024-06-25"));
    CHECK(numbersOf(waiting) == Numbers{"A5", "A3", "A4", "A1", "A2"});
    CHECK(waiting.at(0).overdue);
    CHECK(waiting.at(0).due == day("2024-06-24"));
    CHECK_FALSE(waiting.at(1).overdue);
    CHECK(waiting.at(2).due == day("2024-06-26"));
    CHECK_FALSE(waiting.at(3).due);
}

TEST_CASE("the list is the same in whatever order applications came") {
    ProcedureYear there, back;
    const auto in = [](ProcedureYear& year, const Numbers& numbers) {
        const auto unit = year.applicantFor("P3");
        for (const std::string& number : numbers) year.apply(number, "P3", unit);
        return numbersOf(waitingActions(Opened(year, numbers.front()).book(), day("2024-06-03")));
    };
    CHECK(in(there, {"A1", "A2", "A10"}) == in(back, {"A10", "A2", "A1"}));
}

TEST_CASE("possible actions are those of the table that lead from the state") {
    ProcedureYear year;
    year.apply("A1", "P3", year.applicantFor("P3"));
    const auto possible = [&] {
        std::vector<std::string_view> codes;
        const Opened opened(year, "A1");
        for (const Action* each : possibleActions(opened.one())) codes.push_back(each->code);
        return codes;
    };
    using Codes = std::vector<std::string_view>;
    CHECK(possible() == Codes{"submit", "withdraw", "void"});
    year.decide("A1", "submit");
    CHECK(possible() == Codes{"return", "accept", "accept-finding", "withdraw", "void"});
    year.decide("A1", "void");
    CHECK(possible().empty());
}

}  // namespace grants::test
