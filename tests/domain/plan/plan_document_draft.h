// SPDX-License-Identifier: GPL-3.0-or-later
// The built-in plan as an editable JSON document, and what the reader says to a spoilt one.
#pragma once

#include "domain/plan/plan_reader.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace grants {

using Draft = nlohmann::ordered_json;

/// A fresh copy to spoil.
[[nodiscard]] Draft draftPlan();
/// Codes and paths of the findings, one `CODE path` a line.
[[nodiscard]] std::string faultsOfText(std::string_view json);
[[nodiscard]] std::string faultsOf(const Draft& draft);

}  // namespace grants
