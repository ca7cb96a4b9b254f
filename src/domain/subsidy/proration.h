// SPDX-License-Identifier: GPL-3.0-or-later
// Caps, pool and rounding over units (domain §2 A8, A9, §2.1), in integers only.
#pragma once

#include "base/fraction.h"
#include "base/money.h"
#include "domain/plan/rules.h"

#include <vector>

namespace grants {

struct Shares {
    std::vector<Money> capped, paid;    // by claim, in input order
    Fraction ratio{1, 1};
    std::vector<bool> atCap;            // waterfill and scale-then-cap: held at the unit cap
};

/// Distributes `pool` over `claims`. Σ paid ≤ pool; nobody above claim or cap; equal claims, equal pay.
[[nodiscard]] Shares prorate(const std::vector<Money>& claims, Money unitCap, Money pool, CapOrder order,
                             Rounding rounding);

/// Splits `total` over `weights` by largest remainder (ties to the earlier), so the parts add up.
[[nodiscard]] std::vector<Money> spread(Money total, const std::vector<Money>& weights);

}  // namespace grants
