// SPDX-License-Identifier: GPL-3.0-or-later
// The budget workbook that finance sends: execution, both schemes, targets, settings, checks.
#pragma once

#include "reports/report.h"

namespace grants {

/// Basis: defaultBasis() of the year. Throws what the calculations throw; no number is guessed.
[[nodiscard]] Book budgetReport(const ReportInput& input, const Translator& translator);

}  // namespace grants
