// SPDX-License-Identifier: GPL-3.0-or-later
// What each applicant's indicators have delivered, the records behind, and how much of the district
// targets these records make up (一(三), projects §5).
#pragma once

#include "domain/attribution/award_records.h"
#include "domain/progress/targets.h"

#include <optional>
#include <vector>

namespace grants {

/// A district target counted over some records alone.
struct TargetPart {
    const Target* target = nullptr;  // of the plan
    /// In the target's unit: a count, an amount, or of a ratio its numerator by these records over
    /// the whole district's denominator.
    Measured value;
    Measured district;
    /// Exactly value ÷ district; nothing when that is nothing or cannot be computed.
    /// Parts of several indicators may overlap: a unit or patent counts once in the district.
    std::optional<Fraction> share;
};

struct IndicatorContribution {
    const Indicator* indicator = nullptr;  // of the plan, with a numeric goal
    Measured delivered;                    // after A21
    std::vector<EvidenceRef> records;      // which it rests on, places in the book's year
    std::vector<TargetPart> targets;       // every target of the plan, in its order
};

class Contributions {
  public:
    /// The book must outlive it. Facts inside the window and not after `asOf` are looked at.
    Contributions(const Casebook& book, Date asOf);

    /// The numeric indicators in plan order, of an application in any state: what counts for
    /// another's live award is left out of a live award only. None when the plan lacks its project.
    [[nodiscard]] std::vector<IndicatorContribution> of(const Case& one) const;
    /// What the records of several indicators make up together, each record once.
    [[nodiscard]] std::vector<TargetPart> together(
        const std::vector<IndicatorContribution>& indicators) const;

  private:
    [[nodiscard]] std::vector<TargetPart> partsOf(const std::vector<EvidenceRef>& records) const;

    const Casebook& m_book;
    Date m_asOf;
    AwardRecords m_awards;
    std::vector<TargetState> m_district;
};

}  // namespace grants
