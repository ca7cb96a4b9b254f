// SPDX-License-Identifier: GPL-3.0-or-later
// A command declares its arguments and what it will do; main picks one and runs it.
#pragma once

#include "cli/console.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <string_view>
#include <vector>

namespace grants::cli {

using Task = std::function<ExitCode()>;

struct Command {
    std::string_view name;
    Message summary;
    /// Adds the arguments to `app`; when the command is chosen, `task` becomes its work.
    void (*declare)(CLI::App& app, const Console& console, Task& task);
};

/// All commands, in the order of the help. To add one: one file and one line in commands.cpp.
[[nodiscard]] const std::vector<Command>& commands();

void declareNew(CLI::App& app, const Console& console, Task& task);
void declareTemplate(CLI::App& app, const Console& console, Task& task);
void declareImport(CLI::App& app, const Console& console, Task& task);
void declareSubsidy(CLI::App& app, const Console& console, Task& task);
void declareTargets(CLI::App& app, const Console& console, Task& task);
void declareBudget(CLI::App& app, const Console& console, Task& task);
void declareReport(CLI::App& app, const Console& console, Task& task);
void declareVerify(CLI::App& app, const Console& console, Task& task);
void declareBackup(CLI::App& app, const Console& console, Task& task);
void declareRestore(CLI::App& app, const Console& console, Task& task);
void declarePlan(CLI::App& app, const Console& console, Task& task);

}  // namespace grants::cli
