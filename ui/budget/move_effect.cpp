// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/move_effect.h"

#include "domain/decisions/actions.h"
#include "domain/reallocations/reallocation_refusals.h"
#include "ui/base/tr.h"
#include "ui/budget/budget_figures.h"

namespace grants::ui {

namespace {

constexpr int kAfter = 2;  // the cell of what comes

/// What of the raw amounts the pool pays; nothing where nothing is asked for.
QString shareOf(const LedgerLine& line) {
    if (line.requested <= Money()) return QStringLiteral("—");
    const Fraction share(line.committed.inFen(), line.requested.inFen());
    return QString::fromStdString(inPercent(share));
}

void writeAmounts(DetailText& text, const QString& label, Money before, Money after,
                  Denomination denomination) {
    text.row({label, amountWithUnit(before, denomination), amountWithUnit(after, denomination)},
             after.isNegative() ? kAfter : -1);
}

/// One line before and after, under its heading.
void writeLine(DetailText& text, const QString& heading, const LineEffect& effect,
               Denomination denomination) {
    const LedgerLine& before = effect.before;
    const LedgerLine& after = effect.after;
    const bool scheme = before.basis != CommittedBasis::Awards;
    const auto row = [&](const QString& label, Money was, Money becomes) {
        writeAmounts(text, label, was, becomes, denomination);
    };
    text.section(heading).titles({QString(), tr("现在"), tr("之后")});
    row(scheme ? tr("资金池") : tr("可用资金"), before.adjusted(), after.adjusted());
    if (scheme) row(tr("应得合计"), before.requested, after.requested);
    row(scheme ? tr("测算奖补") : tr("已立项"), before.committed, after.committed);
    row(tr("结余"), before.free(), after.free());
    if (scheme) text.row({tr("兑付比例"), shareOf(before), shareOf(after)});
}

}  // namespace

MoveOutlook outlookOn(const Reallocation& moved, const FundYear& year,
                      std::shared_ptr<const Plan> plan) {
    MoveOutlook outlook{plan, moved, effectOf(moved, year, *plan)};
    const ActionOutcome& outcome = findAction(Subject::Reallocation, "approve")->outcomes.front();
    if (outlook.effect) outlook.refusals = reallocationRefusals(year, *plan, moved, outcome);
    return outlook;
}

MoveOutlook outlookOnReturn(const Reallocation& moved, const FundYear& year,
                            std::shared_ptr<const Plan> plan) {
    Reallocation back = moved;
    std::swap(back.from, back.to);
    auto effect = effectOf(back, year, *plan);
    return {std::move(plan), back, std::move(effect)};
}

DetailText describeOutlook(const MoveOutlook& outlook, const Translator& translator,
                           Denomination denomination) {
    DetailText text;
    if (!outlook.effect) return text.note(tr("选好两项资金、填好金额，这里显示调剂前后。"));
    for (const Refusal& each : outlook.refusals)
        text.caution(QString::fromStdString(translator(each.finding.message)));
    const auto named = [&](const LineEffect& line) {
        const std::string& code = line.before.code;
        return QString::fromStdString(code) + u' ' +
               nameOfLine(code, *outlook.plan, translator.language());
    };
    const auto& [from, to] = *outlook.effect;
    writeLine(text, tr("调出：%1").arg(named(from)), from, denomination);
    writeLine(text, tr("调入：%1").arg(named(to)), to, denomination);
    return text;
}

}  // namespace grants::ui
