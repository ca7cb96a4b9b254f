// SPDX-License-Identifier: GPL-3.0-or-later
// The conclusion of an acceptance beside what was promised and delivered (projects §5).
#pragma once

#include "base/finding.h"
#include "domain/cases/casebook.h"

#include <optional>

namespace grants {

/// OUTCOME, when the decision's result is not the one that the year comes to on its day.
[[nodiscard]] std::optional<Finding> outcomeFault(const Casebook& book, const Case& one,
                                                  const Decision& wanted);
/// The final amount that such a decision brings, also against the computed outcome. Where none can
/// be worked out the amount that was given with it; none when it leads to rectifying.
[[nodiscard]] std::optional<Money> concludedAmount(const Casebook& book, const Case& one,
                                                   const Decision& wanted);

}  // namespace grants
