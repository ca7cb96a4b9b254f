// SPDX-License-Identifier: GPL-3.0-or-later
// A plan as a fund file keeps it.
#pragma once

#include "domain/plan/plan.h"

#include <string_view>

namespace grants {

/// Throws Error(Input) that names the first fault.
[[nodiscard]] Plan planOrRefuse(std::string_view json);
/// Throws Error(FundFile) FILE_PLAN.
[[nodiscard]] Plan storedPlan(std::string_view json);

}  // namespace grants
