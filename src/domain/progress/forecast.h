// SPDX-License-Identifier: GPL-3.0-or-later
// What a target comes to at the end of the window when it goes on at the pace so far.
#pragma once

#include "domain/progress/targets.h"

#include <optional>

namespace grants {

/// value × the whole window ÷ what has passed of it, rounded down. Nothing for ratios, whose level
/// the calendar does not fill, before the window begins and once it is over.
[[nodiscard]] std::optional<Measured> forecastOf(const TargetState& state);

}  // namespace grants
