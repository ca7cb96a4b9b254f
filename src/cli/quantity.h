// SPDX-License-Identifier: GPL-3.0-or-later
// Goals and measured values as people read them and as JSON has them.
#pragma once

#include "cli/console.h"
#include "domain/plan/plan.h"
#include "domain/progress/targets.h"

#include <nlohmann/json.hpp>

#include <string>

namespace grants::cli {

/// A goal with comparator and unit: ≥ 20 家, ≥ 2.00%, ≥ 400,000,000.00 元.
[[nodiscard]] std::string goalText(const NumericGoal& goal, const Console& console);
[[nodiscard]] std::string valueText(const Measured& value, const std::string& unit,
                                    const Console& console);

/// Puts `key` (counts, ratios) or `key`_fen (amounts) into `json`; a ratio without denominator is
/// null.
void putQuantity(nlohmann::ordered_json& json, const std::string& key, const Quantity& quantity);
void putMeasured(nlohmann::ordered_json& json, const std::string& key, const Measured& value);

}  // namespace grants::cli
