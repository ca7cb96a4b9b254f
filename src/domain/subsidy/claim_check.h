// SPDX-License-Identifier: GPL-3.0-or-later
// A claim that is being typed, held against the records that it may be about.
#pragma once

#include "base/finding.h"
#include "domain/plan/plan.h"
#include "domain/subsidy/register_numbers.h"
#include "domain/year/fund_year.h"

#include <map>
#include <optional>

namespace grants {

class ClaimCheck {
  public:
    /// Both must outlive it.
    ClaimCheck(const FundYear& year, const Plan& plan) : m_year(year), m_plan(plan) {}

    /// A NO_RECORD warning when no record of its scheme has the register number, so that it would
    /// be rejected; nothing for a scheme that the plan does not have.
    [[nodiscard]] std::optional<Finding> operator()(const Claim& claim);

  private:
    [[nodiscard]] const RegisterIndex& recordsOf(SchemeKind kind);

    const FundYear& m_year;
    const Plan& m_plan;
    std::map<SchemeKind, RegisterIndex> m_records;  // made when first asked for
};

}  // namespace grants
