// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/budget/budget_report.h"

#include "reports/budget/budget_sheets.h"

namespace grants {

Book budgetReport(const ReportInput& input, const Translator& translator) {
    const auto figures = budgetFigures(input, translator);
    Book book =
        officialBook(input, translator, translatable("reports", "预算执行和奖补测算工作簿"));
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
