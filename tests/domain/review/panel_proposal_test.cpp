// SPDX-License-Identifier: GPL-3.0-or-later
// Proposed panels: whom they take and how many.
#include "domain/review/proposals.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace grants;
using namespace grants::test;

namespace {

/// A and six experts, the first one for finance.
ReviewYear sixExperts() {
    ReviewYear year;
    year.apply("A");
    addExperts(year, 6, 1);
    return year;
}

/// What an application could have had at best, counted expert by expert.
struct Choice {
    int free = 0, freeFinance = 0;  // without a seat and without conflicts
    int fit = 0, fitFinance = 0;    // without a seat, with no conflict that nothing dismisses
};

Choice choiceOf(const Casebook& book, const Case& one) {
    Choice choice;
    for (const Expert& expert : book.year().experts) {
        const bool sits =
            std::any_of(one.seats.begin(), one.seats.end(),
                        [&](const PanelSeat* seat) { return seat->expert == expert.number; });
        const auto conflicts = conflictsOf(expert, *one.unit);
        if (sits || isBarred(conflicts)) continue;
        ++choice.fit;
        choice.fitFinance += expert.finance ? 1 : 0;
        if (!conflicts.empty()) continue;
        ++choice.free;
        choice.freeFinance += expert.finance ? 1 : 0;
    }
    return choice;
}

}  // namespace

TEST_CASE("a panel of the wanted size with a finance expert is proposed") {
    ReviewYear year = sixExperts();
    take(year, proposed(year));
    const Casebook& book = year.book();
    CHECK(book.cases().front().seats.size() == 5);
    CHECK(panelFaults(book, book.cases().front()).empty());
}

TEST_CASE("a small request gets a small panel") {
    ReviewYear year = sixExperts();
    year.applications.front().requested = wan(20);
    CHECK(proposed(year).size() == 3);
}

TEST_CASE("an even size of the plan is made odd") {
    ReviewYear year = sixExperts();
    REQUIRE(year.plan.set("reviewers", "4"));
    CHECK(proposed(year).size() == 5);
}

TEST_CASE("only what is missing is added to a panel, and nobody twice") {
    ReviewYear year = sixExperts();
    for (const char* expert : {"Z1", "Z2", "Z3", "Z4"}) year.seat("A", expert);
    CHECK(expertsFor(proposed(year), "A") == "Z5");
}

TEST_CASE("nothing is proposed for a panel that is complete") {
    ReviewYear year = sixExperts();
    year.panel("A", 5);
    CHECK(proposed(year).empty());
}

TEST_CASE("a recused expert is replaced and not proposed again") {
    ReviewYear year = sixExperts();
    year.panel("A", 5);
    year.seats.back().recused = true;
    CHECK(expertsFor(proposed(year), "A") == "Z6");
}

TEST_CASE("whoever may not stay on a panel is replaced, also as its finance expert") {
    ReviewYear year;
    year.apply("A");
    addExperts(year, 7, 2);
    for (const char* expert : {"Z1", "Z3", "Z4", "Z5", "Z6"}) year.seat("A", expert);
    year.expert("Z1").employerCode = year.applicant("A").code;
    CHECK(expertsFor(proposed(year), "A") == "Z2");
}

TEST_CASE("whoever is in a conflict that a reason dismisses stays on a panel") {
    ReviewYear year = sixExperts();
    year.panel("A", 5);
    year.expert("Z3").recusals = {year.applicant("A").code};
    CHECK(proposed(year).empty());
}

TEST_CASE("an even panel gets one more") {
    ReviewYear year = sixExperts();
    addExperts(year, 7, 1);
    year.panel("A", 6);
    CHECK(expertsFor(proposed(year), "A") == "Z7");
}

TEST_CASE("a panel that only lacks a finance expert stays odd with him") {
    ReviewYear year = sixExperts();
    addExperts(year, 8, 1);
    for (const char* expert : {"Z2", "Z3", "Z4", "Z5", "Z6"}) year.seat("A", expert);
    CHECK(expertsFor(proposed(year), "A") == "Z1 Z7");
}

TEST_CASE("as many finance experts are proposed as the plan wants") {
    ReviewYear year;
    year.apply("A");
    addExperts(year, 12, 0);
    for (const char* expert : {"Z7", "Z8", "Z9"}) year.financeExpert(expert);
    REQUIRE(year.plan.set("finance_reviewers", "3"));
    const std::string experts = expertsFor(proposed(year), "A");
    for (const char* expert : {"Z7", "Z8", "Z9"}) CHECK(experts.find(expert) != std::string::npos);
}

TEST_CASE("an expert without conflicts is preferred to one whose conflict could be dismissed") {
    ReviewYear year = sixExperts();
    year.expert("Z3").recusals = {year.applicant("A").code};
    CHECK(expertsFor(proposed(year), "A") == "Z1 Z2 Z4 Z5 Z6");
}

TEST_CASE("an expert whose conflict could be dismissed is proposed when there is nobody else") {
    ReviewYear year = sixExperts();
    year.expert("Z3").recusals = year.expert("Z4").recusals = {year.applicant("A").code};
    const std::string experts = expertsFor(proposed(year), "A");
    CHECK(experts == "Z1 Z2 Z3 Z5 Z6");
}

TEST_CASE("an expert is never proposed to judge his employer, though the panel stays too small") {
    ReviewYear year = sixExperts();
    year.expert("Z3").employerCode = year.expert("Z4").employerCode = year.applicant("A").code;
    CHECK(expertsFor(proposed(year), "A") == "Z1 Z2 Z5 Z6");
}

TEST_CASE("the only finance expert is proposed in spite of a conflict that could be dismissed") {
    ReviewYear year = sixExperts();
    year.expert("Z1").phone = year.applicant("A").phone = "13800000001";
    CHECK(expertsFor(proposed(year), "A") == "Z1 Z2 Z3 Z4 Z5");
}

TEST_CASE("without experts nothing is proposed, without applications neither") {
    ReviewYear year;
    year.apply("A");
    CHECK(proposed(year).empty());
    CHECK(proposePanels(year.book(), {}).empty());
}

TEST_CASE("seats are proposed only for the applications asked for, each once") {
    ReviewYear year = sixExperts();
    year.apply("B");
    const Casebook& book = year.book();
    const Case* one = book.find("B");
    const auto seats = proposePanels(book, {one, one});
    CHECK(seats.size() == 5);
    CHECK(expertsFor(seats, "A").empty());
}

TEST_CASE("proposals hold for random years: size, parity, finance, conflicts") {
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        INFO("seed " << seed);
        ReviewYear year = randomPanels(seed, 12, 9);
        const auto seats = proposed(year);
        leaveWhereBarred(year);
        const Casebook& before = year.book();
        take(year, seats);
        const Casebook& after = year.book();
        for (const ProposedSeat& seat : seats) CHECK_FALSE(isBarred(conflictsIn(before, seat)));
        for (const Case& one : after.cases()) {
            CAPTURE(one.number());
            const Case& bare = *before.find(one.number());
            const Choice choice = choiceOf(before, bare);
            const PanelCount count = countOf(before, bare);
            const int wanted = panelSizeFor(*one.application, year.plan) - count.experts;
            const bool enough = choice.fit > wanted;  // one more than that may be needed to be odd
            if (enough && (count.finance > 0 || choice.fitFinance > 0))
                CHECK(panelFaults(after, one).empty());
            if (choice.free <= wanted || (count.finance == 0 && choice.freeFinance == 0)) continue;
            for (const ProposedSeat& seat : seats)
                if (seat.application == one.number()) CHECK(conflictsIn(before, seat).empty());
        }
    }
}

TEST_CASE("nobody is proposed twice for one application") {
    for (std::uint64_t seed = 1; seed <= 50; ++seed) {
        INFO("seed " << seed);
        ReviewYear year = randomPanels(seed, 12, 9);
        take(year, proposed(year));
        std::set<std::pair<std::string, std::string>> taken;
        for (const PanelSeat& each : year.seats)
            CHECK(taken.emplace(each.application, each.expert).second);
    }
}

TEST_CASE("a proposal that was taken leaves nothing to propose") {
    for (std::uint64_t seed = 1; seed <= 50; ++seed) {
        INFO("seed " << seed);
        ReviewYear year = randomPanels(seed, 6, 20);
        take(year, proposed(year));
        CHECK(proposed(year).empty());
    }
}

TEST_CASE("the order of the records changes no proposal") {
    for (std::uint64_t seed = 1; seed <= 50; ++seed) {
        INFO("seed " << seed);
        Dice dice(seed);
        ReviewYear year = randomPanels(seed, 12, 9);
        const auto first = proposed(year);
        shuffleRecords(year, dice);
        CHECK(proposed(year) == first);
    }
}
