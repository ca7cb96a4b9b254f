// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/ledger_detail.h"

#include "ui/base/tr.h"
#include "ui/budget/ledger_columns.h"

namespace grants::ui {

namespace {

constexpr int kListedEntries = 40;

void writeFigures(DetailText& text, const LedgerRow& row, Denomination unit) {
    const FundAmounts amounts = amountsOf(row.line);
    text.section(tr("资金"));
    for (const Figure figure : kFigures) {
        if (figure == Figure::Kept) continue;  // stands with how far it is spent
        text.fact(nameOf(figure), amountWithUnit(amounts.of(figure), unit));
    }
    text.fact(tr("依据"), basisOf(row));
}

/// What would be left, step by step.
void writeFree(DetailText& text, const LedgerRow& row, const Plan& plan, Denomination unit) {
    const FundAmounts amounts = amountsOf(row.line);
    const QString clause = fromUtf8(plan.ruleClause("F4"));
    const auto after = [&](Figure figure) { return amountText(amounts.of(figure), unit); };
    text.section(tr("结余怎么算"))
        .step(nameOf(Figure::Ceiling), {}, after(Figure::Ceiling))
        .step(tr("加上调剂"), clause, after(Figure::Adjusted))
        .step(tr("减去已立项（测算）"), {}, after(Figure::Free))
        .result(nameOf(Figure::Free), amountWithUnit(amounts.of(Figure::Free), unit));
}

void writeExecution(DetailText& text, const BudgetFigures& figures, const LedgerRow& row,
                    Denomination unit) {
    if (row.line.adjusted() <= Money()) return;
    const DateRange period = spendingPeriod(figures.plan->useBy);
    text.section(tr("执行率"))
        .fact(tr("已拨付减追回"), amountWithUnit(amountsOf(row.line).of(Figure::Kept), unit))
        .fact(nameOf(Figure::Kept), fromUtf8(inPercent(row.execution.spent)))
        .fact(tr("时序进度"), fromUtf8(inPercent(row.execution.elapsed)))
        .fact(tr("期间"),
              fromUtf8(inIso(period.first)) + QStringLiteral(" — ") + fromUtf8(inIso(period.last)))
        .fact(tr("执行情况"), paceOf(row));
}

void listEntry(DetailText& text, const EntryRow& entry, const UnitNames& names,
               const LedgerWording& wording) {
    QStringList facts{entry.date ? fromUtf8(inIso(*entry.date)) : QString(),
                      kindOf(entry, wording.translator), fromUtf8(names.name(entry.unit)),
                      amountWithUnit(entry.amount, wording.denomination)};
    facts.removeAll(QString());
    const std::string_view label = entry.number.empty() ? entry.line : entry.number;
    const QString line = facts.join(QStringLiteral(" · "));
    if (entry.page.empty()) {
        text.note(fromUtf8(label) + QStringLiteral("  ") + line);
    } else {
        text.link(fromUtf8(label), fromUtf8(entry.page), fromUtf8(entry.record), line);
    }
}

void listEntries(DetailText& text, const BudgetFigures& figures, const LedgerRow& row,
                 std::optional<Figure> figure, const LedgerWording& wording) {
    std::vector<EntryRow> entries = entriesOf(figures, row);
    if (figure) entries = changing(*figure, entries);
    const QString number = countText(std::ssize(entries));
    text.section(figure ? tr("“%1”由这些相加（%2）").arg(nameOf(*figure), number)
                        : tr("依据的每一笔（%1）").arg(number));
    int listed = 0;
    for (const EntryRow& each : entries)
        if (listed++ < kListedEntries) listEntry(text, each, *figures.names, wording);
    if (listed > kListedEntries)
        text.note(tr("其余 %1 笔见下面的表。").arg(countText(listed - kListedEntries)));
}

}  // namespace

DetailText describeLedgerRow(const BudgetFigures& figures, const LedgerRow& row,
                             std::optional<Figure> figure, const LedgerWording& wording) {
    DetailText text;
    text.title(titleOf(row), tr("截至 %1").arg(fromUtf8(inIso(figures.asOf))));
    for (const Message& each : row.faults)
        text.caution(QString::fromStdString(wording.translator(each)));
    writeFigures(text, row, wording.denomination);
    writeFree(text, row, *figures.plan, wording.denomination);
    writeExecution(text, figures, row, wording.denomination);
    listEntries(text, figures, row, figure, wording);
    return text;
}

}  // namespace grants::ui
