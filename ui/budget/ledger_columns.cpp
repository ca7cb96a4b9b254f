// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/ledger_columns.h"

#include "ui/base/tr.h"
#include "ui/budget/fund_amounts.h"

namespace grants::ui {

namespace {

using RowColumn = Column<LedgerRow>;

QString faultsOf(const LedgerRow& row, const Translator& translator) {
    QStringList sentences;
    for (const Message& each : row.faults) sentences << QString::fromStdString(translator(each));
    return sentences.join(u'\n');
}

/// Marked where money is short.
RowColumn figureColumn(Figure figure, const Translator& translator) {
    RowColumn column(
        keyOf(figure), nameOf(figure), CellKind::Amount,
        [figure](const LedgerRow& row) -> CellValue { return amountsOf(row.line).of(figure); });
    column.added(Adding::WhereChosen);  // some rows are sums of others
    if (figure == Figure::Free) {
        column.markedBy([translator](const LedgerRow& row) {
            return row.isSum() ? QString() : faultsOf(row, translator);
        });
    }
    if (figure == Figure::Adjusted) {
        column.markedBy([translator](const LedgerRow& row) {
            return row.isSum() ? faultsOf(row, translator) : QString();
        });
    }
    return column;
}

QString lagOf(const LedgerRow& row) {
    if (!row.execution.isBehind()) return {};
    return tr("执行率 %1，落后于时序进度 %2")
        .arg(fromUtf8(inPercent(row.execution.spent)), fromUtf8(inPercent(row.execution.elapsed)));
}

bool maySpend(const LedgerRow& row) {
    return row.line.adjusted() > Money();
}

RowColumn executedColumn() {
    RowColumn column(keyOf(Figure::Kept), nameOf(Figure::Kept), CellKind::Percent,
                     [](const LedgerRow& row) {
                         return maySpend(row) ? CellValue(row.execution.spent) : CellValue();
                     });
    column.markedBy([](const LedgerRow& row) { return maySpend(row) ? lagOf(row) : QString(); });
    return column;
}

}  // namespace

QString basisOf(const LedgerRow& row) {
    if (row.isSum()) return {};
    if (row.line.basis == CommittedBasis::Batch) return tr("批次");
    return row.line.basis == CommittedBasis::Awards ? tr("立项") : tr("测算");
}

QString paceOf(const LedgerRow& row) {
    if (!maySpend(row)) return {};
    return row.execution.isBehind() ? tr("▲ 落后") : tr("● 跟上");
}

std::vector<RowColumn> ledgerColumns(const Translator& translator) {
    std::vector<RowColumn> columns = {
        {QStringLiteral("code"), tr("编号"), CellKind::Text,
         [](const LedgerRow& row) -> CellValue { return std::string_view(row.line.code); }},
        {QStringLiteral("name"), tr("项目"), CellKind::Text,
         [](const LedgerRow& row) -> CellValue { return std::string_view(row.name); }}};
    for (const Figure figure : {Figure::Ceiling, Figure::Reallocated, Figure::Adjusted,
                                Figure::Requested, Figure::Committed})
        columns.push_back(figureColumn(figure, translator));
    columns.emplace_back(QStringLiteral("basis"), tr("依据"), CellKind::Text,
                         [](const LedgerRow& row) { return basisOf(row).toStdString(); });
    for (const Figure figure : {Figure::Payable, Figure::Paid, Figure::Returned, Figure::Free})
        columns.push_back(figureColumn(figure, translator));
    columns.push_back(executedColumn());
    columns.emplace_back(QStringLiteral("elapsed"), tr("时序进度"), CellKind::Percent,
                         [](const LedgerRow& row) -> CellValue { return row.execution.elapsed; });
    columns.emplace_back(QStringLiteral("pace"), tr("执行情况"), CellKind::Text,
                         [](const LedgerRow& row) { return paceOf(row).toStdString(); });
    return columns;
}

}  // namespace grants::ui
