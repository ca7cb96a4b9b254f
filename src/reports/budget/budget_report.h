// SPDX-License-Identifier: GPL-3.0-or-later
// The budget workbook that finance sends: execution, schemes, targets, settings, checks.
#pragma once

#include "base/translator.h"
#include "reports/book/book.h"
#include "reports/figures/report_input.h"

namespace grants {

/// Basis: defaultBasis() of the year. Throws what the calculations throw; no number is guessed.
[[nodiscard]] Book budgetReport(const ReportInput& input, const Translator& translator);

}  // namespace grants
