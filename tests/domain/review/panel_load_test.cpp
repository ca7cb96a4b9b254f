// SPDX-License-Identifier: GPL-3.0-or-later
// Proposed panels: that everybody has as much to do as the others.
#include "domain/review/conflicts.h"
#include "domain/review/proposals.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <optional>

using namespace grants;
using namespace grants::test;

namespace {

void apply(ReviewYear& year, int applications) {
    for (int i = 0; i < applications; ++i) year.apply("A" + std::to_string(100 + i));
}

using Loads = std::map<std::string, int>;

int squaresOf(const Loads& loads) {
    int squares = 0;
    for (const auto& [expert, load] : loads) squares += load * load;
    return squares;
}

/// Every panel of three without conflicts and with a finance expert.
std::vector<std::vector<std::string>> panelsFor(const Organisation& unit,
                                                const std::vector<Expert>& experts) {
    std::vector<const Expert*> free;
    for (const Expert& each : experts)
        if (conflictsOf(each, unit).empty()) free.push_back(&each);
    std::vector<std::vector<std::string>> panels;
    for (std::size_t i = 0; i < free.size(); ++i)
        for (std::size_t j = i + 1; j < free.size(); ++j)
            for (std::size_t k = j + 1; k < free.size(); ++k)
                if (free[i]->finance || free[j]->finance || free[k]->finance)
                    panels.push_back({free[i]->number, free[j]->number, free[k]->number});
    return panels;
}

/// The least sum of squared loads that such panels can have, tried one by one; none when some
/// application can have no such panel.
std::optional<int> leastSquares(const Casebook& book, Loads& loads, std::size_t at = 0) {
    if (at == book.cases().size()) return squaresOf(loads);
    std::optional<int> least;
    for (const auto& panel : panelsFor(*book.cases()[at].unit, book.year().experts)) {
        for (const std::string& each : panel) ++loads[each];
        const auto squares = leastSquares(book, loads, at + 1);
        if (squares && (!least || *squares < *least)) least = squares;
        for (const std::string& each : panel) --loads[each];
    }
    return least;
}

/// Four small applications and six experts, one to three of them for finance; everybody avoids
/// every fourth applicant.
ReviewYear fewPanels(std::uint64_t seed) {
    Dice dice(seed);
    ReviewYear year;
    addExperts(year, 6, 1 + static_cast<int>(dice.roll(3)));
    for (const char* number : {"A1", "A2", "A3", "A4"}) {
        year.apply(number).requested = wan(10);
        for (Expert& each : year.experts)
            if (dice.oneIn(4)) each.recusals.push_back(year.applicant(number).code);
    }
    return year;
}

}  // namespace

TEST_CASE("without conflicts the load of any two experts differs by one at most") {
    for (int applications = 1; applications <= 30; ++applications)
        for (int experts = 5; experts <= 11; ++experts) {
            INFO(applications << " applications, " << experts << " experts");
            ReviewYear year;
            apply(year, applications);
            addExperts(year, experts, (experts + 1) / 2);
            take(year, proposed(year));
            CHECK(spreadOf(loadsIn(year)) <= 1);
        }
}

TEST_CASE("scarce finance experts have a seat in every panel, shared evenly among them") {
    ReviewYear year;
    apply(year, 21);
    addExperts(year, 40, 2);
    take(year, proposed(year));
    const auto loads = loadsIn(year);
    CHECK(loads.at("Z1") + loads.at("Z2") == 21);
    CHECK(std::abs(loads.at("Z1") - loads.at("Z2")) == 1);
    auto others = loads;
    others.erase("Z1");
    others.erase("Z2");
    CHECK(spreadOf(others) <= 1);
}

TEST_CASE("who has seats already gets fewer new ones") {
    ReviewYear year;
    addExperts(year, 10, 10);
    apply(year, 4);
    for (const char* application : {"A100", "A101", "A102"}) year.seat(application, "Z1");
    take(year, proposed(year));
    CHECK(loadsIn(year).at("Z1") == 3);
    CHECK(spreadOf(loadsIn(year)) <= 2);
}

TEST_CASE("seats count as load while their application is live and the expert is not recused") {
    ReviewYear year;
    addExperts(year, 10, 10);
    year.apply("B1").takenUp = "withdrawn";
    year.apply("B2").takenUp = "awarded";
    year.apply("B3").takenUp = "awarded";
    for (const char* expert : {"Z6", "Z7", "Z8"}) year.seat("B1", expert);
    for (const char* expert : {"Z1", "Z2", "Z3", "Z4", "Z5"}) year.seat("B2", expert);
    year.seat("B3", "Z9").recused = true;
    year.apply("C");
    const Casebook& book = year.book();
    CHECK(expertsFor(proposePanels(book, {book.find("C")}), "C") == "Z10 Z6 Z7 Z8 Z9");
}

TEST_CASE("loads are as equal as trying every panel can make them") {
    int tried = 0;
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        INFO("seed " << seed);
        ReviewYear year = fewPanels(seed);
        Loads loads = loadsIn(year);
        const auto least = leastSquares(year.book(), loads);
        if (!least) continue;
        ++tried;
        take(year, proposed(year));
        CHECK(squaresOf(loadsIn(year)) == *least);
    }
    CHECK(tried > 50);
}
