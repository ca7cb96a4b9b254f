// SPDX-License-Identifier: GPL-3.0-or-later
// The fund by line: ceiling, computed (测算), paid. Paid and committed projects follow with the
// payment workflow.
#pragma once

#include "base/finding.h"
#include "base/money.h"
#include "domain/plan/plan.h"
#include "domain/subsidy/result.h"
#include "domain/year/fund_year.h"

#include <string>
#include <vector>

namespace grants {

struct LedgerLine {
    std::string code, name;
    Money ceiling;      // 预算数
    Money reallocated;  // 调剂 in − out: for schemes, the pool in force less the plan's
    Money requested;    // 申请 (projects) or raw claims (schemes)
    Money committed;    // 已立项 or 测算
    Money paid;         // 已拨付
    [[nodiscard]] Money adjusted() const { return ceiling + reallocated; }
    [[nodiscard]] Money free() const { return adjusted() - committed; }
};

/// One line a project and scheme, in plan order. Totals are summed by the reader, never stored.
[[nodiscard]] std::vector<LedgerLine> ledger(const FundYear& year, const Plan& plan,
                                             const std::vector<SchemeResult>& schemes);

/// Warnings: FUND_TOTAL when the adjusted lines together exceed the fund (domain §1.1), LINE_TOTAL
/// when a line's commitments exceed it.
[[nodiscard]] std::vector<Finding> checkLedger(const std::vector<LedgerLine>& lines,
                                               const Plan& plan);

/// The total of the lines: the one sum that screen, report and command line show.
[[nodiscard]] LedgerLine sumOf(const std::vector<LedgerLine>& lines);

}  // namespace grants
