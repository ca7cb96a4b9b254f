// SPDX-License-Identifier: GPL-3.0-or-later
// The fund by line (projects §6): what each may spend, what is asked for, committed and paid.
#pragma once

#include "base/finding.h"
#include "base/money.h"
#include "domain/budget/ledger_entries.h"
#include "domain/plan/plan.h"
#include "domain/subsidy/result.h"
#include "domain/year/fund_year.h"

#include <string>
#include <vector>

namespace grants {

/// What a line's commitments are: awards; of a scheme its approved batches, else its calculation.
enum class CommittedBasis : std::uint8_t { Awards, Calculation, Batch };
[[nodiscard]] std::string_view codeText(CommittedBasis basis);  // "calculation"

/// Of a scheme `reallocated` is also what the plan's settings moved its pool, `requested` the raw
/// claims, those of approved batches among them, and `committed` what the approved batches pay, or
/// without one what was calculated.
struct LedgerLine : LedgerFigures {
    std::string code, name;
    Money ceiling;  // 预算数
    CommittedBasis basis = CommittedBasis::Awards;
    int filed = 0;  // applications behind what is requested
    [[nodiscard]] Money adjusted() const { return ceiling + reallocated; }
    [[nodiscard]] Money free() const { return adjusted() - committed; }
};

/// One line a project and scheme, in plan order: the sums of their entries.
[[nodiscard]] std::vector<LedgerLine> ledger(const FundYear& year, const Plan& plan,
                                             const std::vector<SchemeResult>& schemes);

/// Warnings: FUND_TOTAL when the adjusted lines together exceed the fund (domain §1.1), LINE_TOTAL
/// when a line's commitments exceed it.
[[nodiscard]] std::vector<Finding> checkLedger(const std::vector<LedgerLine>& lines,
                                               const Plan& plan, Money fundTotal);

/// The total of the lines: the one sum that screen, report and command line show.
[[nodiscard]] LedgerLine sumOf(const std::vector<LedgerLine>& lines);

}  // namespace grants
