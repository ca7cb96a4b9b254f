// SPDX-License-Identifier: GPL-3.0-or-later
// A scheme, from evidence and claims to payments (二(二)1, 二(二)2; interchange §3).
#pragma once

#include "domain/attribution/project_support.h"
#include "domain/batches/settled.h"
#include "domain/plan/plan.h"
#include "domain/subsidy/result.h"

#include <optional>
#include <vector>

namespace grants {

/// 专利转让许可绩效奖补. Pure: the same year and rules give the same result in any input order.
/// `projects`: what projects pay for already (A20); without it the scheme pays as if there were
/// none. `settled`: what its approved batches paid (projects §8); it must not outlive the year.
[[nodiscard]] SchemeResult calculateTransferScheme(const SchemeRules& scheme, const FundYear& year,
                                                   const Rules& rules, Basis basis,
                                                   const ProjectSupport& projects = {},
                                                   const Settled& settled = {});
/// 专利质押融资绩效奖补.
[[nodiscard]] SchemeResult calculatePledgeScheme(const SchemeRules& scheme, const FundYear& year,
                                                 const Rules& rules, Basis basis,
                                                 const ProjectSupport& projects = {},
                                                 const Settled& settled = {});
/// By the scheme's kind. Filed pays the claims that name its code; schemes know nothing of each
/// other.
[[nodiscard]] SchemeResult calculate(const SchemeRules& scheme, const FundYear& year,
                                     const Rules& rules, Basis basis,
                                     const ProjectSupport& projects = {},
                                     const Settled& settled = {});
/// One scheme of the plan on its pool in force, beside its projects and after its approved batches;
/// throws std::logic_error when the plan lacks it.
[[nodiscard]] SchemeResult calculateScheme(const FundYear& year, const Plan& plan,
                                           std::string_view code, Basis basis);
/// Every scheme of the plan, in its order, the same.
[[nodiscard]] std::vector<SchemeResult> calculateSchemes(const FundYear& year, const Plan& plan,
                                                         Basis basis);

struct UnitAmount {
    Id<Organisation> unit;
    Money amount;
};
/// What A20 keeps from units in a scheme, before cap and pool: raw amounts without it less those
/// under BLOCK_SAME_UNIT, whichever reading is in force. By credit code; units that lose nothing
/// are left out.
[[nodiscard]] std::vector<UnitAmount> keptForProjects(const FundYear& year, const Plan& plan,
                                                      std::string_view code, Basis basis);

/// Filed when the scheme's year holds any claim, else Potential.
[[nodiscard]] Basis defaultBasis(const FundYear& year);

}  // namespace grants
