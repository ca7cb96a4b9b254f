// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a plan from JSON, strictly: every fault is named with its JSON path (quality.md "Bad
// input").
#pragma once

#include "base/finding.h"
#include "domain/plan/plan.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace grants {

struct PlanReading {
    std::optional<Plan> plan;       // only when there are no errors
    std::vector<Finding> findings;  // place.path is the JSON path, e.g. $.projects[0].slots
};

[[nodiscard]] PlanReading readPlan(std::string_view json);
/// The plan built into the program (resources/plans/cqgx-2024.json).
[[nodiscard]] Plan builtInPlan();
[[nodiscard]] std::string_view builtInPlanJson();

}  // namespace grants
