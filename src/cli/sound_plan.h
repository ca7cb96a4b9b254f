// SPDX-License-Identifier: GPL-3.0-or-later
// The plan that --plan names.
#pragma once

#include "cli/command.h"
#include "domain/plan/plan.h"

#include <memory>
#include <string>

namespace grants::cli {

/// --plan PLAN.json, the built-in plan by default.
void addPlan(CLI::App& app, const Console& console, std::string& file);

struct SoundPlan {
    std::string json;
    Plan plan;
};
/// Names every fault of a faulty plan, then throws Error(Input).
[[nodiscard]] SoundPlan soundPlan(const std::string& file, const Console& console);

}  // namespace grants::cli
