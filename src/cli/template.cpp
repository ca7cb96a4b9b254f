// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbooks/template.h"

#include "cli/project_choice.h"
#include "cli/sound_plan.h"
#include "exchange/forms/application_form.h"

namespace grants::cli {
namespace {

struct Arguments {
    std::string out, plan, project;
};

ExitCode run(const Arguments& arguments, const Console& console) {
    const Plan plan = soundPlan(arguments.plan, console).plan;
    if (arguments.project.empty()) {
        writeTemplate(arguments.out, plan);
        console.print(translatable("cli", "空白导入工作簿已写到 {0}。").with(arguments.out));
        return ExitCode::Done;
    }
    const SupportProject& project = projectOrRefuse(arguments.project, plan);
    writeApplicationForm(plan, project, arguments.out);
    console.print(
        translatable("cli", "{0} {1}的空白申报书已写到 {2}。")
            .with(project.code, console.text(project.name, project.nameEn), arguments.out));
    return ExitCode::Done;
}

}  // namespace

void declareTemplate(CLI::App& app, const Console& console, Task& task) {
    const auto arguments = std::make_shared<Arguments>();
    app.add_option("OUT", arguments->out,
                   console.text(translatable("cli", "要写出的工作簿(*.xlsx)")))
        ->required();
    addProject(app, console, arguments->project)
        ->description(console.text(translatable(
            "cli", "写出这个项目的空白申报书，发给申报单位填写，交回后用 import 登记")));
    addPlan(app, console, arguments->plan);
    onChosen(app, console, task, arguments, run);
}

}  // namespace grants::cli
