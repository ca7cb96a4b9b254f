// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/progress/targets.h"

#include "cli/fund.h"
#include "cli/quantity.h"
#include "cli/text_table.h"

namespace grants::cli {
namespace {

using Json = nlohmann::ordered_json;

/// The plan's entry of a state: states come in plan order.
struct Row {
    const Target& target;
    const TargetState& state;
};

std::string verdict(const TargetState& state, const Console& console) {
    if (!isComputable(state.value)) return console.text(translatable("cli", "无法计算"));
    return console.text(state.met ? translatable("cli", "达到") : translatable("cli", "未达到"));
}

void printTable(const std::vector<Row>& rows, Date asOf, const Console& console) {
    TextTable table({{console.text(translatable("cli", "编号"))},
                     {console.text(translatable("cli", "指标")), Align::Left, true},
                     {console.text(translatable("cli", "目标")), Align::Right},
                     {console.text(translatable("cli", "实际")), Align::Right},
                     {console.text(translatable("cli", "完成率")), Align::Right},
                     {console.text(translatable("cli", "结论"))}});
    std::int64_t met = 0;
    for (const auto& [target, state] : rows) {
        table.add({target.code, console.text(target.name, target.nameEn),
                   goalText(target.goal, console),
                   valueText(state.value, target.goal.unit, console),
                   state.fulfilment ? inPercent(*state.fulfilment) : "-", verdict(state, console)});
        met += state.met ? 1 : 0;
    }
    console.print(translatable("cli", "统计截止 {0}，时序进度 {1}")
                      .with(inIso(asOf), rows.empty() ? "-" : inPercent(rows.front().state.pace)));
    console.out() << '\n';
    table.print(console.out(), outputWidth());
    console.out() << '\n';
    console.print(translatable("cli", "{0} 项目标中达到 {1} 项。")
                      .with(std::to_string(rows.size()), inDigits(met)));
}

Json rowJson(const Row& row) {
    Json json{{"code", row.target.code}, {"name", row.target.name}, {"clause", row.target.clause}};
    json["unit"] = row.target.goal.unit;
    putQuantity(json, "goal", row.target.goal.value);
    putMeasured(json, "value", row.state.value);
    json["met"] = row.state.met;
    json["pace"] = {{"num", row.state.pace.num()}, {"den", row.state.pace.den()}};
    return json;
}

void printJson(const std::vector<Row>& rows, Date asOf, const Plan& plan, const Console& console) {
    Json out{{"plan", plan.id}, {"as_of", inIso(asOf)}, {"targets", Json::array()}};
    for (const Row& row : rows) out["targets"].push_back(rowJson(row));
    console.out() << out.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

ExitCode showTargets(const FundArguments& arguments, const Console& console) {
    const Fund fund = openFund(arguments, console);
    const Date asOf = asOfDay(arguments, fund.plan);
    const std::vector<TargetState> states = measureTargets(*fund.year, fund.plan, asOf);
    std::vector<Row> rows;
    for (std::size_t i = 0; i < states.size(); ++i)
        rows.push_back({fund.plan.targets[i], states[i]});
    if (arguments.json) {
        printJson(rows, asOf, fund.plan, console);
    } else {
        printTable(rows, asOf, console);
    }
    return ExitCode::Done;
}

}  // namespace

void declareTargets(CLI::App& app, const Console& console, Task& task) {
    const auto arguments = std::make_shared<FundArguments>();
    addFile(app, console, *arguments);
    addAsOf(app, console, *arguments);
    addSettings(app, console, *arguments);
    addJson(app, console, *arguments);
    onChosen(app, console, task, arguments, showTargets);
}

}  // namespace grants::cli
