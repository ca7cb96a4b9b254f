// SPDX-License-Identifier: GPL-3.0-or-later
// The built-in plan with a last day of the call, so that applications can be late.
#pragma once

#include "domain/plan/plan_reader.h"

#include <nlohmann/json.hpp>

#include <string>

namespace grants::test {

[[nodiscard]] inline std::string planThatCloses(const std::string& day) {
    auto plan = nlohmann::ordered_json::parse(builtInPlanJson());
    for (auto& parameter : plan.at("parameters"))
        if (parameter.at("name") == "call_closes") parameter["default"] = day;
    return plan.dump();
}

}  // namespace grants::test
