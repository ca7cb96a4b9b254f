// SPDX-License-Identifier: GPL-3.0-or-later
// What the steps of a trace do to an amount: the calculation and its proof share it.
#pragma once

#include "domain/subsidy/exact_amount.h"
#include "domain/subsidy/trace.h"

namespace grants {

/// Does what the step says to `amount`.
void apply(const Step& step, ExactAmount& amount);

/// Folds the steps from `start`; the trace holds when every step's `before` and `after` are what
/// the fold shows. Throws std::logic_error when it does not, std::overflow_error out of range.
[[nodiscard]] Money replay(std::span<const Step> steps, Money start);

}  // namespace grants
