// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "cli/command.h"
#include "cli/input.h"
#include "cli/plan_output.h"
#include "domain/plan/plan_reader.h"

#include <algorithm>

namespace grants::cli {
namespace {

struct PlanArguments {
    std::string file;
    bool json = false;
};

PlanReading read(const PlanArguments& arguments) {
    return readPlan(arguments.file.empty() ? std::string(builtInPlanJson())
                                           : readText(arguments.file));
}

ExitCode show(const PlanArguments& arguments, const Console& console) {
    const PlanReading reading = read(arguments);
    if (!reading.plan) {
        printFindings(reading, console.err(), console);
        throw Error(ErrorKind::Input,
                    translatable("cli", "方案有误，无法显示。请按以上各处改正。"));
    }
    if (arguments.json) {
        printJson(*reading.plan, console);
    } else {
        printTables(*reading.plan, console);
    }
    return ExitCode::Done;
}

/// A text that is no JSON at all was never read as a plan.
bool isReadable(const PlanReading& reading) {
    return std::none_of(reading.findings.begin(), reading.findings.end(),
                        [](const Finding& finding) {
                            return finding.code == "PLAN_SYNTAX" || finding.code == "PLAN_UTF8" ||
                                   finding.code == "PLAN_SIZE";
                        });
}

ExitCode validate(const PlanArguments& arguments, const Console& console) {
    const PlanReading reading = read(arguments);
    if (arguments.json) {
        printFindingsJson(reading, console);
    } else {
        printFindings(reading, console.out(), console);
    }
    const auto count = static_cast<std::int64_t>(reading.findings.size());
    if (count > 0) {
        console.say(translatable("cli", "方案有 {0} 处需要改正。").with(inDigits(count)));
        return isReadable(reading) ? ExitCode::Found : ExitCode::Input;
    }
    console.say(
        translatable("cli", "方案 {0} 没有问题。").with(reading.plan ? reading.plan->id : ""));
    return ExitCode::Done;
}

void declareOne(CLI::App& plan, const Console& console, Task& task, const std::string& name,
                const Message& summary, ExitCode (*work)(const PlanArguments&, const Console&)) {
    const auto arguments = std::make_shared<PlanArguments>();
    CLI::App* app = plan.add_subcommand(name, console.text(summary));
    app->add_option("PLAN", arguments->file,
                    console.text(translatable("cli", "方案文件(*.json)，默认为内置方案")));
    app->add_flag("--json", arguments->json,
                  console.text(translatable("cli", "结果以 JSON 写到标准输出")));
    onChosen(*app, console, task, arguments, work);
}

}  // namespace

void declarePlan(CLI::App& app, const Console& console, Task& task) {
    app.require_subcommand(1);
    declareOne(app, console, task, "show",
               translatable("cli", "以表格列出整个方案，可与原文逐条核对"), show);
    declareOne(app, console, task, "validate",
               translatable("cli", "检查方案文件，指出每一处错误的位置"), validate);
    app.footer(console.text(
        translatable("cli", "validate 发现错误时退出码为 1，文件读不出或不是 JSON 时为 3。")));
}

}  // namespace grants::cli
