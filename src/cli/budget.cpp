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
            inYuan(line.paid),
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
                     {console.text(translatable("cli", "已拨付(元)")), Align::Right},
                     {console.text(translatable("cli", "结余(元)")), Align::Right}});
    for (const LedgerLine& line : lines) table.add(cells(line));
    table.addRule();
    table.add(cells(totalOf(lines, console)));
    console.print(translatable("cli", "截止 {0}").with(inIso(asOf)));
    if (!hasPeople) console.print(translatable("cli", "未启用人员权限"));
    console.out() << '\n';
    table.print(console.out(), outputWidth());
}

Json lineJson(const LedgerLine& line) {
    return {{"code", line.code},
            {"name", line.name},
            {"ceiling_fen", line.ceiling.inFen()},
            {"reallocated_fen", line.reallocated.inFen()},
            {"adjusted_fen", line.adjusted().inFen()},
            {"requested_fen", line.requested.inFen()},
            {"committed_fen", line.committed.inFen()},
            {"paid_fen", line.paid.inFen()},
            {"free_fen", line.free().inFen()}};
}

void printJson(const std::vector<LedgerLine>& lines, Date asOf, const Plan& plan,
               const Console& console) {
    Json out{{"plan", plan.id}, {"as_of", inIso(asOf)}, {"fund_total_fen", plan.fundTotal.inFen()}};
    out["lines"] = Json::array();
    for (const LedgerLine& line : lines) out["lines"].push_back(lineJson(line));
    Json total = lineJson(totalOf(lines, console));
    total.erase("code");
    total.erase("name");
    out["total"] = std::move(total);
    console.out() << out.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

ExitCode showBudget(const FundArguments& arguments, const Console& console) {
    const Fund fund = openFund(arguments, console);
    const Date asOf = asOfDay(arguments, fund.plan);
    const std::vector<LedgerLine> lines = figuresOf(fund.year, fund.plan, asOf).lines;
    if (arguments.json) {
        printJson(lines, asOf, fund.plan, console);
    } else {
        printTable(lines, asOf, !fund.year->people.empty(), console);
    }
    return ExitCode::Done;
}

}  // namespace

void declareBudget(CLI::App& app, const Console& console, Task& task) {
    const auto arguments = std::make_shared<FundArguments>();
    addFile(app, console, *arguments);
    addAsOf(app, console, *arguments);
    addSettings(app, console, *arguments);
    addJson(app, console, *arguments);
    onChosen(app, console, task, arguments, showBudget);
}

}  // namespace grants::cli
