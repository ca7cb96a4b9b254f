// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sound_plan.h"

#include "base/error.h"
#include "cli/input.h"
#include "cli/plan_output.h"
#include "domain/plan/plan_reader.h"

namespace grants::cli {

void addPlan(CLI::App& app, const Console& console, std::string& file) {
    app.add_option("--plan", file, console.text(translatable("cli", "方案文件，默认用内置方案")))
        ->option_text("PLAN.json");
}

SoundPlan soundPlan(const std::string& file, const Console& console) {
    std::string json = file.empty() ? std::string(builtInPlanJson()) : readText(file);
    PlanReading reading = readPlan(json);
    if (reading.plan) return {std::move(json), *std::move(reading.plan)};
    printFindings(reading, console.err(), console);
    throw Error(ErrorKind::Input,
                translatable("cli", "方案有误，没有写出任何文件；请按以上各处改正。"));
}

}  // namespace grants::cli
