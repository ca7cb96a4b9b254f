// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/budget/budget_sheets.h"

namespace grants {
namespace {

std::vector<BookColumn> settingColumns(const Translator& say) {
    return {{say(translatable("budgetReport", "编号")), ColumnFormat::Identifier, 12},
            {say(translatable("budgetReport", "含义")), ColumnFormat::Text, 40},
            {say(translatable("budgetReport", "取值")), ColumnFormat::Identifier, 24},
            {say(translatable("budgetReport", "默认值")), ColumnFormat::Identifier, 24},
            {say(translatable("budgetReport", "是否调整")), ColumnFormat::Centred, 10},
            {say(translatable("budgetReport", "条款")), ColumnFormat::Centred, 12},
            {say(translatable("budgetReport", "说明")), ColumnFormat::Text, 50}};
}

void addSection(BookSheet& sheet, std::string text) {
    sheet.rows.push_back({BookRow::Kind::Section, {std::move(text)}});
}

void addFact(BookSheet& sheet, std::string name, const std::string& value) {
    sheet.rows.push_back({BookRow::Kind::Plain, {std::move(name), value}});
}

void addPlan(BookSheet& sheet, const Translator& say, const Plan& plan) {
    addSection(sheet, say(translatable("budgetReport", "工作方案")));
    addFact(sheet, say(translatable("budgetReport", "方案编号")), plan.id);
    addFact(sheet, say(translatable("budgetReport", "方案名称")),
            planText(say, plan.name, plan.nameEn));
    addFact(sheet, say(translatable("budgetReport", "印发单位")),
            planText(say, plan.issuer, plan.issuerEn));
    addFact(sheet, say(translatable("budgetReport", "印发日期")), plan.issued);
    for (const auto& basis : plan.basis) {
        addFact(sheet, say(translatable("budgetReport", "依据")), basis);
    }
}

/// Readings ask a question, parameters carry a label; otherwise they print alike. `number` is what
/// people call it: names are for the command line.
template <class Setting>
void addSetting(BookSheet& sheet, const Translator& say, const Setting& setting,
                const std::string& number, const std::string& meaning) {
    const auto words = [&](const std::string& value) {
        const auto option = inWords(setting.options, value);
        return planText(say, option.text, option.textEn);
    };
    const bool changed = setting.value != setting.defaultValue;
    sheet.rows.push_back({BookRow::Kind::Plain,
                          {number, meaning, words(setting.value), words(setting.defaultValue),
                           say(changed ? translatable("budgetReport", "已调整")
                                       : translatable("budgetReport", "默认")),
                           setting.clause, setting.note}});
}

}  // namespace

BookSheet settingSheet(const BudgetFigures& figures) {
    const auto& say = figures.say;
    const auto& plan = figures.input.plan;
    auto sheet = officialSheet(figures, "参数版本",
                               translatable("budgetReport", "测算参数和口径一览表"), {});
    sheet.columns = settingColumns(say);
    addPlan(sheet, say, plan);
    addSection(sheet, say(translatable("budgetReport", "口径(方案文字的理解)")));
    for (const auto& reading : plan.readings) {
        addSetting(sheet, say, reading, reading.id,
                   planText(say, reading.question, reading.questionEn));
    }
    addSection(sheet, say(translatable("budgetReport", "参数")));
    std::int64_t number = 0;
    for (const auto& parameter : plan.parameters) {
        addSetting(sheet, say, parameter, std::to_string(++number),
                   planText(say, parameter.label, parameter.labelEn));
    }
    return sheet;
}

}  // namespace grants
