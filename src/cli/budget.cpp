// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/fund.h"
#include "cli/text_table.h"
#include "domain/budget/year_figures.h"

#include <nlohmann/json.hpp>

namespace grants::cli {
namespace {

using Json = nlohmann::ordered_json;

LedgerLine totalOf(const std::vector<LedgerLine>& lines, const Console& console) {
    LedgerLine total = sumOf(lines);
    total.name = console.text(translatable("cli", "合计"));
    return total;
}

std::vector<std::string> cells(const LedgerLine& line) {
    return {line.code,
            line.name,
            inYuan(line.ceiling),
            inYuan(line.reallocated),
            inYuan(line.requested),
            inYuan(line.committed),
            inYuan(line.payable),
            inYuan(line.paid),
            inYuan(line.returned),
            inYuan(line.free())};
}

void printTable(const std::vector<LedgerLine>& lines, Date asOf, bool hasPeople,
                const Console& console) {
    TextTable table({{console.text(translatable("cli", "编号"))},
                     {console.text(translatable("cli", "项目")), Align::Left, true},
                     {console.text(translatable("cli", "预算(元)")), Align::Right},
                     {console.text(translatable("cli", "调剂(元)")), Align::Right},
                     {console.text(translatable("cli", "申请(元)")), Align::Right},
                     {console.text(translatable("cli", "立项或测算(元)")), Align::Right},
                     {console.text(translatable("cli", "待拨付(元)")), Align::Right},
                     {console.text(translatable("cli", "已拨付(元)")), Align::Right},
                     {console.text(translatable("cli", "已追回(元)")), Align::Right},
                     {console.text(translatable("cli", "结余(元)")), Align::Right}});
    for (const LedgerLine& line : lines) table.add(cells(line));
    table.addRule();
    table.add(cells(totalOf(lines, console)));
    console.print(translatable("cli", "截止 {0}").with(inIso(asOf)));
    if (!hasPeople) console.print(translatable("cli", "未启用人员权限"));
    console.out() << '\n';
    table.print(console.out(), outputWidth());
}

Json figuresJson(const LedgerLine& line) {
    return {
        {"ceiling_fen", line.ceiling.inFen()},     {"reallocated_fen", line.reallocated.inFen()},
        {"adjusted_fen", line.adjusted().inFen()}, {"requested_fen", line.requested.inFen()},
        {"committed_fen", line.committed.inFen()}, {"payable_fen", line.payable.inFen()},
        {"paid_fen", line.paid.inFen()},           {"returned_fen", line.returned.inFen()},
        {"free_fen", line.free().inFen()}};
}

Json lineJson(const LedgerLine& line) {
    Json json{{"code", line.code}, {"name", line.name}};
    json.update(figuresJson(line));
    if (line.basis != CommittedBasis::Awards) json["committed_basis"] = codeText(line.basis);
    return json;
}

/// `total` and `fund_total_fen` are what `sum` and `total_fen` were called first.
void printJson(const YearFigures& figures, const Plan& plan, const Console& console) {
    Json out{{"plan", plan.id},
             {"as_of", inIso(figures.asOf)},
             {"total_fen", figures.total.inFen()},
             {"fund_total_fen", figures.total.inFen()}};
    out["lines"] = Json::array();
    for (const LedgerLine& line : figures.lines) out["lines"].push_back(lineJson(line));
    out["sum"] = figuresJson(sumOf(figures.lines));
    out["total"] = out["sum"];
    console.out() << out.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

ExitCode showBudget(const FundArguments& arguments, const Console& console) {
    const Fund fund = openFund(arguments, console);
    const Date day =
        arguments.asOf.empty() ? closingDay(*fund.year, fund.plan) : asOfDay(arguments, fund.plan);
    const YearFigures figures = figuresOf(fund.year, fund.plan, day);
    if (arguments.json) {
        printJson(figures, fund.plan, console);
    } else {
        printTable(figures.lines, day, !fund.year->people.empty(), console);
    }
    return ExitCode::Done;
}

}  // namespace

void declareBudget(CLI::App& app, const Console& console, Task& task) {
    const auto arguments = std::make_shared<FundArguments>();
    addFile(app, console, *arguments);
    addClosingDay(app, console, *arguments);
    addSettings(app, console, *arguments);
    addJson(app, console, *arguments);
    onChosen(app, console, task, arguments, showBudget);
}

}  // namespace grants::cli
