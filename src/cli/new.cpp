// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "cli/command.h"
#include "cli/input.h"
#include "cli/plan_output.h"
#include "domain/plan/plan_reader.h"
#include "workspace/workspace.h"

namespace grants::cli {
namespace {

struct NewArguments {
    std::string file, plan;
};

/// Every fault is named, not the first alone.
void requireSound(const std::string& json, const Console& console) {
    const PlanReading reading = readPlan(json);
    if (reading.plan) return;
    printFindings(reading, console.err(), console);
    throw Error(ErrorKind::Input,
                translatable("cli", "方案有误，没有新建基金文件；请按以上各处改正。"));
}

ExitCode run(const NewArguments& arguments, const Console& console) {
    const std::string json =
        arguments.plan.empty() ? std::string(builtInPlanJson()) : readText(arguments.plan);
    requireSound(json, console);
    const auto workspace = Workspace::create(arguments.file, json);
    console.print(translatable("cli", "已新建基金文件 {0}，方案 {1}:{2}。")
                      .with(arguments.file, workspace->plan().id, workspace->plan().name));
    return ExitCode::Done;
}

}  // namespace

void declareNew(CLI::App& app, const Console& console, Task& task) {
    const auto arguments = std::make_shared<NewArguments>();
    app.add_option("FILE", arguments->file,
                   console.text(translatable("cli", "要新建的基金文件(*.zlzh)")))
        ->required();
    app.add_option("--plan", arguments->plan,
                   console.text(translatable("cli", "方案文件，默认用内置方案")))
        ->option_text("PLAN.json");
    app.callback([&task, &console, arguments] {
        task = [&console, arguments] { return run(*arguments, console); };
    });
}

}  // namespace grants::cli
