// SPDX-License-Identifier: GPL-3.0-or-later
// A scheme, from evidence and claims to payments (二(二)1, 二(二)2; interchange §3).
#pragma once

#include "domain/plan/plan.h"
#include "domain/subsidy/result.h"

#include <optional>
#include <vector>

namespace grants {

/// 专利转让许可绩效奖补. Pure: the same year and rules give the same result in any input order.
[[nodiscard]] SchemeResult calculateTransferScheme(const SchemeRules& scheme, const FundYear& year,
                                                   const Rules& rules, Basis basis);
/// 专利质押融资绩效奖补.
[[nodiscard]] SchemeResult calculatePledgeScheme(const SchemeRules& scheme, const FundYear& year,
                                                 const Rules& rules, Basis basis);
/// By the scheme's kind. Filed pays the claims that name its code; schemes know nothing of each
/// other.
[[nodiscard]] SchemeResult calculate(const SchemeRules& scheme, const FundYear& year,
                                     const Rules& rules, Basis basis);
/// Every scheme of the plan, in its order.
[[nodiscard]] std::vector<SchemeResult> calculateSchemes(const FundYear& year, const Plan& plan,
                                                         Basis basis);

/// Filed when the scheme's year holds any claim, else Potential.
[[nodiscard]] Basis defaultBasis(const FundYear& year);

}  // namespace grants
