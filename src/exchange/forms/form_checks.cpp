// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/forms/form_checks.h"

#include "exchange/forms/form_formulas.h"
#include "exchange/forms/form_goal.h"
#include "exchange/forms/form_values.h"
#include "exchange/workbooks/column_cells.h"

namespace grants {
namespace {

ColumnRange rangeAt(const FormLayout& layout, const FormSpot& spot, std::size_t rows) {
    const FormCell cell = cellAt(layout, spot);
    return {static_cast<lxw_row_t>(cell.row), static_cast<lxw_row_t>(cell.row + rows - 1),
            static_cast<lxw_col_t>(cell.column)};
}

void redWhen(lxw_worksheet* sheet, const FormStyles& styles, const std::string& condition,
             const ColumnRange& range) {
    std::string formula = "=" + condition;
    lxw_conditional_format red{};
    red.type = LXW_CONDITIONAL_TYPE_FORMULA;
    red.value_string = formula.data();
    red.format = styles.fallsShort;
    worksheet_conditional_format_cell(sheet, range.first, range.column, &red);
}

NumberBounds boundsOf(const GoalCell& goal) {
    NumberBounds bounds{.firmness = Firmness::Stop};
    switch (goal.kind) {
        case GoalCell::Kind::Count:
            bounds.type = LXW_VALIDATION_TYPE_INTEGER;
            bounds.expected = "请填不小于 0 的整数，单位：" + goal.unit;
            break;
        case GoalCell::Kind::Percent:
            bounds.most = 1;
            bounds.expected = "请填 0% 到 100% 的百分数，如 80%";
            break;
        default:
            bounds.expected = "请填不小于 0 的金额，单位：" + goal.unit;
            break;
    }
    return bounds;
}

void checkCommitted(lxw_worksheet* sheet, const FormStyles& styles, const FormLayout& layout,
                    const FormSpot& spot) {
    const GoalCell goal = goalCell(layout.project->indicators[spot.row.value()]);
    const ColumnRange range = rangeAt(layout, spot, 1);
    const std::string words = "方案值：" + goal.planned + "。";
    if (goal.kind == GoalCell::Kind::Words) return prompt(sheet, range, words);
    const NumberBounds bounds = boundsOf(goal);
    letNumber(sheet, range, bounds, words + bounds.expected);
    redWhen(sheet, styles, shortfallOf(layout, spot), range);
}

void checkRequested(lxw_worksheet* sheet, const FormStyles& styles, const FormLayout& layout,
                    const ColumnRange& range, const std::string& words) {
    const Money cap = layout.project->unitCap;
    letNumber(sheet, range,
              {.most = inYuanNumber(cap),
               .expected = "申请金额不超过单家上限 " + inYuan(cap) + " 元",
               .firmness = Firmness::Stop},
              words);
    redWhen(sheet, styles, excessOf(layout), range);
}

}  // namespace

void checkTyped(lxw_worksheet* sheet, const FormStyles& styles, const FormLayout& layout,
                const FormSpot& spot, std::size_t rows) {
    const FormInput& input = inputAt(layout, spot);
    if (isCommitted(layout, spot)) {
        for (FormSpot each = spot; *each.row < *spot.row + rows; ++*each.row)
            checkCommitted(sheet, styles, layout, each);
        return;
    }
    const ColumnRange range = rangeAt(layout, spot, rows);
    const std::string words =
        input.sheet.empty() ? std::string(input.column.hint) : hintOf(input.column);
    if (spotOf(layout, fed_sheets::kApplications, "申请金额(元)") == spot)
        return checkRequested(sheet, styles, layout, range, words);
    letType(sheet, range, input.column, words);
}

}  // namespace grants
