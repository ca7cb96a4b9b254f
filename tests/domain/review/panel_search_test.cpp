// SPDX-License-Identifier: GPL-3.0-or-later
// Proposed panels against a search through all that are possible.
#include "domain/review/proposals.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <compare>
#include <optional>

using namespace grants;
using namespace grants::test;

namespace {

constexpr int kExperts = 8;

/// Three applications, each of which some experts have to avoid for reasons that may be dismissed.
ReviewYear crowded(std::uint64_t seed) {
    Dice dice(seed + 1000);
    ReviewYear year = randomPanels(seed, 3, kExperts);
    for (const Application& each : year.applications) {
        const CreditCode code = year.applicant(each.number).code;
        for (int at = 1; at <= kExperts; ++at)
            if (dice.oneIn(3)) year.expert("Z" + std::to_string(at)).recusals.push_back(code);
    }
    leaveWhereBarred(year);
    return year;
}

/// Seats to be added, and how many of these are in a conflict.
struct Cost {
    int seats = 0, conflicts = 0;
    friend auto operator<=>(const Cost&, const Cost&) = default;
};

/// Experts who could be added to a panel; whoever sits there already is not among them.
std::vector<const Expert*> choiceFor(const Casebook& book, const Case& one) {
    std::vector<const Expert*> choice;
    for (const Expert& expert : book.year().experts) {
        const bool sits =
            std::any_of(one.seats.begin(), one.seats.end(),
                        [&](const PanelSeat* seat) { return seat->expert == expert.number; });
        if (!sits && !isBarred(conflictsOf(expert, *one.unit))) choice.push_back(&expert);
    }
    return choice;
}

/// What it costs to add those of the choice that the bits name; nothing when the panel is then too
/// small, even or without its finance experts.
std::optional<Cost> costOf(unsigned bits, const std::vector<const Expert*>& choice,
                           const Casebook& book, const Case& one) {
    PanelCount count = countOf(book, one);
    Cost cost;
    for (std::size_t at = 0; at < choice.size(); ++at) {
        if ((bits >> at & 1U) == 0) continue;
        ++count.experts;
        count.finance += choice[at]->finance ? 1 : 0;
        ++cost.seats;
        cost.conflicts += conflictsOf(*choice[at], *one.unit).empty() ? 0 : 1;
    }
    const Rules rules = book.plan().rules();
    const bool whole = count.experts >= panelSizeFor(*one.application, rules) &&
                       count.experts % 2 == 1 && count.finance >= rules.financeReviewers;
    return whole ? std::optional(cost) : std::nullopt;
}

/// Of all that would make the panel whole.
std::optional<Cost> leastCost(const Casebook& book, const Case& one) {
    const auto choice = choiceFor(book, one);
    std::optional<Cost> least;
    for (unsigned bits = 0; bits < 1U << choice.size(); ++bits) {
        const auto cost = costOf(bits, choice, book, one);
        if (cost && (!least || *cost < *least)) least = cost;
    }
    return least;
}

Cost costOfProposal(const std::vector<ProposedSeat>& seats, const Casebook& book, const Case& one) {
    Cost cost;
    for (const ProposedSeat& each : seats) {
        if (each.application != one.number()) continue;
        ++cost.seats;
        cost.conflicts += conflictsIn(book, each).empty() ? 0 : 1;
    }
    return cost;
}

}  // namespace

TEST_CASE("no panel that could be made whole has fewer conflicts than the proposed one") {
    int whole = 0, unavoidable = 0;
    for (std::uint64_t seed = 1; seed <= 120; ++seed) {
        ReviewYear year = crowded(seed);
        const auto seats = proposed(year);
        const Casebook& book = year.book();
        for (const Case& one : book.cases()) {
            INFO("seed " << seed << " " << one.number());
            const auto least = leastCost(book, one);
            if (!least) continue;
            const Cost cost = costOfProposal(seats, book, one);
            CHECK(cost.seats == least->seats);
            CHECK(cost.conflicts == least->conflicts);
            ++whole;
            unavoidable += least->conflicts > 0 ? 1 : 0;
        }
    }
    // Otherwise the years would be too tame to prove anything.
    CHECK(whole > 100);
    CHECK(unavoidable > 20);
}
