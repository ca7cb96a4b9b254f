// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/budget/budget_figures.h"

#include <algorithm>

namespace grants {
namespace {

constexpr std::size_t kShortHash = 12;

std::int64_t changedSettings(const Plan& plan) {
    const auto changed = [](const auto& setting) { return setting.value != setting.defaultValue; };
    return std::count_if(plan.readings.begin(), plan.readings.end(), changed) +
           std::count_if(plan.parameters.begin(), plan.parameters.end(), changed);
}

std::vector<std::string> headLines(const BudgetFigures& figures) {
    const auto& input = figures.input;
    const auto basis = figures.basis == Basis::Filed
                           ? translatable("budgetReport", "按奖补申报")
                           : translatable("budgetReport", "按可享受奖补的各方");
    const auto head =
        input.auditHead.empty() ? std::string("-") : input.auditHead.substr(0, kShortHash);
    // Whoever reads it knows whether those who signed were kept apart.
    const std::string rights =
        input.year->people.empty()
            ? "    " + figures.say(translatable("budgetReport", "未启用人员权限"))
            : std::string();
    return {
        figures.say(translatable("budgetReport",
                                 "基金文件：{0}    参数版本：{1}(调整 {2} 项)    审计链：{3}")
                        .with(input.fundFile, input.plan.id,
                              std::to_string(changedSettings(input.plan)), head)),
        figures.say(translatable("budgetReport", "数据截至：{0}    填报日期：{1}    测算口径：{2}")
                        .with(inIso(input.asOf), inIso(input.today), figures.say(basis))) +
            rights};
}

std::vector<std::string> signatureLine(const Translator& say) {
    return {say(translatable("budgetReport", "制表：")),
            say(translatable("budgetReport", "复核：")),
            say(translatable("budgetReport", "财务负责人：")),
            say(translatable("budgetReport", "单位负责人：")),
            say(translatable("budgetReport", "日期：    年  月  日")),
            say(translatable("budgetReport", "(盖章)"))};
}

}  // namespace

SharedFigures budgetFigures(const ReportInput& input, const Translator& say) {
    return std::make_shared<const BudgetFigures>(BudgetFigures{
        figuresOf(input.year, input.plan, input.asOf), input, say, input.plan.rules()});
}

const std::string& planText(const Translator& say, const std::string& chinese,
                            const std::string& english) {
    return say.language() == Language::English && !english.empty() ? english : chinese;
}

const std::string& schemeName(const BudgetFigures& figures, const SchemeResult& scheme) {
    const SubsidyScheme& entry = *figures.input.plan.findScheme(scheme.rules.code);
    return planText(figures.say, entry.name, entry.nameEn);
}

BookSheet officialSheet(const BudgetFigures& figures, std::string name, const Message& title,
                        const Message& unitLine) {
    BookSheet sheet;
    sheet.name = std::move(name);
    sheet.title = figures.say(title);
    sheet.unitLine = unitLine.empty() ? std::string() : figures.say(unitLine);
    sheet.headLines = headLines(figures);
    sheet.signatures = signatureLine(figures.say);
    return sheet;
}

}  // namespace grants
