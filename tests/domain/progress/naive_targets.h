// SPDX-License-Identifier: GPL-3.0-or-later
// The ten targets of domain §1.3 with default readings, worked out plainly with sets.
#pragma once

#include "domain/progress/targets.h"

#include <map>
#include <string>

namespace grants::test {

[[nodiscard]] std::map<std::string, Measured> naiveTargets(const FundYear& year, Date asOf);

}  // namespace grants::test
