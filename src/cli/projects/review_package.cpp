// SPDX-License-Identifier: GPL-3.0-or-later
// `review-package`: reviewers without the fund file: a package for each, and what comes back.
#include "cli/fund.h"
#include "cli/sign_in.h"
#include "domain/review/sheets.h"
#include "workspace/packages/sealed_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace grants::cli {
namespace {

using Json = nlohmann::ordered_json;

struct PackageArguments {
    FundArguments fund;
    std::string action, expert, out, on;
    std::vector<std::string> packages;
    bool sealed = false;
};

void requireOut(const PackageArguments& arguments) {
    if (!arguments.out.empty()) return;
    throw Error(ErrorKind::Usage, translatable("cli", "请用 --out 写明评审包存到哪里。"));
}

ExitCode issue(const PackageArguments& arguments, const Console& console) {
    requireOut(arguments);
    if (arguments.expert.empty())
        throw Error(ErrorKind::Usage, translatable("cli", "请用 --expert 写明专家编号。"));
    PackageOrder order{arguments.expert, arguments.out, {}, {}};
    if (!arguments.on.empty()) order.on = orRefuse(parseDate(arguments.on));
    const auto workspace = openWorkspace(arguments.fund, console);
    order.password = newPackagePassword(arguments.sealed, console);
    workspace->issuePackage(order);
    console.print(order.password.empty()
                      ? translatable("cli", "评审包已写到 {0}，没有设密码。").with(arguments.out)
                      : translatable("cli", "评审包已写到 {0}，打开要密码；请另行告知专家。")
                            .with(arguments.out));
    return ExitCode::Done;
}

/// It goes back as it is; whoever forgot to hand in hears of it while he can.
void warnOfOpenSheets(Workspace& workspace, const Console& console) {
    const ReviewPackage* package = workspace.package();
    if (package == nullptr) return;
    const auto year = workspace.year();
    const Casebook book(*year, workspace.plan());
    for (const AwaitedSheet& each : awaitedSheets(book, package->expert)) {
        console.say(translatable("cli", "{0} 的评分表还没有提交，填了 {1}/{2} 项。")
                        .with(each.item->number(), inDigits(each.sheet.given),
                              inDigits(std::ssize(each.sheet.criteria))));
    }
}

ExitCode handBack(const PackageArguments& arguments, const Console& console) {
    requireOut(arguments);
    const auto workspace = openWorkspace(arguments.fund, console);
    warnOfOpenSheets(*workspace, console);
    workspace->handBack(arguments.out, newPackagePassword(arguments.sealed, console));
    console.print(
        translatable("cli", "交回的文件已写到 {0}；请发给组织评审的单位。").with(arguments.out));
    return ExitCode::Done;
}

void tell(const std::string& file, const Merged& merged, const Console& console) {
    const std::string who = merged.name + " (" + merged.expert + ")";
    if (merged.changedNothing()) {
        console.print(
            translatable("cli", "{0}：{1}，没有新的内容，基金文件没有改动。").with(file, who));
    } else {
        console.print(
            translatable("cli", "{0}：{1}，收下评分 {2} 项、提交的评分表 {3} 张、回避 {4} 件。")
                .with(file, who, inDigits(merged.scores), inDigits(merged.sheets),
                      inDigits(merged.recusals)));
    }
    for (const auto* told : {&merged.notTaken, &merged.open}) {
        for (const Finding& each : *told)
            console.err() << each.code << ": " << console.text(each.message) << '\n';
    }
}

Json inJson(const std::string& file, const Merged& merged, const Console& console) {
    Json notTaken = Json::array();
    for (const Finding& each : merged.notTaken) {
        Json one{{"application", each.place.record}, {"criterion", nullptr}};
        if (!each.place.column.empty()) one["criterion"] = each.place.column;
        one["code"] = each.code;
        one["message"] = console.text(each.message);
        notTaken.push_back(std::move(one));
    }
    Json open = Json::array();
    for (const Finding& each : merged.open) open.push_back(each.place.record);
    return {{"file", file},
            {"expert", merged.expert},
            {"name", merged.name},
            {"scores", merged.scores},
            {"sheets", merged.sheets},
            {"recusals", merged.recusals},
            {"known", merged.known},
            {"not_taken", std::move(notTaken)},
            {"unsubmitted", std::move(open)}};
}

ExitCode merge(const PackageArguments& arguments, const Console& console) {
    if (arguments.packages.empty())
        throw Error(ErrorKind::Usage, translatable("cli", "请在 merge 后面写出要收回的评审包。"));
    const auto workspace = openWorkspace(arguments.fund, console);
    Json list = Json::array();
    bool isWhole = true;
    for (const std::string& file : arguments.packages) {
        const std::string password = isSealed(file) ? packagePassword(file, console) : "";
        const Merged merged = workspace->mergePackage(file, password);
        isWhole = isWhole && merged.notTaken.empty();
        list.push_back(inJson(file, merged, console));
        if (!arguments.fund.json) tell(file, merged, console);
    }
    if (arguments.fund.json) {
        console.out() << Json{{"packages", std::move(list)}}.dump(2, ' ', false,
                                                                  Json::error_handler_t::replace)
                      << '\n';
    }
    return isWhole ? ExitCode::Done : ExitCode::Found;
}

struct PackageAction {
    std::string_view name;
    ExitCode (*work)(const PackageArguments&, const Console&);
};

constexpr PackageAction kActions[] = {{"export", issue}, {"merge", merge}, {"hand-back", handBack}};

ExitCode workOnPackages(const PackageArguments& arguments, const Console& console) {
    const auto* action =
        std::find_if(std::begin(kActions), std::end(kActions),
                     [&](const PackageAction& each) { return each.name == arguments.action; });
    if (action != std::end(kActions)) return action->work(arguments, console);
    throw Error(ErrorKind::Usage,
                translatable("cli", "没有“{0}”这个动作；可用 export、merge、hand-back。")
                    .with(arguments.action));
}

}  // namespace

void declareReviewPackage(CLI::App& app, const Console& console, Task& task) {
    const auto arguments = std::make_shared<PackageArguments>();
    addFile(app, console, arguments->fund);
    app.add_option("ACTION", arguments->action,
                   console.text(translatable("cli",
                                             "export 发出评审包、merge 收回评审包、"
                                             "hand-back 由专家交回(FILE 是评审包)")))
        ->required();
    app.add_option("PACKAGES", arguments->packages,
                   console.text(translatable("cli", "要收回的评审包(*.zlps)，用于 merge")));
    const auto option = [&](const char* name, std::string& value, const Message& what,
                            const char* shape) {
        app.add_option(name, value, console.text(what))->option_text(shape);
    };
    option("--expert", arguments->expert, translatable("cli", "专家编号，用于 export"), "EXPERT");
    option("--out", arguments->out, translatable("cli", "写到哪个文件，不覆盖已有的"), "FILE");
    option("--on", arguments->on, translatable("cli", "发出日期，默认为今天"), "DATE");
    app.add_flag("--sealed", arguments->sealed,
                 console.text(translatable("cli", "打开评审包要密码")));
    addJson(app, console, arguments->fund);
    app.footer(console.text(translatable("cli",
                                         "评审包的密码取自环境变量 GRANTDESK_PACKAGE_PASSWORD，"
                                         "设了它就加密；没有设的当场询问。")));
    onChosen(app, console, task, arguments, workOnPackages);
}

}  // namespace grants::cli
