// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/budget/budget_sheets.h"

namespace grants {
namespace {

enum Column : std::size_t {
    Item,
    Ceiling,
    Moved,
    Adjusted,
    Committed,
    Payable,
    Paid,
    Returned,
    Pace,
    Unpaid,
    Free
};

/// Paid ÷ adjusted budget; "-" where there is no budget.
BookValue paymentPace(Money paid, Money adjusted) {
    if (adjusted <= Money()) return std::string("-");
    return Fraction(paid.inFen(), adjusted.inFen());
}

std::string remark(const BudgetFigures& figures, const LedgerLine& line) {
    for (const auto& scheme : figures.schemes) {
        if (scheme.rules.code != line.code) continue;
        return figures.say(
            translatable("budgetReport", "奖补 {0} 家，不予支持 {1} 条，资金池结余 {2} 元")
                .with(std::to_string(scheme.units.size()), std::to_string(scheme.rejected.size()),
                      inYuan(scheme.residue)));
    }
    if (line.filed == 0) return figures.say(translatable("budgetReport", "无申报"));
    return figures.say(translatable("budgetReport", "申报 {0} 家，申请 {1} 万元")
                           .with(std::to_string(line.filed), inWan(line.requested)));
}

/// The ledger knows codes and Chinese names; the plan has both languages.
std::string lineName(const BudgetFigures& figures, const LedgerLine& line) {
    const auto& plan = figures.input.plan;
    for (const auto& project : plan.projects) {
        if (project.code == line.code) return planText(figures.say, project.name, project.nameEn);
    }
    for (const auto& scheme : plan.schemes) {
        if (scheme.code == line.code) return planText(figures.say, scheme.name, scheme.nameEn);
    }
    return line.name;
}

BookRow lineRow(const BudgetFigures& figures, const LedgerLine& line) {
    return {BookRow::Kind::Plain,
            {line.code + " " + lineName(figures, line), line.ceiling, line.reallocated,
             line.adjusted(), line.committed, line.payable, line.paid, line.returned,
             paymentPace(line.paid - line.returned, line.adjusted()),
             line.committed - (line.paid - line.returned), line.free(), remark(figures, line)}};
}

void addSumRow(BookSheet& sheet, BookRow::Kind kind, const std::string& label,
               const std::vector<RowSpan>& sums) {
    addSum(sheet, kind, {label}, sums);
    auto& values = sheet.rows.held(sheet.rows.size() - 1).values;
    const Money kept = std::get<Money>(values[Paid]) - std::get<Money>(values[Returned]);
    values[Pace] = paymentPace(kept, std::get<Money>(values[Adjusted]));
}

/// The lines first … last (not included) and their 小计; the row of the 小计.
RowSpan addBlock(BookSheet& sheet, const BudgetFigures& figures, std::size_t first,
                 std::size_t last) {
    std::vector<RowSpan> sums;
    for (auto i = first; i < last; ++i) {
        sheet.rows.push_back(lineRow(figures, figures.lines[i]));
        sums = {{sheet.rows.size() - (i - first) - 1, sheet.rows.size() - 1}};
    }
    const auto label = first == last
                           ? translatable("budgetReport", "小计")
                           : translatable("budgetReport", "{0}–{1} 小计")
                                 .with(figures.lines[first].code, figures.lines[last - 1].code);
    addSumRow(sheet, BookRow::Kind::Subtotal, figures.say(label), sums);
    return {sheet.rows.size() - 1, sheet.rows.size() - 1};
}

std::vector<BookColumn> executionColumns(const Translator& say) {
    const auto wan = [&](const Message& title, int width = 11) {
        return BookColumn{say(title), ColumnFormat::Wan4, width, true};
    };
    return {{say(translatable("budgetReport", "项目")), ColumnFormat::Text, 36},
            wan(translatable("budgetReport", "预算数")),
            wan(translatable("budgetReport", "调剂增(+)减(−)"), 13),
            wan(translatable("budgetReport", "调整后预算")),
            wan(translatable("budgetReport", "已立项(测算)"), 12),
            wan(translatable("budgetReport", "待拨付")),
            wan(translatable("budgetReport", "已拨付")),
            wan(translatable("budgetReport", "已追回")),
            {say(translatable("budgetReport", "拨付进度%")), ColumnFormat::Percent, 10},
            wan(translatable("budgetReport", "未拨付")),
            wan(translatable("budgetReport", "结余")),
            {say(translatable("budgetReport", "备注")), ColumnFormat::Text, 26}};
}

}  // namespace

BookSheet executionSheet(const BudgetFigures& figures) {
    auto sheet = officialSheet(figures, "预算执行",
                               translatable("budgetReport", "专利转化专项资金预算执行情况表"),
                               translatable("budgetReport", "单位：万元"));
    sheet.columns = executionColumns(figures.say);
    const auto projects = figures.input.plan.projects.size();
    const auto first = addBlock(sheet, figures, 0, projects);
    const auto second = addBlock(sheet, figures, projects, figures.lines.size());
    addSumRow(sheet, BookRow::Kind::Total, figures.say(translatable("budgetReport", "合计")),
              {first, second});
    sheet.notes = {figures.say(translatable(
        "budgetReport",
        "注：待拨付为已批准未支付；拨付进度 = (已拨付 − 已追回) ÷ 调整后预算；未拨付 = "
        "已立项(测算) − 已拨付 + 已追回；结余 = 调整后预算 − 已立项(测算)。万元保留四位小数，"
        "与支付表的元逐一对应。"))};
    return sheet;
}

}  // namespace grants
