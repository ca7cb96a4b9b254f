// SPDX-License-Identifier: GPL-3.0-or-later
// Days on which something happened, held against the period of the fund.
#pragma once

#include "base/date.h"
#include "base/finding.h"

#include <optional>

namespace grants {

/// A warning when the day lies outside `period`, Rules::factWindow: what happened then counts for
/// nothing.
[[nodiscard]] std::optional<Finding> checkFactDay(Date day, const DateRange& period);

}  // namespace grants
