// SPDX-License-Identifier: GPL-3.0-or-later
// Shorthand for scenarios of proposed panels.
#pragma once

#include "domain/review/conflicts.h"
#include "domain/review/panel.h"
#include "domain/review/review_year.h"
#include "support/random_year.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace grants::test {

/// For all applications of the year.
[[nodiscard]] std::vector<ProposedSeat> proposed(ReviewYear& year);
/// "Z1 Z3": whom one application is to get.
[[nodiscard]] std::string expertsFor(const std::vector<ProposedSeat>& seats,
                                     const std::string& application);
/// The expert's ties to the applicant, each of his.
[[nodiscard]] std::vector<Conflict> conflictsIn(const Casebook& book, const ProposedSeat& seat);
/// One of them is such that nothing dismisses it.
[[nodiscard]] bool isBarred(const std::vector<Conflict>& conflicts);
/// Whoever may not stay on a panel has left it.
void leaveWhereBarred(ReviewYear& year);
/// As if the proposal had been taken.
void take(ReviewYear& year, const std::vector<ProposedSeat>& seats);
/// Seats of each expert that are not recused.
[[nodiscard]] std::map<std::string, int> loadsIn(const ReviewYear& year);
[[nodiscard]] int spreadOf(const std::map<std::string, int>& loads);
/// Z1 … of which the first ones are finance experts.
void addExperts(ReviewYear& year, int experts, int finance);
/// Every list in another order.
void shuffleRecords(ReviewYear& year, Dice& dice);

/// Random applications, half of them small, some with seats already; random experts, some of whom
/// are in conflict with some applicants.
[[nodiscard]] ReviewYear randomPanels(std::uint64_t seed, int applications, int experts);

}  // namespace grants::test
