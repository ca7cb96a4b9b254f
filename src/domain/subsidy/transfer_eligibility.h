// SPDX-License-Identifier: GPL-3.0-or-later
// The tests of transfer schemes in their order (interchange §3), for a party and for each of its
// patents.
#pragma once

#include "domain/attribution/project_support.h"
#include "domain/batches/settled.h"
#include "domain/plan/rules.h"
#include "domain/subsidy/claim_sheet.h"
#include "domain/subsidy/other_support.h"
#include "domain/subsidy/transfer_deal.h"
#include "domain/year/fund_year.h"

#include <optional>
#include <vector>

namespace grants {

/// What the record says of one party. `waived` is the scope test that the party fails but that a
/// large licence is free of (A7 FREE): the large line alone is due, pieces are not.
struct Verdict {
    std::optional<RejectionCode> code, waived;
};

class TransferEligibility {
  public:
    /// Keeps references.
    TransferEligibility(const FundYear& year, const Rules& rules, const SupportedRecords& projects,
                        const Settled& settled);

    [[nodiscard]] Verdict of(const Deal& deal, Side side) const;
    /// The tests that look at the patent: other funding, project money, kind of right.
    [[nodiscard]] std::optional<RejectionCode> of(const Deal& deal, Side side,
                                                  PatentNumber patent) const;

  private:
    [[nodiscard]] bool fromUniversity(const Deal& deal, Side side) const;
    [[nodiscard]] bool toDistrictSme(const Deal& deal, Side side) const;
    [[nodiscard]] bool mayBePaid(Side provider) const;
    [[nodiscard]] bool isFree(const Deal& deal, Side side) const;
    [[nodiscard]] bool isUniversityAt(Id<Organisation> unit) const;

    struct Traits {
        bool university = false, districtSme = false, inCity = false, inDistrict = false;
    };

    const FundYear& m_year;
    const Rules& m_rules;
    OtherSupport m_otherSupport;
    const SupportedRecords& m_projects;
    const Settled& m_settled;
    std::vector<Traits> m_traits;  // by registry index
};

}  // namespace grants
