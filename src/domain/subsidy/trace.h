// SPDX-License-Identifier: GPL-3.0-or-later
// Typed steps of a calculation. Between steps the amount is an exact fraction of 分; `before` and
// `after` show it floored to 分.
#pragma once

#include "base/message.h"
#include "base/money.h"
#include "domain/registry/patent_number.h"

#include <cstdint>
#include <memory_resource>
#include <span>
#include <string_view>

namespace grants {

/// What a step did to the running amount. `num`, `den` and `operand` mean what the comment says.
enum class StepKind : std::uint8_t {
    TransferRate,   // = num transferred pieces × operand
    LicenceRate,    // = num licensed pieces × operand
    SharedBetween,  // × num/den: this side's part of the reward of both sides (A1, A15)
    CoOwnerShare,   // × num/den: this owner's part among joint patentees (A23)
    LargeHigher,   // = the greater of itself and operand × num/den (operand: record or its excess)
    LargeAdd,      // + operand × num/den
    LargeReplace,  // = operand × num/den
    BaseAmount,    // = operand: the financing that counts
    PatentShare,   // × num/den: 专利质押占比
    RateShare,     // × num/den: the scheme's rate
    GroupSum,      // + operand: what the other units under the same cap are due (A11 BY_GROUP)
    UnitCap,       // = the smaller of itself and operand
    UnitCapLeft,   // the same; operand is what is left of a cap of den 分, of
                   // which approved batches paid num 分
    PoolScale,     // × num/den: pool over all that compete for it
    PoolLevel,     // × num/den: the pool's rest over the claims below the cap (WATERFILL); of both
                   // the operand is a pool that is not the plan's own
    RoundTo,       // to a multiple of operand 分: down, or half up when num = 1
    GroupSpread,   // = operand: this unit's part of its group's payment, in proportion num/den
    LineSpread     // = operand: this line's part of the unit's payment, in proportion num/den
};

struct Step {
    StepKind kind;
    Money before, after;
    std::int64_t num = 1, den = 1;
    Money operand;
    friend bool operator==(const Step&, const Step&) = default;
};

[[nodiscard]] std::string_view codeText(StepKind kind);  // rate, large, unit_cap …
/// The step in words, with its numbers.
[[nodiscard]] Message describe(const Step& step);

/// Keeps traces and patent lists at a stable address, without an allocation each.
class TraceStore {
  public:
    [[nodiscard]] std::span<const Step> keep(std::span<const Step> steps);
    [[nodiscard]] std::span<const PatentNumber> keep(std::span<const PatentNumber> patents);

  private:
    std::pmr::monotonic_buffer_resource m_memory{std::size_t{1} << 16};
};

}  // namespace grants
