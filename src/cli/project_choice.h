// SPDX-License-Identifier: GPL-3.0-or-later
// Which of the plan's projects a command is about.
#pragma once

#include "cli/command.h"
#include "domain/plan/plan.h"

#include <string>

namespace grants::cli {

CLI::Option* addProject(CLI::App& app, const Console& console, std::string& project);
/// Throws Error(Usage) for a code that the plan lacks.
[[nodiscard]] const SupportProject& projectOrRefuse(const std::string& code, const Plan& plan);

}  // namespace grants::cli
