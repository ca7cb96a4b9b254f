// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "cli/subsidy_result.h"
#include "domain/lines/lines.h"
#include "domain/year/as_of.h"

namespace grants::cli {
namespace {

struct SubsidyArguments {
    FundArguments fund;
    std::string scheme, basis, explain;
    bool listRejected = false;
};

Basis basisOf(const SubsidyArguments& arguments, const FundYear& year) {
    if (arguments.basis.empty()) return defaultBasis(year);
    return arguments.basis == "filed" ? Basis::Filed : Basis::Potential;
}

const Organisation* unitToExplain(const SubsidyArguments& arguments, const FundYear& year) {
    if (arguments.explain.empty()) return nullptr;
    const CreditCode code = orRefuse(CreditCode::parse(arguments.explain));
    const Organisation* unit = year.registry.find(code);
    if (unit != nullptr) return unit;
    throw Error(ErrorKind::Usage,
                translatable("cli", "基金文件中没有单位 {0}，请核对统一社会信用代码。")
                    .with(std::string(code.text())));
}

Error unknownScheme(const SubsidyArguments& arguments, const Plan& plan) {
    std::string codes;
    for (const SubsidyScheme& scheme : plan.schemes)
        codes += (codes.empty() ? "" : "、") + scheme.code;
    return {ErrorKind::Usage, translatable("cli", "方案 {0} 中没有奖补 {1}，可选：{2}。")
                                  .with(plan.id, arguments.scheme, codes)};
}

SubsidyResult calculateAll(const SubsidyArguments& arguments, Fund& fund) {
    const Basis basis = basisOf(arguments, *fund.year);
    const Date day = asOfDay(arguments.fund, fund.plan);
    fund.year = asOf(fund.year, day, fund.plan.rules().factWindow.last);
    SubsidyResult result{fund, day, basis, {}, unitToExplain(arguments, *fund.year)};
    const Rules rules = fund.plan.rules();
    const ProjectSupport projects = projectSupport(*fund.year, fund.plan);
    for (const SchemeRules& scheme : schemeRulesInForce(*fund.year, fund.plan)) {
        if (arguments.scheme.empty() || arguments.scheme == scheme.code) {
            result.schemes.push_back(calculate(scheme, *fund.year, rules, result.basis, projects,
                                               settledBy(scheme.code, *fund.year)));
        }
    }
    if (result.schemes.empty()) throw unknownScheme(arguments, fund.plan);
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
    app.add_option("--scheme", arguments->scheme, console.text(translatable("cli", "只算一项奖补")))
        ->option_text("S1|S2|…");
    app.add_option(
           "--basis", arguments->basis,
           console.text(translatable(
               "cli", "filed 按奖补申报计算；potential 按所有可申报方计算(没有申报时的默认)")))
        ->option_text("filed|potential")
        ->check(CLI::IsMember({"filed", "potential"}));
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
