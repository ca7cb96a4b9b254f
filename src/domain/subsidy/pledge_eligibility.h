// SPDX-License-Identifier: GPL-3.0-or-later
// The tests of pledge schemes in their order (interchange §3), for a party of a pledge.
#pragma once

#include "domain/attribution/project_support.h"
#include "domain/batches/settled.h"
#include "domain/plan/rules.h"
#include "domain/subsidy/claim_sheet.h"
#include "domain/subsidy/other_support.h"
#include "domain/year/fund_year.h"

#include <optional>
#include <string_view>
#include <vector>

namespace grants {

class PledgeEligibility {
  public:
    /// Keeps references.
    PledgeEligibility(const FundYear& year, const Rules& rules, const SupportedRecords& projects,
                      const Settled& settled);

    /// The first test that fails. Other funding of a single patent or contract is another matter
    /// than the loan: here the register counts by 质押登记号.
    [[nodiscard]] std::optional<RejectionCode> of(const Pledge& pledge, Side side) const;

  private:
    [[nodiscard]] bool hasFittingDebtor(const Pledge& pledge) const;
    [[nodiscard]] bool isRenewal(const Pledge& pledge) const;
    [[nodiscard]] bool isSettled(const Pledge& pledge, Side side) const;

    const FundYear& m_year;
    const Rules& m_rules;
    OtherSupport m_otherSupport;
    const SupportedRecords& m_projects;
    const Settled& m_settled;
    /// FIRST_PLEDGE_ONLY: numbers of pledges, ascending, all whose patents were pledged before.
    std::vector<std::string_view> m_repeated;
};

}  // namespace grants
