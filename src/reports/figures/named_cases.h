// SPDX-License-Identifier: GPL-3.0-or-later
// The applications that a report's scope names.
#pragma once

#include "domain/cases/casebook.h"
#include "reports/figures/report_input.h"

#include <vector>

namespace grants {

/// In the order of their naming; none when the scope names none. Throws Error(Usage) for one that
/// there is none of.
[[nodiscard]] std::vector<const Case*> namedCases(const Casebook& book, const ReportScope& scope);

}  // namespace grants
