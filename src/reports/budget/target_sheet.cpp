// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/budget/budget_sheets.h"
#include "reports/figures/goal_cells.h"

namespace grants {
namespace {

/// How a ratio came about; what the plan notes otherwise.
std::string remark(const Measured& measured, const Target& target) {
    const auto* ratio = std::get_if<Ratio>(&measured);
    if (ratio == nullptr) return target.note;
    return std::to_string(ratio->num) + " ÷ " + std::to_string(ratio->den) +
           (target.note.empty() ? "" : "\n" + target.note);
}

std::string unitText(const BudgetFigures& figures, const Target& target) {
    return std::holds_alternative<Money>(target.goal.value)
               ? figures.say(translatable("budgetReport", "万元"))
               : target.goal.unit;
}

std::vector<BookColumn> targetColumns(const Translator& say) {
    return {{say(translatable("budgetReport", "编号")), ColumnFormat::Centred, 7},
            {say(translatable("budgetReport", "指标")), ColumnFormat::Text, 44},
            {say(translatable("budgetReport", "单位")), ColumnFormat::Centred, 8},
            {say(translatable("budgetReport", "目标")), ColumnFormat::MixedWan, 14},
            {say(translatable("budgetReport", "完成值")), ColumnFormat::MixedWan, 14},
            {say(translatable("budgetReport", "完成率")), ColumnFormat::Percent, 11},
            {say(translatable("budgetReport", "时序进度")), ColumnFormat::Percent, 11},
            {say(translatable("budgetReport", "是否完成")), ColumnFormat::Centred, 10},
            {say(translatable("budgetReport", "说明")), ColumnFormat::Text, 36},
            {say(translatable("budgetReport", "条款")), ColumnFormat::Centred, 10}};
}

BookRow targetRow(const BudgetFigures& figures, const Target& target, const TargetState& state) {
    const auto& say = figures.say;
    const BookValue fulfilment = state.fulfilment
                                     ? BookValue(*state.fulfilment)
                                     : BookValue(say(translatable("budgetReport", "无法计算")));
    const auto met =
        state.met ? translatable("budgetReport", "已完成") : translatable("budgetReport", "未完成");
    return {BookRow::Kind::Plain,
            {target.code, planText(say, target.name, target.nameEn), unitText(figures, target),
             quantityCell(target.goal.value), measuredCell(state.value, say), fulfilment,
             state.pace, say(met), remark(state.value, target), target.clause}};
}

/// 一 … 九十九.
std::string inNumerals(std::size_t count) {
    constexpr std::string_view kNumerals = "一二三四五六七八九十";
    constexpr std::size_t kBytes = 3;  // of one of them
    const auto numeral = [&](std::size_t digit) {
        return digit == 0 ? std::string()
                          : std::string(kNumerals.substr((digit - 1) * kBytes, kBytes));
    };
    const std::size_t tens = count / 10 % 10;
    return (tens > 1 ? numeral(tens) : "") + (tens > 0 ? numeral(10) : "") + numeral(count % 10);
}

}  // namespace

BookSheet targetSheet(const BudgetFigures& figures) {
    auto sheet =
        officialSheet(figures, inNumerals(figures.targets.size()) + "项目标",
                      translatable("budgetReport", "专利转化专项计划主要目标完成情况表"), {});
    sheet.columns = targetColumns(figures.say);
    const auto& targets = figures.input.plan.targets;
    for (std::size_t i = 0; i < targets.size() && i < figures.targets.size(); ++i) {
        sheet.rows.push_back(targetRow(figures, targets[i], figures.targets[i]));
    }
    sheet.notes = {figures.say(
        translatable("budgetReport", "注：时序进度为计算期间({0} 至 {1})截至数据日已经过的比例。")
            .with(inIso(figures.rules.factWindow.first), inIso(figures.rules.factWindow.last)))};
    return sheet;
}

}  // namespace grants
