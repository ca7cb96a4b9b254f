// SPDX-License-Identifier: GPL-3.0-or-later
// What an acceptance was concluded on: it keeps these figures, whatever became of the award by its
// conclusion and of others since (projects §5).
#pragma once

#include "domain/acceptance/acceptance.h"
#include "domain/attribution/award_records.h"

#include <memory>

namespace grants {

/// The conclusion that an acceptance keeps to; null as long as there is none, and while the award
/// goes on after one that led to rectifying.
[[nodiscard]] const Decision* conclusionOf(const Case& one);

/// The year as it stood when a conclusion was about to be decided: by the records up to its day,
/// and by the decisions before it, so that the award was live and A21 gave it what it gave then.
class ConcludedOn {
  public:
    /// `conclusion` stands among the decisions about `one`, a case of the book, which must outlive
    /// this.
    ConcludedOn(const Casebook& book, const Case& one, const Decision& conclusion);
    ConcludedOn(const ConcludedOn&) = delete;  // its parts point into each other
    ConcludedOn& operator=(const ConcludedOn&) = delete;

    /// With the state that the application has now.
    [[nodiscard]] Acceptance acceptance() const;
    /// The records that an indicator rested on, places in the book's year.
    [[nodiscard]] std::vector<EvidenceRef> behind(const NumericGoal& goal) const;

  private:
    const Case& m_now;
    const FundYear& m_whole;
    std::shared_ptr<const FundYear> m_year;
    Casebook m_book;
    const Case& m_then;
    AwardRecords m_records;
};

/// As of the end of `day`, or as it was concluded by then; nothing where there was no such one.
[[nodiscard]] std::optional<Acceptance> acceptanceOn(const FundYear& year, const Plan& plan,
                                                     std::string_view number, Date day);

}  // namespace grants
