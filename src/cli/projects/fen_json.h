// SPDX-License-Identifier: GPL-3.0-or-later
// An amount that may be missing, as JSON.
#pragma once

#include "base/money.h"

#include <nlohmann/json.hpp>

#include <optional>

namespace grants::cli {

[[nodiscard]] inline nlohmann::ordered_json fenOrNull(const std::optional<Money>& amount) {
    return amount ? nlohmann::ordered_json(amount->inFen()) : nlohmann::ordered_json();
}

}  // namespace grants::cli
