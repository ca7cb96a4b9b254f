// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/project_choice.h"

#include "base/error.h"

namespace grants::cli {

CLI::Option* addProject(CLI::App& app, const Console& console, std::string& project) {
    return app
        .add_option("--project", project, console.text(translatable("cli", "支持项目，如 P3")))
        ->option_text("CODE");
}

const SupportProject& projectOrRefuse(const std::string& code, const Plan& plan) {
    if (const SupportProject* project = plan.findProject(code)) return *project;
    std::string codes;
    for (const SupportProject& each : plan.projects)
        codes += (codes.empty() ? "" : "、") + each.code;
    throw Error(
        ErrorKind::Usage,
        translatable("cli", "方案 {0} 中没有项目 {1}，可选：{2}。").with(plan.id, code, codes));
}

}  // namespace grants::cli
