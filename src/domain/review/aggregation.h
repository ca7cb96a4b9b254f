// SPDX-License-Identifier: GPL-3.0-or-later
// From sheet scores to the application's (projects §4): exact, rounded once.
#pragma once

#include "base/decimal.h"
#include "base/fraction.h"
#include "domain/applications/points.h"
#include "domain/plan/rules.h"

#include <string>
#include <string_view>
#include <vector>

namespace grants {

/// MEAN, TRIMMED_1_1, MEDIAN: as the plan's score_agg names it.
[[nodiscard]] std::string_view codeText(Aggregation aggregation);

/// Of at least one sheet. TRIMMED_1_1 is MEAN below five sheets; MEDIAN of an even number the mean
/// of the middle two.
[[nodiscard]] Fraction aggregate(std::vector<Points> scores, Aggregation aggregation);
[[nodiscard]] Fraction meanOf(const std::vector<Points>& scores);

/// Half up to `decimals`: a whole number of the last decimal.
[[nodiscard]] std::int64_t rounded(Fraction value, int decimals);
/// The same as it is printed.
[[nodiscard]] Decimal printed(Fraction value, int decimals);

}  // namespace grants
