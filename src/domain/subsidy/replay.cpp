// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/subsidy/replay.h"

#include <algorithm>
#include <stdexcept>

namespace grants {

void apply(const Step& step, ExactAmount& amount) {
    const auto share = [&] { return ExactAmount(step.operand, step.num, step.den); };
    switch (step.kind) {
        case StepKind::TransferRate:
        case StepKind::LicenceRate:
        case StepKind::LargeReplace:
            amount = share();
            return;
        case StepKind::LargeHigher:
            amount = std::max(amount, share());
            return;
        case StepKind::LargeAdd:
            amount.add(share());
            return;
        case StepKind::GroupSum:
            amount.add(ExactAmount(step.operand));
            return;
        case StepKind::UnitCap:
        case StepKind::UnitCapLeft:
            amount = std::min(amount, ExactAmount(step.operand));
            return;
        case StepKind::RoundTo:
            amount.roundTo(step.operand, step.num == 1);
            return;
        case StepKind::BaseAmount:
        case StepKind::GroupSpread:
        case StepKind::LineSpread:
            amount = ExactAmount(step.operand);
            return;
        case StepKind::SharedBetween:
        case StepKind::CoOwnerShare:
        case StepKind::PatentShare:
        case StepKind::RateShare:
        case StepKind::PoolScale:
        case StepKind::PoolLevel:
            amount.scale(step.num, step.den);
            return;
    }
}

Money replay(std::span<const Step> steps, Money start) {
    ExactAmount amount(start);
    Money shown = start;
    for (const Step& step : steps) {
        if (step.before != shown)
            throw std::logic_error("a step does not start where the last ended");
        apply(step, amount);
        shown = amount.floored();
        if (step.after != shown) throw std::logic_error("a step does not give what it shows");
    }
    return shown;
}

}  // namespace grants
