// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the units of a scheme together in the one order that results have.
#pragma once

#include "domain/attribution/project_support.h"
#include "domain/subsidy/claim_sheet.h"
#include "domain/subsidy/result.h"

#include <functional>
#include <vector>

namespace grants {

/// Writes the lines (by record and role) and rejections (in any order) of the unit with this
/// registry index into two empty lists.
using ExamineUnit = std::function<void(std::uint32_t unit, std::vector<Line>& lines,
                                       std::vector<Rejection>& rejected)>;

/// Units with lines, by credit code; all rejections by credit code, record, patent (whole claims
/// first), role and code.
void assemble(SchemeResult& result, const Registry& registry, const UnitRejections& unmatched,
              const ExamineUnit& examine);

/// The numbers among `flagged` (ascending) that some line of the result pays.
[[nodiscard]] std::vector<std::string> paidAmong(const std::vector<std::string_view>& flagged,
                                                 const SchemeResult& result);

/// Under A20 WARN, adds to the warnings what a unit is paid for although its project counts it.
void warnOfProjects(SchemeResult& result, const Registry& registry, const Rules& rules,
                    const SupportedRecords& projects);

}  // namespace grants
