// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/budget/budget_report.h"

#include "reports/budget/budget_sheets.h"

namespace grants {

Book budgetReport(const ReportInput& input, const Translator& translator) {
    const auto figures = budgetFigures(input, translator);
    Book book;
    book.title = translator(translatable("reports", "预算执行和奖补测算工作簿"));
    book.date = input.today;
    book.footer = translator(translatable("budgetReport", "第{0}页 共{1}页").with("{0}", "{1}"));
    book.checkLabel = translator(translatable("budgetReport", "校验：明细之和减合计"));
    book.sheets.push_back(executionSheet(*figures));
    for (const auto& scheme : figures->schemes) {
        book.sheets.push_back(paymentSheet(figures, scheme));
        book.sheets.push_back(detailSheet(figures, scheme));
    }
    book.sheets.push_back(targetSheet(*figures));
    book.sheets.push_back(settingSheet(*figures));
    book.sheets.push_back(checkSheet(*figures, book.sheets));
    return book;
}

}  // namespace grants
