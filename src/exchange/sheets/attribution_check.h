// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a record can be attributed to an application (A21, projects §5): 归属 decides only
// between those who would count the record, and to anybody else it does nothing.
#pragma once

#include "domain/attribution/claimants.h"
#include "exchange/records/sheet_description.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace grants {

/// Of one snapshot, worked out when it is first asked: most imports attribute nothing. Year and
/// plan must outlive it.
class AttributionCheck {
  public:
    AttributionCheck(const FundYear& year, const Plan& plan) : m_year(year), m_plan(plan) {}

    /// Refuses with NOT_CLAIMANT what has nothing to do with the application's unit; warns of what
    /// it does not count (NOT_COUNTED) or not yet (NOT_AWARDED), at `column`. Says nothing of
    /// records and applications that the snapshot lacks.
    void operator()(const Attribution& row, std::string_view column, RowVerdict& verdict);

  private:
    void gather();
    [[nodiscard]] std::vector<EvidenceRef> recordsNumbered(std::string_view number) const;
    [[nodiscard]] std::string claimantsOf(const std::vector<EvidenceRef>& records) const;
    [[nodiscard]] bool claims(const Case& one, const std::vector<EvidenceRef>& records) const;

    const FundYear& m_year;
    const Plan& m_plan;
    std::optional<Casebook> m_book;
    std::unordered_multimap<std::string_view, EvidenceRef> m_records;
    std::vector<ClaimedRecord> m_claimed;
};

}  // namespace grants
