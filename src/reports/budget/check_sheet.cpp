// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/budget/budget_sheets.h"
#include "reports/budget/checks.h"

#include <algorithm>

namespace grants {
namespace {

std::vector<Check> allChecks(const BudgetFigures& figures, const std::vector<BookSheet>& sheets) {
    std::vector<Check> checks;
    const auto append = [&](std::vector<Check> more) {
        std::move(more.begin(), more.end(), std::back_inserter(checks));
    };
    for (const auto& scheme : figures.schemes) append(schemeChecks(figures, scheme));
    append(ledgerChecks(figures));
    append(targetChecks(figures));
    append(sheetChecks(figures, sheets));
    return checks;
}

BookValue difference(const Check& check) {
    if (const auto* expected = std::get_if<Money>(&check.expected)) {
        return std::get<Money>(check.actual) - *expected;
    }
    return std::get<std::int64_t>(check.actual) - std::get<std::int64_t>(check.expected);
}

std::vector<BookColumn> checkColumns(const Translator& say) {
    return {{say(translatable("budgetCheck", "序号")), ColumnFormat::Centred, 7},
            {say(translatable("budgetCheck", "范围")), ColumnFormat::Text, 16},
            {say(translatable("budgetCheck", "校验项目")), ColumnFormat::Text, 56},
            {say(translatable("budgetCheck", "应为")), ColumnFormat::MixedYuan, 18},
            {say(translatable("budgetCheck", "实为")), ColumnFormat::MixedYuan, 18},
            {say(translatable("budgetCheck", "差额")), ColumnFormat::MixedYuan, 18},
            {say(translatable("budgetCheck", "结果")), ColumnFormat::Centred, 10}};
}

std::string verdict(const Translator& say, const std::vector<Check>& checks) {
    const auto failed =
        std::count_if(checks.begin(), checks.end(), [](const auto& check) { return !check.holds; });
    if (failed == 0) {
        return say(translatable("budgetCheck", "校验结论：{0} 项全部通过。")
                       .with(std::to_string(checks.size())));
    }
    return say(translatable("budgetCheck",
                            "校验结论：{0} 项中有 {1} 项不符，请先查明原因，再报送本工作簿。")
                   .with(std::to_string(checks.size()), std::to_string(failed)));
}

}  // namespace

BookSheet checkSheet(const BudgetFigures& figures, const std::vector<BookSheet>& sheets) {
    const auto& say = figures.say;
    auto sheet = officialSheet(figures, "校验结果", translatable("budgetCheck", "工作簿校验结果"),
                               translatable("budgetCheck", "金额单位：元"));
    sheet.columns = checkColumns(say);
    const auto checks = allChecks(figures, sheets);
    std::int64_t number = 0;
    for (const auto& check : checks) {
        sheet.rows.push_back(
            {BookRow::Kind::Plain,
             {++number, check.scope, check.what, check.expected, check.actual, difference(check),
              say(check.holds ? translatable("budgetCheck", "通过")
                              : translatable("budgetCheck", "不符"))}});
    }
    sheet.notes = {verdict(say, checks)};
    return sheet;
}

}  // namespace grants
