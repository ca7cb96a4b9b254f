// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "cli/subsidy/scheme_choice.h"
#include "cli/subsidy/subsidy_result.h"
#include "domain/lines/lines.h"
#include "domain/year/as_of.h"

namespace grants::cli {
namespace {

struct SubsidyArguments {
    FundArguments fund;
    SchemeChoice choice;
    std::string explain;
    bool listRejected = false;
};

const Organisation* unitToExplain(const SubsidyArguments& arguments, const FundYear& year) {
    if (arguments.explain.empty()) return nullptr;
    const CreditCode code = orRefuse(CreditCode::parse(arguments.explain));
    const Organisation* unit = year.registry.find(code);
    if (unit != nullptr) return unit;
    throw Error(ErrorKind::Usage,
                translatable("cli", "基金文件中没有单位 {0}，请核对统一社会信用代码。")
                    .with(std::string(code.text())));
}

SubsidyResult calculateAll(const SubsidyArguments& arguments, Fund& fund) {
    requireScheme(arguments.choice, fund.plan);
    const std::string& scheme = arguments.choice.scheme;
    const Basis basis = basisOf(arguments.choice, *fund.year);
    const Date day = asOfDay(arguments.fund, fund.plan);
    fund.year = asOf(fund.year, day, fund.plan.rules().factWindow.last);
    SubsidyResult result{fund, day, basis, {}, unitToExplain(arguments, *fund.year)};
    const Rules rules = fund.plan.rules();
    const ProjectSupport projects = projectSupport(*fund.year, fund.plan);
    for (const SchemeRules& each : schemeRulesInForce(*fund.year, fund.plan)) {
        if (scheme.empty() || scheme == each.code) {
            result.schemes.push_back(calculate(each, *fund.year, rules, result.basis, projects,
                                               settledBy(each.code, *fund.year)));
        }
    }
    return result;
}

ExitCode run(const SubsidyArguments& arguments, const Console& console) {
    Fund fund = openFund(arguments.fund, console);
    const SubsidyResult result = calculateAll(arguments, fund);
    if (arguments.fund.json) {
        printJson(result, console);
    } else if (result.only != nullptr) {
        printExplanation(result, console);
    } else {
        printTables(result, arguments.listRejected, console);
    }
    return ExitCode::Done;
}

}  // namespace

void declareSubsidy(CLI::App& app, const Console& console, Task& task) {
    const auto arguments = std::make_shared<SubsidyArguments>();
    addFile(app, console, arguments->fund);
    addSchemeChoice(app, console, arguments->choice);
    addAsOf(app, console, arguments->fund);
    addSettings(app, console, arguments->fund);
    app.add_option(
           "--explain", arguments->explain,
           console.text(translatable("cli", "逐步列出一个单位的全部计算(统一社会信用代码)")))
        ->option_text("CODE");
    app.add_flag("--rejected", arguments->listRejected,
                 console.text(translatable("cli", "逐条列出不予奖补的登记")));
    addJson(app, console, arguments->fund);
    app.footer(
        console.text(translatable("cli", "不予奖补的登记是测算结果的一部分，退出码仍为 0。")));
    onChosen(app, console, task, arguments, run);
}

}  // namespace grants::cli
