// SPDX-License-Identifier: GPL-3.0-or-later
// The chapters of a plan file, each read into the plan; and what must hold between them.
// For plan_reader's files only.
#pragma once

#include "domain/plan/plan.h"
#include "domain/plan/plan_document.h"

namespace grants {

[[nodiscard]] SupportProject readProject(JsonObject& object);
[[nodiscard]] SubsidyScheme readScheme(JsonObject& object);
[[nodiscard]] Target readTarget(JsonObject& object);
[[nodiscard]] Reading readReading(JsonObject& object);
[[nodiscard]] TaskArticle readTaskArticle(JsonObject& object);
/// Of the program's settings or of those that the schemes name.
[[nodiscard]] Parameter readParameter(JsonObject& object,
                                      const std::vector<SubsidyScheme>& schemes);

/// Numbering, references between chapters, sums and caps.
void checkNumbering(const Plan& plan, PlanFaults& faults);
void checkReferences(const Plan& plan, PlanFaults& faults);
/// Each scheme has the lines of its kind, and parameters of the right type.
void checkSchemes(const Plan& plan, PlanFaults& faults);
void checkSums(const Plan& plan, PlanFaults& faults);
/// Every setting of the program once, none besides.
void checkSettings(const Plan& plan, PlanFaults& faults);

/// `$.targets[3]`, and `$.targets[3].code`.
[[nodiscard]] std::string pathTo(const char* list, std::size_t at, const char* member = nullptr);

}  // namespace grants
