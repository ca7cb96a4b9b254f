// SPDX-License-Identifier: GPL-3.0-or-later
// Caps, pool and rounding over units (domain §2 A8, A9, §2.1), in integers only.
#pragma once

#include "base/fraction.h"
#include "base/money.h"
#include "domain/plan/rules.h"

#include <vector>

namespace grants {

struct Shares {
    std::vector<Money> capped, paid;  // by claim, in input order
    Fraction ratio{1, 1};             // of the pool to what competes for it; 1 when it suffices
    std::vector<bool> atCap;  // WATERFILL: gets min(claim, cap), the ratio is for the others
};

/// Distributes `pool` over `claims`, each with a cap of its own. Σ paid ≤ pool; nobody above claim
/// or cap; equal claims under equal caps, equal pay; under equal caps the order of payments follows
/// the order of claims. HALF_UP_YUAN rounds up only what neither
/// claim, cap nor pool forbid: when the pool does not bear all, the largest fractions of a 元 go
/// up first, equal ones together. No argument may be negative.
[[nodiscard]] Shares prorate(const std::vector<Money>& claims, const std::vector<Money>& caps,
                             Money pool, CapOrder order, Rounding rounding);

/// Splits `total` over `weights` by largest remainder (ties to the earlier), so the parts add up.
/// No part exceeds its weight when total ≤ Σ weights. A total over weights of 0 must be 0.
[[nodiscard]] std::vector<Money> spread(Money total, const std::vector<Money>& weights);

/// What the rounding rounds to: 1 分, 1 元 or 100 元.
[[nodiscard]] Money unitOf(Rounding rounding);

}  // namespace grants
