// SPDX-License-Identifier: GPL-3.0-or-later
// A plan as tables to hold against the policy, and as JSON.
#pragma once

#include "cli/console.h"
#include "domain/plan/plan.h"
#include "domain/plan/plan_reader.h"

namespace grants::cli {

void printTables(const Plan& plan, const Console& console);
void printJson(const Plan& plan, const Console& console);
/// Faults and warnings with their JSON paths; `plan` names what was read.
void printFindings(const PlanReading& reading, const Console& console);
void printFindingsJson(const PlanReading& reading, const Console& console);

}  // namespace grants::cli
