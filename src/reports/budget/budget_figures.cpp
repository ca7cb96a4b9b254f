// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/budget/budget_figures.h"

namespace grants {
namespace {

std::string basisText(const BudgetFigures& figures) {
    const auto basis = figures.basis == Basis::Filed
                           ? translatable("budgetReport", "按奖补申报")
                           : translatable("budgetReport", "按可享受奖补的各方");
    return figures.say(translatable("budgetReport", "测算口径：{0}").with(figures.say(basis)));
}

}  // namespace

SharedFigures budgetFigures(const ReportInput& input, const Translator& say) {
    return std::make_shared<const BudgetFigures>(BudgetFigures{
        figuresOf(input.year, input.plan, input.asOf), input, say, input.plan.rules()});
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
    sheet.headLines = headLines(figures.input, figures.say, basisText(figures));
    sheet.origin = originLine(figures.input, figures.say);
    sheet.signatures = officialSignatures(figures.say);
    return sheet;
}

}  // namespace grants
