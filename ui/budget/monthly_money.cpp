// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/monthly_money.h"

#include "ui/base/tr.h"

namespace grants::ui {

namespace {

using MonthColumn = Column<MonthOfMoney>;

MonthColumn seriesColumn(const QString& key, const QString& title, const MonthSeries& series,
                         LedgerFigures MonthOfMoney::*when, Adding adding) {
    MonthColumn column{key + QLatin1String(series.key), title.arg(nameOf(series)), CellKind::Amount,
                       [when, figure = series.figure](const MonthOfMoney& row) -> CellValue {
                           return (row.*when).*figure;
                       }};
    return column.added(adding);
}

}  // namespace

MonthlyMoneyPtr monthlyMoney(const BudgetFigures& figures, const std::string& line,
                             const QString& title) {
    std::vector<LedgerEntry> entries;
    for (const LedgerLine& each : figures.lines) {
        if (!line.empty() && each.code != line) continue;
        const auto own = ledgerEntries(*figures.money, *figures.plan, each.code);
        entries.insert(entries.end(), own.begin(), own.end());
    }
    return std::make_shared<const MonthlyMoney>(
        MonthlyMoney{title, figures.asOf, moneyByMonth(entries, figures.asOf)});
}

QString nameOf(const MonthSeries& series) {
    if (series.figure == &LedgerFigures::committed) return tr("立项");
    return series.figure == &LedgerFigures::paid ? tr("拨付") : tr("追回");
}

std::string monthText(const MonthOfMoney& month) {
    return inIso(Date(month.year, month.month, 1)).substr(0, 7);
}

std::vector<MonthColumn> monthColumns() {
    std::vector<MonthColumn> columns = {
        {QStringLiteral("month"), tr("月份"), CellKind::Text,
         [](const MonthOfMoney& row) -> CellValue { return monthText(row); }}};
    for (const MonthSeries& series : kMonthSeries) {
        columns.push_back(seriesColumn(QStringLiteral("month-"), tr("本月%1"), series,
                                       &MonthOfMoney::change, Adding::Throughout));
    }
    for (const MonthSeries& series : kMonthSeries) {
        columns.push_back(seriesColumn(QStringLiteral("total-"), tr("累计%1"), series,
                                       &MonthOfMoney::after, Adding::Never));
    }
    columns.emplace_back(
        QStringLiteral("kept"), tr("累计拨付减追回"), CellKind::Amount,
        [](const MonthOfMoney& row) -> CellValue { return row.after.paid - row.after.returned; });
    columns.back().added(Adding::Never);
    return columns;
}

}  // namespace grants::ui
