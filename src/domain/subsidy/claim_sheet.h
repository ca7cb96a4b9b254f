// SPDX-License-Identifier: GPL-3.0-or-later
// Who claims which record: the filed claims by record, or, when nothing need be filed, everyone.
#pragma once

#include "domain/applications/claim.h"
#include "domain/subsidy/grouped.h"
#include "domain/subsidy/result.h"
#include "domain/year/fund_year.h"

#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace grants {

/// A unit, by its registry index, on its side of a record.
struct Side {
    std::uint32_t unit = 0;
    Role role = Role::Provider;
};

/// Rejections by registry index of the unit.
using UnitRejections = std::vector<std::pair<std::uint32_t, Rejection>>;

class ClaimSheet {
  public:
    /// `numbers`: the distinct register numbers of the scheme's records, in the records' order.
    /// Keeps references to `year` and `scheme`.
    ClaimSheet(const FundYear& year, const SchemeRules& scheme, Basis basis,
               const std::vector<std::string_view>& numbers);

    /// Whether the unit claims the record; under Potential everyone does.
    [[nodiscard]] bool claims(std::uint32_t unit, std::size_t record) const;
    /// PARTY for claimants that stand on none of the record's sides, DUPLICATE for each claim of
    /// one unit beyond its first.
    void rejectUnmatched(std::size_t record, std::string_view number, std::span<const Side> sides,
                         UnitRejections& rejected) const;
    /// NO_RECORD for claims whose register number no record has.
    void rejectUnmatched(UnitRejections& rejected) const;

  private:
    void file(const std::vector<std::string_view>& numbers);
    [[nodiscard]] Rejection reject(std::uint32_t unit, std::string_view number, Role role,
                                   RejectionCode code) const;
    [[nodiscard]] Role roleByKind(std::uint32_t unit) const;

    const FundYear& m_year;
    const SchemeRules& m_scheme;
    bool m_filed;
    Grouped<std::uint32_t> m_byRecord;  // claimants, ascending; who filed twice is there twice
    std::vector<std::pair<std::uint32_t, std::string_view>> m_unmatched;
};

}  // namespace grants
