// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a plan from JSON, strictly: every fault is named with its JSON path.
// In the file money is text with its unit ("0.4万元", "4亿元"), a ratio is text ("2%", "1/1000"), a
// count is a whole number, a day is ISO; there is no floating-point number. A goal whose wording
// has no comparator is "bare". Every value names its clause. `schema` 1 is the form before options
// had words and the calendar was data: it is read with the codes as words, no holidays, no extra
// workdays and no closing day; what each form brought is told in decision 11.
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

/// Never throws on bad input. Fault codes: PLAN_SYNTAX, PLAN_UTF8, PLAN_SIZE, PLAN_DEPTH,
/// PLAN_DUPLICATE_KEY, PLAN_FLOAT; PLAN_KEY_UNKNOWN, PLAN_KEY_MISSING, PLAN_TYPE, PLAN_VALUE;
/// PLAN_CLAUSE, PLAN_CLAUSE_MISSING; PLAN_NUMBERING, PLAN_DUPLICATE_CODE, PLAN_SLOTS, PLAN_CAP,
/// PLAN_SUM, PLAN_FEEDS, PLAN_REFERENCE, PLAN_SCHEME; PLAN_MEASURE, PLAN_MEASURE_PARTY,
/// PLAN_GOAL_KIND; PLAN_SETTING, PLAN_SETTING_TYPE, PLAN_SETTING_MISSING, PLAN_OPTION,
/// PLAN_DEFAULT, PLAN_CEILING; PLAN_MORE counts what was left out.
[[nodiscard]] PlanReading readPlan(std::string_view json);
/// The plan built into the program (resources/plans/cqgx-2024.json).
[[nodiscard]] Plan builtInPlan();
[[nodiscard]] std::string_view builtInPlanJson();

}  // namespace grants
