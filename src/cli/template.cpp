// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbooks/template.h"

#include "cli/sound_plan.h"

namespace grants::cli {
namespace {

struct Arguments {
    std::string out, plan;
};

ExitCode run(const Arguments& arguments, const Console& console) {
    writeTemplate(arguments.out, soundPlan(arguments.plan, console).plan);
    console.print(translatable("cli", "空白导入工作簿已写到 {0}。").with(arguments.out));
    return ExitCode::Done;
}

}  // namespace

void declareTemplate(CLI::App& app, const Console& console, Task& task) {
    const auto arguments = std::make_shared<Arguments>();
    app.add_option("OUT", arguments->out,
                   console.text(translatable("cli", "要写出的工作簿(*.xlsx)")))
        ->required();
    addPlan(app, console, arguments->plan);
    onChosen(app, console, task, arguments, run);
}

}  // namespace grants::cli
