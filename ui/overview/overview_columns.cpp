// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_columns.h"

#include "domain/progress/forecast.h"
#include "ui/base/tr.h"
#include "ui/words/target_words.h"

namespace grants::ui {

namespace {

using Row = TargetFigures;

CellValue inWords(const QString& number, const Row& row) {
    return withUnit(number, row.target->goal).toStdString();
}

Column<Row> column(const char* key, const QString& title, CellKind kind, Column<Row>::Value value) {
    return {QLatin1String(key), title, kind, std::move(value)};
}

Column<FundFigures> amount(const char* key, const QString& title,
                           std::function<Money(const LedgerLine&)> of) {
    Column<FundFigures> column{
        QLatin1String(key), title, CellKind::Amount,
        [of = std::move(of)](const FundFigures& row) -> CellValue { return of(row.line); }};
    return column.added(Adding::WhereChosen);  // the last row is the sum of the others
}

}  // namespace

std::vector<Column<Row>> targetFigureColumns(Language language) {
    return {
        column("code", tr("编号"), CellKind::Text,
               [](const Row& row) { return std::string_view(row.target->code); }),
        column("name", tr("指标"), CellKind::Text,
               [language](const Row& row) { return nameOf(*row.target, language).toStdString(); }),
        column("value", tr("现值"), CellKind::Count,
               [](const Row& row) { return inWords(measuredText(row.state.value), row); }),
        column("goal", tr("目标"), CellKind::Count,
               [](const Row& row) { return inWords(goalText(row.target->goal), row); }),
        column("fulfilment", tr("完成率"), CellKind::Percent,
               [](const Row& row) {
                   return row.state.fulfilment ? CellValue(*row.state.fulfilment) : CellValue();
               }),
        column("pace", tr("时序进度"), CellKind::Percent,
               [](const Row& row) {
                   return hasPace(row.target->goal) ? CellValue(row.state.pace) : CellValue();
               }),
        column("forecast", tr("期末预计"), CellKind::Count,
               [](const Row& row) {
                   const auto forecast = forecastOf(row.state);
                   return forecast ? inWords(measuredText(*forecast), row) : CellValue();
               }),
        column("standing", tr("状态"), CellKind::Text,
               [](const Row& row) {
                   return standingWithSign(standingOf(row.state, row.target->goal)).toStdString();
               }),
    };
}

std::vector<Column<FundFigures>> fundFigureColumns() {
    return {
        {QStringLiteral("code"), tr("编号"), CellKind::Text,
         [](const FundFigures& row) -> CellValue { return std::string_view(row.line.code); }},
        {QStringLiteral("name"), tr("资金"), CellKind::Text,
         [](const FundFigures& row) -> CellValue { return std::string_view(row.name); }},
        amount("ceiling", tr("预算数"), [](const LedgerLine& line) { return line.ceiling; }),
        amount("reallocated", tr("调剂"), [](const LedgerLine& line) { return line.reallocated; }),
        amount("adjusted", tr("上限"), [](const LedgerLine& line) { return line.adjusted(); }),
        amount("requested", tr("申请"), [](const LedgerLine& line) { return line.requested; }),
        amount("committed", tr("立项、测算"),
               [](const LedgerLine& line) { return line.committed; }),
        amount("paid", tr("已付"), [](const LedgerLine& line) { return line.paid; }),
        amount("free", tr("结余"), [](const LedgerLine& line) { return line.free(); }),
    };
}

}  // namespace grants::ui
