// SPDX-License-Identifier: GPL-3.0-or-later
// A plan as tables to hold against the policy, and as JSON.
#pragma once

#include "cli/console.h"
#include "domain/plan/plan.h"
#include "domain/plan/plan_reader.h"

#include <ostream>

namespace grants::cli {

void printTables(const Plan& plan, const Console& console);
void printJson(const Plan& plan, const Console& console);
/// Faults and warnings with their JSON paths.
void printFindings(const PlanReading& reading, std::ostream& out, const Console& console);
void printFindingsJson(const PlanReading& reading, const Console& console);

}  // namespace grants::cli
