// SPDX-License-Identifier: GPL-3.0-or-later
// What an applicant promised for an indicator, read as the plan's goal is.
#pragma once

#include "domain/cases/casebook.h"

#include <optional>
#include <string>
#include <string_view>

namespace grants {

/// `20`, `20家`, `1,200件`, `2亿元`, `200万`, `2000000`, `2%`, full-width digits. A bare number is
/// in the goal's unit: 元 of an amount; of a ratio per cent from 1 on, below 1 the ratio itself.
/// Faults: COMMITMENT_FORMAT.
[[nodiscard]] Parsed<Quantity> parseCommitted(std::string_view text, const NumericGoal& goal);
/// Whether the value reaches the plan's goal by the goal's own comparator.
[[nodiscard]] bool reaches(const Quantity& value, const NumericGoal& goal);
/// `20家`, `2亿元`, `2%`: a value in the goal's unit, as it may be promised.
[[nodiscard]] std::string inUnit(const Quantity& value, const NumericGoal& goal);

/// An indicator of the application's project with what was promised for it.
struct CommittedIndicator {
    const Indicator* indicator = nullptr;
    const Commitment* commitment = nullptr;  // null for none
    std::optional<Quantity> value;           // none for words, and for what cannot be read
    bool belowPlan = false;
    bool isNumberForWords = false;  // the plan asks for deliverables, which no number names
};
/// Every indicator of the project, in plan order; none when the plan lacks the project.
[[nodiscard]] std::vector<CommittedIndicator> committedIndicators(const Case& one);

}  // namespace grants
