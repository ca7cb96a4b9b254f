// SPDX-License-Identifier: GPL-3.0-or-later
// What was paid out of the fund and did not come back (projects §6).
#pragma once

#include "base/money.h"
#include "domain/year/fund_year.h"

#include <string>
#include <string_view>

namespace grants {

/// Where a payment stands: "" before it is requested, "requested", "approved", "paid", "rejected".
[[nodiscard]] std::string stateOf(const Payment& payment, const FundYear& year);
/// Paid for an application or a batch, less what was recovered.
[[nodiscard]] Money keptBy(std::string_view reason, const FundYear& year);

}  // namespace grants
