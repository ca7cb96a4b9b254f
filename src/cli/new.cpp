// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sound_plan.h"
#include "workspace/workspace.h"

namespace grants::cli {
namespace {

struct NewArguments {
    std::string file, plan;
};

ExitCode run(const NewArguments& arguments, const Console& console) {
    const SoundPlan chosen = soundPlan(arguments.plan, console);
    const auto workspace = Workspace::create(arguments.file, chosen.json);
    console.print(translatable("cli", "已新建基金文件 {0}，方案 {1}:{2}。")
                      .with(arguments.file, chosen.plan.id, chosen.plan.name));
    return ExitCode::Done;
}

}  // namespace

void declareNew(CLI::App& app, const Console& console, Task& task) {
    const auto arguments = std::make_shared<NewArguments>();
    app.add_option("FILE", arguments->file,
                   console.text(translatable("cli", "要新建的基金文件(*.zlzh)")))
        ->required();
    addPlan(app, console, arguments->plan);
    onChosen(app, console, task, arguments, run);
}

}  // namespace grants::cli
