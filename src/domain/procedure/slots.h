// SPDX-License-Identifier: GPL-3.0-or-later
// What a project still has to give: places and money asked for against its limits (二(一)).
#pragma once

#include "domain/cases/casebook.h"

#include <vector>

namespace grants {

struct ProjectLoad {
    const SupportProject* project = nullptr;
    int drafts = 0, live = 0;  // applications
    int taken = 0;             // proposed, publicised, objected, and live awards
    Money requested;           // of the live ones
    Money ceiling;             // of its line, with what was reallocated
    Money awarded;             // proposed, awarded and final amounts of those that take a place
    [[nodiscard]] int left() const { return project->slots - taken; }
};
/// One a project, in plan order.
[[nodiscard]] std::vector<ProjectLoad> projectLoads(const Casebook& book);
[[nodiscard]] ProjectLoad loadOf(const Casebook& book, const SupportProject& project);

/// The next 受理号 of a project, gap-free: one above the largest serial of the plan's pattern.
[[nodiscard]] std::string nextNumber(const FundYear& year, const Plan& plan,
                                     std::string_view project);

/// The other project that a 受理号 of the plan's pattern is of; null for one that may be
/// `project`'s own, and for one of another form.
[[nodiscard]] const SupportProject* otherProjectOf(std::string_view number, const Plan& plan,
                                                   std::string_view project);

}  // namespace grants
