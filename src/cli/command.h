// SPDX-License-Identifier: GPL-3.0-or-later
// A command declares its arguments and what it will do; main picks one and runs it.
#pragma once

#include "cli/console.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <memory>
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

/// Once the command is chosen, `task` does `work` with what was read into `arguments`.
template <class Arguments>
void onChosen(CLI::App& app, const Console& console, Task& task,
              const std::shared_ptr<Arguments>& arguments,
              ExitCode (*work)(const Arguments&, const Console&)) {
    app.callback([&task, &console, arguments, work] {
        task = [&console, arguments, work] { return work(*arguments, console); };
    });
}

}  // namespace grants::cli
