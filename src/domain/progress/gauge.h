// SPDX-License-Identifier: GPL-3.0-or-later
// One measure being taken: shown every record of its kinds once, in any order, it gives the value
// at the end of every period.
#pragma once

#include "domain/plan/plan.h"
#include "domain/progress/measured.h"
#include "domain/progress/tallies.h"
#include "domain/progress/timeline.h"
#include "domain/progress/unit_traits.h"
#include "domain/year/fund_year.h"

#include <memory>
#include <vector>

namespace grants {

/// What is measured: the goal's geography and party, for a unit or for the district.
struct GaugeTask {
    const FundYear& year;
    const Rules& rules;
    const Timeline& timeline;
    const UnitTraits& traits;
    const NumericGoal& goal;
    Id<Organisation> unit;  // none when the whole district is measured

    /// The record is the unit's own, or nobody's in particular is asked for.
    [[nodiscard]] bool covers(const LicenceRecord& record) const;
    [[nodiscard]] bool covers(const Pledge& pledge) const;
    [[nodiscard]] bool covers(const ProductFiling& filing) const;
    [[nodiscard]] bool covers(Id<Organisation> holder) const;
    /// Among joint recipients only the unit itself counts when its receipts are measured.
    [[nodiscard]] bool countsRecipient(Id<Organisation> recipient, Traits wanted) const;
    [[nodiscard]] bool countsAnyRecipient(const LicenceRecord& record, Traits wanted) const;
};

class Gauge {
  public:
    explicit Gauge(const GaugeTask& task) : m_task(task) {}
    virtual ~Gauge() = default;
    Gauge(const Gauge&) = delete;
    Gauge& operator=(const Gauge&) = delete;

    /// Each tells whether the value rests on the record.
    virtual bool take(const LicenceRecord&, std::size_t) { return false; }
    virtual bool take(const Pledge&, std::size_t) { return false; }
    virtual bool take(const ProductFiling&, std::size_t) { return false; }
    virtual bool take(const Activity&, std::size_t) { return false; }
    virtual bool take(const Deliverable&, std::size_t) { return false; }
    virtual bool take(const Survey&, std::size_t) { return false; }
    /// A record that counts for somebody else (A21) has happened all the same.
    virtual void passOver(const LicenceRecord&) {}
    /// Indices of the patent stocks that the last period's value rests on.
    [[nodiscard]] virtual std::vector<std::size_t> stocks() const { return {}; }

    /// The value at each period's end.
    [[nodiscard]] virtual std::vector<Measured> values() = 0;

  protected:
    [[nodiscard]] std::size_t periods() const { return m_task.timeline.size(); }
    const GaugeTask m_task;
};

template <class Value>
[[nodiscard]] std::vector<Measured> asMeasured(const std::vector<Value>& values) {
    return {values.begin(), values.end()};
}
/// Ratios of two series of the same length.
[[nodiscard]] std::vector<Measured> asRatios(const std::vector<std::int64_t>& nums,
                                             const std::vector<std::int64_t>& dens);

}  // namespace grants
