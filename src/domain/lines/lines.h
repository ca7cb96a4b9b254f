// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of the fund: what was moved between them, and what each may spend (二, 三, projects
// §6).
#pragma once

#include "domain/plan/plan.h"
#include "domain/year/fund_year.h"

#include <string>
#include <string_view>
#include <vector>

namespace grants {

/// All that was appropriated; the plan's fund_total when nothing was.
[[nodiscard]] Money fundTotal(const FundYear& year, const Plan& plan);
/// Where a reallocation stands: "" before it is proposed, "proposed", "approved", "rejected".
[[nodiscard]] std::string stateOf(const Reallocation& reallocation, const FundYear& year);
/// What approved reallocations brought to a line, less what they took.
[[nodiscard]] Money reallocatedTo(std::string_view line, const FundYear& year);
/// The plan's ceiling of a project, or pool of a scheme; 0 for a code that the plan lacks.
[[nodiscard]] Money ceilingOf(std::string_view line, const Plan& plan);
/// The ceiling with what was reallocated.
[[nodiscard]] Money adjustedCeiling(std::string_view line, const FundYear& year, const Plan& plan);
/// Each scheme of the plan with the pool in force: the plan's with what was reallocated to it,
/// never below nothing.
[[nodiscard]] std::vector<SchemeRules> schemeRulesInForce(const FundYear& year, const Plan& plan);
/// Of one of them; throws std::logic_error when the plan lacks it.
[[nodiscard]] SchemeRules schemeRulesInForce(std::string_view scheme, const FundYear& year,
                                             const Plan& plan);
/// The same with so much more in its pool, or less.
[[nodiscard]] SchemeRules withMoreInPool(SchemeRules rules, Money moved);
/// All lines by their codes, in plan order.
[[nodiscard]] std::vector<std::string> lineCodes(const Plan& plan);
/// The scheme of a batch by its number, S1 of S1-2024-01; null for a number of no scheme's.
[[nodiscard]] const SubsidyScheme* schemeOfBatch(std::string_view batch, const Plan& plan);

}  // namespace grants
