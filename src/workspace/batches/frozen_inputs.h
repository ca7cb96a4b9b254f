// SPDX-License-Identifier: GPL-3.0-or-later
// The records that a batch was calculated from, as they stood.
#pragma once

#include "domain/applications/claim.h"
#include "domain/year/fund_year.h"

#include <string>
#include <vector>

namespace grants {

/// JSON: by table the claims, the records that they name, the units of both, and what is registered
/// of those units as other public money; each with its id, version and fields as the trail writes
/// them.
[[nodiscard]] std::string inputsOf(const std::vector<Claim>& claims, const FundYear& year);

}  // namespace grants
