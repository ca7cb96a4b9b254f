// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/forms/form_formulas.h"

#include "exchange/forms/form_goal.h"
#include "exchange/forms/form_values.h"

namespace grants {
namespace {

namespace fed = fed_sheets;

constexpr std::string_view kBelowPlan = "低于方案值", kOverCap = "申请金额超过单家上限。",
                           kNotAlike = "财政资金合计与申请金额不同。";

FormSpot placeOf(const FormLayout& layout, std::string_view sheet, std::string_view header) {
    return spotOf(layout, sheet, header).value();
}

/// `"text"` in a formula.
std::string inQuotes(std::string_view text) {
    return "\"" + std::string(text) + "\"";
}

FormFormula applicant(const FormLayout& layout, const FormContent& content) {
    const FormSpot spot = placeOf(layout, fed::kUnits, "单位名称");
    const std::string cell =
        "'" + std::string(layout.sheets[spot.sheet].name) + "'!" + cellName(cellAt(layout, spot));
    return {"=IF(" + cell + "=\"\",\"\"," + cell + ")",
            content.textOf(layout, fed::kUnits, "单位名称")};
}

/// `D12:D41`, all rows of a column of a table.
std::string columnRange(const FormLayout& layout, FormSpot spot, std::size_t rows) {
    spot.row = rows - 1;
    const std::string last = cellName(cellAt(layout, spot));
    spot.row = 0;
    return cellName(cellAt(layout, spot)) + ":" + last;
}

/// Adds up the lines of one source, or all.
std::string budgetSum(const FormLayout& layout, const FormContent& content, FormPart part) {
    const FormSpot amount = placeOf(layout, fed::kBudgetLines, "金额(元)"),
                   source = placeOf(layout, fed::kBudgetLines, "来源");
    const std::size_t rows = content.sheets[amount.sheet].rows.size();
    const std::string amounts = columnRange(layout, amount, rows);
    if (part == FormPart::WholeSum) return "=SUM(" + amounts + ")";
    const auto& options = inputAt(layout, source).column.options;
    const std::string& option = part == FormPart::FundSum ? options.front() : options.back();
    return "=SUMIF(" + columnRange(layout, source, rows) + "," + inQuotes(option) + "," + amounts +
           ")";
}

FormFormula budgetHint(const FormLayout& layout, const FormContent& content) {
    const BudgetSums sums = budgetSums(layout, content);
    const std::string requested =
        cellName(cellAt(layout, placeOf(layout, fed::kApplications, "申请金额(元)")));
    std::string value;
    if (sums.requested > layout.project->unitCap) value += kOverCap;
    if (!sums.agrees()) value += kNotAlike;
    const std::string fund = budgetSum(layout, content, FormPart::FundSum).substr(1);
    return {"=IF(" + excessOf(layout) + "," + inQuotes(kOverCap) + ",\"\")&IF(ROUND(" + fund +
                "-N(" + requested + "),2)<>0," + inQuotes(kNotAlike) + ",\"\")",
            value};
}

FormFormula targetHint(const FormLayout& layout, const FormContent& content, const FormSpot& spot) {
    const Indicator& indicator = layout.project->indicators.at(spot.row.value());
    FormSpot committed = placeOf(layout, fed::kCommitments, fed::kCommittedValue);
    committed.row = spot.row;
    const bool falls = fallsShort(content.find(committed)->cell, indicator, content.from1904);
    const std::string condition = shortfallOf(layout, committed);
    if (condition.empty()) return {"=\"\"", std::string()};
    return {"=IF(" + condition + "," + inQuotes(kBelowPlan) + ",\"\")",
            std::string(falls ? kBelowPlan : "")};
}

}  // namespace

std::string shortfallOf(const FormLayout& layout, const FormSpot& committed) {
    const GoalCell goal = goalCell(layout.project->indicators.at(committed.row.value()));
    if (goal.bound.empty()) return {};
    const std::string cell = cellName(cellAt(layout, committed));
    return "AND(ISNUMBER(" + cell + ")," + cell + std::string(goal.below) + goal.bound + ")";
}

std::string excessOf(const FormLayout& layout) {
    const std::string requested =
        cellName(cellAt(layout, placeOf(layout, fed::kApplications, "申请金额(元)")));
    return "N(" + requested + ")>" + inYuan(layout.project->unitCap, false);
}

FormFormula formulaAt(const FormLayout& layout, const FormContent& content, const FormSpot& spot) {
    const FormPart part = inputAt(layout, spot).part;
    switch (part) {
        case FormPart::Applicant:
            return applicant(layout, content);
        case FormPart::FundSum:
            return {budgetSum(layout, content, part),
                    inYuanNumber(budgetSums(layout, content).fund)};
        case FormPart::OwnSum:
            return {budgetSum(layout, content, part),
                    inYuanNumber(budgetSums(layout, content).own)};
        case FormPart::WholeSum:
            return {budgetSum(layout, content, part),
                    inYuanNumber(budgetSums(layout, content).whole())};
        case FormPart::BudgetHint:
            return budgetHint(layout, content);
        default:
            return targetHint(layout, content, spot);
    }
}

}  // namespace grants
