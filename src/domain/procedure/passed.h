// SPDX-License-Identifier: GPL-3.0-or-later
// What decisions let pass with a reason (projects §3).
#pragma once

#include "domain/decisions/decision.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace grants {

/// Whether one of these decisions let this code pass.
[[nodiscard]] inline bool wasPassed(const std::vector<const Decision*>& standing,
                                    std::string_view code) {
    return std::any_of(standing.begin(), standing.end(), [code](const Decision* each) {
        return std::find(each->passed.begin(), each->passed.end(), code) != each->passed.end();
    });
}

}  // namespace grants
