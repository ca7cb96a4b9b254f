// SPDX-License-Identifier: GPL-3.0-or-later
// Which records count for which live award (A21, projects §5).
#pragma once

#include "domain/attribution/claimants.h"
#include "domain/progress/indicators.h"

#include <string_view>
#include <vector>

namespace grants {

class AwardRecords {
  public:
    /// The book must outlive it. Facts inside the window and not after `asOf` are looked at.
    AwardRecords(const Casebook& book, Date asOf);

    [[nodiscard]] Date asOf() const { return m_asOf; }
    /// Every record that some live award would count, in the order of kind and place.
    [[nodiscard]] const std::vector<ClaimedRecord>& records() const { return m_records; }
    /// What an application of the book would count but another award does; nothing of one that is
    /// no live award.
    [[nodiscard]] std::vector<EvidenceRef> lostBy(const Case& one) const;
    /// Its numeric indicators in plan order, by the records that are left to it.
    [[nodiscard]] std::vector<IndicatorState> indicatorsOf(const Case& one) const;
    /// The records that one of these rests on.
    [[nodiscard]] std::vector<EvidenceRef> behind(const Case& one, const NumericGoal& goal) const;

  private:
    const Casebook& m_book;
    Date m_asOf;
    std::vector<ClaimedRecord> m_records;
};

/// An indicator that counts differently.
struct IndicatorMove {
    const Case* award = nullptr;
    std::string_view indicator;  // a view into the plan
    Measured before, after;
};
/// What a record's attribution moves against none: a decision that stands or one that is being
/// thought over. In the order of the book and of the plan.
[[nodiscard]] std::vector<IndicatorMove> movedBy(const Casebook& book, const Attribution& decision,
                                                 Date asOf);

}  // namespace grants
