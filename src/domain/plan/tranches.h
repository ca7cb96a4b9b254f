// SPDX-License-Identifier: GPL-3.0-or-later
// The instalments of what a line pays, by the plan's parameter `tranche` (domain §5.3).
#pragma once

#include "domain/plan/plan.h"

#include <string_view>
#include <vector>

namespace grants {

/// Of a line by its code (P1), or by the letters with which the code begins (P=50%+50%); the whole
/// at once for a line that the plan says nothing of. Never empty, together one.
[[nodiscard]] std::vector<Fraction> tranchesOf(std::string_view line, const Plan& plan);

}  // namespace grants
