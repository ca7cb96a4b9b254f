// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a trace while it calculates: what is shown is what was done.
#pragma once

#include "base/fraction.h"
#include "domain/subsidy/exact_amount.h"
#include "domain/subsidy/replay.h"

#include <vector>

namespace grants {

class TraceWriter {
  public:
    void begin(Money start);

    /// TransferRate or LicenceRate.
    void pieces(StepKind kind, std::int64_t count, Money rate);
    void base(Money amount);
    /// × share, for SharedBetween, CoOwnerShare, PatentShare, RateShare, PoolScale and PoolLevel.
    void share(StepKind kind, Fraction share);
    /// PoolScale or PoolLevel on a pool that is not the plan's own, which the step then tells.
    void share(StepKind kind, Fraction share, Money pool);
    /// LargeHigher, LargeAdd or LargeReplace with `base` × `rate`.
    void large(StepKind kind, Money base, Fraction rate);
    void join(Money others);
    /// Leaves no step when the amount is within the cap.
    void cap(Money limit);
    /// The same with what is left of a cap of which approved batches paid `settled`.
    void cap(Money limit, Money whole, Money settled);
    /// Leaves no step when the amount is a multiple of `unit` already.
    void round(Money unit, bool halfUp);
    /// GroupSpread or LineSpread: `part` of `whole` in proportion own/all.
    void spread(StepKind kind, Money part, Money own, Money all);

    [[nodiscard]] const ExactAmount& amount() const { return m_amount; }
    [[nodiscard]] const std::vector<Step>& steps() const { return m_steps; }

  private:
    void write(StepKind kind, std::int64_t num, std::int64_t den, Money operand);

    ExactAmount m_amount;
    std::vector<Step> m_steps;
};

}  // namespace grants
