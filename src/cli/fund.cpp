// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/fund.h"

#include "cli/sign_in.h"

namespace grants::cli {

void applySetting(Plan& plan, const std::string& setting) {
    const std::size_t equals = setting.find('=');
    if (equals == std::string::npos || equals == 0) {
        throw Error(ErrorKind::Usage,
                    translatable("cli", "口径和参数应写成 名称=值，而不是“{0}”。").with(setting));
    }
    const auto done = plan.set(setting.substr(0, equals), setting.substr(equals + 1));
    if (!done) throw Error(ErrorKind::Usage, done.error());
}

void addFile(CLI::App& app, const Console& console, FundArguments& arguments) {
    app.add_option("FILE", arguments.file, console.text(translatable("cli", "基金文件(*.zlzh)")))
        ->required();
    app.add_flag("--read-only", arguments.readOnly,
                 console.text(translatable("cli", "只读取基金文件，不占用，也不写入")));
    addLogin(app, console, arguments.login);
}

void addSettings(CLI::App& app, const Console& console, FundArguments& arguments) {
    app.add_option(
           "--set", arguments.settings,
           console.text(translatable("cli", "本次改用某项口径或参数，可多次使用；不改动基金文件")))
        ->option_text("NAME=VALUE")
        ->allow_extra_args(false);
}

namespace {

void addDay(CLI::App& app, const Console& console, FundArguments& arguments,
            const Message& explained) {
    app.add_option("--as-of", arguments.asOf, console.text(explained))->option_text("DATE");
}

}  // namespace

void addAsOf(CLI::App& app, const Console& console, FundArguments& arguments) {
    addDay(app, console, arguments,
           translatable("cli", "统计截止日期，默认为方案事实期间的最后一天"));
}

void addClosingDay(CLI::App& app, const Console& console, FundArguments& arguments) {
    addDay(app, console, arguments,
           translatable("cli",
                        "统计截止日期，默认为方案事实期间的最后一天；此后还有办理或资金变动的，"
                        "到最后一次那天"));
}

void addJson(CLI::App& app, const Console& console, FundArguments& arguments) {
    app.add_flag("--json", arguments.json,
                 console.text(translatable("cli", "结果以 JSON 写到标准输出")));
}

std::unique_ptr<Workspace> openWorkspace(const FundArguments& arguments, const Console& console) {
    auto workspace =
        Workspace::open(arguments.file, arguments.readOnly ? Access::Read : Access::Write);
    signIn(*workspace, arguments.login, console);
    return workspace;
}

namespace {

Fund fundOf(std::unique_ptr<Workspace> workspace, const FundArguments& arguments) {
    Fund fund;
    fund.workspace = std::move(workspace);
    fund.plan = fund.workspace->plan();
    for (const std::string& setting : arguments.settings) applySetting(fund.plan, setting);
    fund.year = fund.workspace->year();
    return fund;
}

}  // namespace

Fund openFund(const FundArguments& arguments, const Console& console) {
    auto workspace = openWorkspace(arguments, console);
    workspace->require(Operation::Read);
    return fundOf(std::move(workspace), arguments);
}

Fund openSeenFund(const FundArguments& arguments, const Console& console) {
    return fundOf(openWorkspace(arguments, console), arguments);
}

Date asOfDay(const FundArguments& arguments, const Plan& plan) {
    if (arguments.asOf.empty()) return plan.rules().factWindow.last;
    return orRefuse(parseDate(arguments.asOf));
}

}  // namespace grants::cli
