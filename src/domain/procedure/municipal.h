// SPDX-License-Identifier: GPL-3.0-or-later
// What the city gives for work of the same kind, which the fund does not exceed (F2).
#pragma once

#include "domain/applications/application.h"
#include "domain/plan/rules.h"

#include <optional>

namespace grants {

/// As the application tells, else as the plan does; nothing when neither knows.
[[nodiscard]] std::optional<Money> municipalAmount(const Application& application,
                                                   const Rules& rules);

}  // namespace grants
