// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/report.h"

#include "base/error.h"
#include "cli/fund.h"
#include "cli/project_choice.h"
#include "cli/text_table.h"
#include "domain/budget/year_figures.h"
#include "reports/writers/write_book.h"
#include "workspace/local.h"

#include <nlohmann/json.hpp>

namespace grants::cli {
namespace {

using Json = nlohmann::ordered_json;

struct ReportArguments {
    FundArguments fund;
    std::string name, out;
    ReportScope scope;
    bool list = false;
};

/// What of its scope a report takes, as the options are called.
Json needsOf(const Report& report) {
    Json needs = Json::array({"as-of"});
    if (report.byProject) needs.push_back("project");
    if (report.byApplication) needs.push_back("application");
    return needs;
}

ExitCode listJson(const Console& console) {
    Json out{{"reports", Json::array()}};
    for (const Report& report : reports()) {
        out["reports"].push_back({{"name", report.name},
                                  {"title", console.text(report.title)},
                                  {"formats", {"xlsx", "pdf", "csv"}},
                                  {"needs", needsOf(report)}});
    }
    console.out() << out.dump(2) << '\n';
    return ExitCode::Done;
}

ExitCode list(const Console& console) {
    TextTable table(
        {{console.text(translatable("cli", "名称"))}, {console.text(translatable("cli", "报表"))}});
    for (const Report& report : reports())
        table.add({std::string(report.name), console.text(report.title)});
    table.print(console.out(), outputWidth());
    return ExitCode::Done;
}

const Report& chosen(const ReportArguments& arguments) {
    if (arguments.name.empty() || arguments.out.empty()) {
        throw Error(ErrorKind::Usage,
                    translatable("cli", "请写明报表名称和 --out，或用 --list 列出全部报表。"));
    }
    const Report* report = findReport(arguments.name);
    if (report != nullptr) return *report;
    throw Error(
        ErrorKind::Usage,
        translatable("cli", "没有报表“{0}”，用 --list 列出全部报表。").with(arguments.name));
}

/// A report that is about the whole year does not pretend to be about a part of it.
void checkScope(const Report& report, const ReportScope& scope, const Plan& plan) {
    const auto refuse = [&](const char* option) {
        throw Error(
            ErrorKind::Usage,
            translatable("cli", "报表“{0}”不分 {1}，请去掉这个选项。").with(report.name, option));
    };
    if (!scope.project.empty() && !report.byProject) refuse("--project");
    if (!scope.applications.empty() && !report.byApplication) refuse("--application");
    if (!scope.project.empty()) static_cast<void>(projectOrRefuse(scope.project, plan));
}

ExitCode run(const ReportArguments& arguments, const Console& console) {
    if (arguments.list) return arguments.fund.json ? listJson(console) : list(console);
    const Report& report = chosen(arguments);
    const Fund fund = openFund(arguments.fund, console);
    checkScope(report, arguments.scope, fund.plan);
    const Date day = arguments.fund.asOf.empty() ? closingDay(*fund.year, fund.plan)
                                                 : asOfDay(arguments.fund, fund.plan);
    const ReportInput input{fund.year,
                            fund.plan,
                            day,
                            today(),
                            fund.workspace->head(),
                            fund.workspace->file().filename().string(),
                            arguments.scope,
                            report.tellsPayees ? fund.workspace->formerPayees() : FormerPayees()};
    writeBook(report.build(input, console.translator()), arguments.out);
    console.print(
        translatable("cli", "{0}已写到 {1}。").with(console.text(report.title), arguments.out));
    return ExitCode::Done;
}

}  // namespace

void declareReport(CLI::App& app, const Console& console, Task& task) {
    const auto arguments = std::make_shared<ReportArguments>();
    addFile(app, console, arguments->fund);
    app.add_option("NAME", arguments->name,
                   console.text(translatable("cli", "报表名称，见 --list")));
    app.add_option("--out", arguments->out,
                   console.text(translatable("cli", "输出文件，按扩展名决定格式")))
        ->option_text("OUT.(xlsx|pdf|csv)");
    addProject(app, console, arguments->scope.project);
    app.add_option("--application", arguments->scope.applications,
                   console.text(translatable("cli", "只含这件申报的受理号，可多次使用")))
        ->option_text("NUMBER")
        ->allow_extra_args(false);
    app.add_flag("--list", arguments->list, console.text(translatable("cli", "列出全部报表")));
    addJson(app, console, arguments->fund);
    addClosingDay(app, console, arguments->fund);
    addSettings(app, console, arguments->fund);
    onChosen(app, console, task, arguments, run);
}

}  // namespace grants::cli
