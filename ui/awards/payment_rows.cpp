// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/awards/payment_rows.h"

#include "domain/cases/awards.h"
#include "ui/base/tr.h"
#include "ui/deciding/decision_text.h"
#include "ui/words/money_words.h"

namespace grants::ui {

namespace {

using PaymentColumn = Column<PaymentRow>;

PaymentColumn wordsOfPayment(const char* key, const QString& title, CellKind kind,
                             PaymentColumn::Value value) {
    return {QLatin1String(key), title, kind, std::move(value)};
}

PaymentColumn payeeColumn(const AwardFiguresPtr& figures) {
    PaymentColumn column(QStringLiteral("unit"), tr("单位"), CellKind::Text,
                         [names = figures->names](const PaymentRow& row) -> CellValue {
                             return names->name(row.item->payment->unit);
                         });
    column.alsoFoundBy([names = figures->names](const PaymentRow& row) {
        return names->pinyin(row.item->payment->unit);
    });
    column.withToolTip([names = figures->names](const PaymentRow& row) {
        return fromUtf8(names->code(row.item->payment->unit));
    });
    return column;
}

using Taken = const Decision* PaymentRow::*;

/// Who took a step, and when.
void addPaymentStep(std::vector<PaymentColumn>& columns, const char* key, const QString& day,
                    const QString& person, const AwardFiguresPtr& figures, Taken step) {
    const QString name = QLatin1String(key);
    columns.push_back({name + QStringLiteral("On"), day, CellKind::Day,
                       [step](const PaymentRow& row) -> CellValue {
                           const Decision* taken = row.*step;
                           return taken == nullptr ? CellValue() : CellValue(taken->date);
                       }});
    columns.push_back({name + QStringLiteral("By"), person, CellKind::Text,
                       [step, year = figures->year](const PaymentRow& row) -> CellValue {
                           const Decision* taken = row.*step;
                           if (taken == nullptr) return {};
                           return personOf(*taken, *year).toStdString();
                       }});
}

std::vector<PaymentColumn> ownColumns(const AwardFiguresPtr& figures) {
    return {wordsOfPayment("number", tr("拨付编号"), CellKind::Identifier,
                           [](const PaymentRow& row) { return std::string_view(row.number()); }),
            wordsOfPayment(
                "reason", tr("受理号"), CellKind::Identifier,
                [](const PaymentRow& row) { return std::string_view(row.item->payment->reason); }),
            wordsOfPayment("award", tr("立项编号"), CellKind::Identifier,
                           [](const PaymentRow& row) { return row.award; }),
            payeeColumn(figures),
            wordsOfPayment("line", tr("项目"), CellKind::Identifier,
                           [](const PaymentRow& row) { return row.line; }),
            wordsOfPayment("kind", tr("类型"), CellKind::Text,
                           [](const PaymentRow& row) {
                               return paymentKindName(row.item->payment->kind).toStdString();
                           }),
            wordsOfPayment("amount", tr("金额"), CellKind::Amount,
                           [](const PaymentRow& row) { return row.item->payment->amount; }),
            wordsOfPayment("state", tr("状态"), CellKind::Text, [](const PaymentRow& row) {
                return paymentState(*row.item).toStdString();
            })};
}

/// Also of what was paid before the program was taken up.
PaymentColumn paidColumn() {
    return {QStringLiteral("paidOn"), tr("拨付日"), CellKind::Day,
            [](const PaymentRow& row) -> CellValue {
                const auto day = row.item->paidOn();
                return day ? CellValue(*day) : CellValue();
            }};
}

QString tallyText(const QString& what, const MoneyTally& tally, Denomination denomination) {
    const QString count = countText(tally.count);
    if (tally.count == 0) return tr("%1 %2 笔").arg(what, count);
    return tr("%1 %2 笔 合计 %3").arg(what, count, amountWithUnit(tally.sum, denomination));
}

/// To whom it goes, so that nobody decides without having seen it.
void addAccount(ActSubject& subject, const Organisation& payee) {
    const auto add = [&](const QString& title, const std::string& value) {
        subject.facts.push_back(
            {title, value.empty() ? tr("没有登记") : fromUtf8(value), value.empty()});
    };
    add(tr("户名"), payee.name);
    add(tr("开户行"), payee.bank);
    add(tr("账号"), payee.account);
}

/// Why the account is to be looked at; empty where it is what was approved.
QString changedPayee(const PaymentRow& row, const FormerPayees& former) {
    return former.contains(row.number()) ? tr("收款账户在批准以后改过，面板里写明批准时的")
                                         : QString();
}

}  // namespace

QString paymentState(const PaymentCase& one) {
    const QString state = moneyStateName(one.state, one.isRecovery());
    return one.payment->takenUp.empty() ? state : tr("%1（补录）").arg(state);
}

std::vector<PaymentColumn> paymentColumns(const AwardFiguresPtr& figures,
                                          const FormerPayees& former) {
    std::vector<PaymentColumn> columns = ownColumns(figures);
    const auto payee = std::find_if(columns.begin(), columns.end(), [](const PaymentColumn& each) {
        return each.key == QStringLiteral("unit");
    });
    payee->markedBy([former](const PaymentRow& row) { return changedPayee(row, former); });
    addPaymentStep(columns, "requested", tr("申请日"), tr("申请人"), figures,
                   &PaymentRow::requested);
    addPaymentStep(columns, "judged", tr("审批日"), tr("审批人"), figures, &PaymentRow::judged);
    addPaymentStep(columns, "paid", tr("拨付日"), tr("拨付人"), figures, &PaymentRow::moved);
    columns[columns.size() - 2] = paidColumn();
    columns.push_back(wordsOfPayment("voucher", tr("凭证号"), CellKind::Identifier,
                                     [](const PaymentRow& row) { return row.item->voucher(); }));
    columns.back().markedBy([](const PaymentRow& row) {
        const bool lacks = row.item->isPaid() && row.item->voucher().empty();
        return lacks ? tr("没有凭证号，用“补填凭证号”补上") : QString();
    });
    columns.push_back(wordsOfPayment("opinion", tr("意见"), CellKind::Text,
                                     [](const PaymentRow& row) { return row.opinion; }));
    return columns;
}

QString paymentsInBrief(const AwardFigures& figures, Denomination denomination) {
    const QStringList parts{tallyText(tr("应付"), figures.money.dueSum, denomination),
                            tallyText(tr("已申请"), figures.money.toApprove, denomination),
                            tallyText(tr("待拨付"), figures.money.toPay, denomination),
                            tallyText(tr("应追回"), figures.money.recoverableSum, denomination)};
    const QString brief = parts.join(QStringLiteral(" · "));
    if (!figures.isAfterUse()) return brief;
    return brief + tr("。资金使用到 %1 为止（条款 %2），之后支付要由负责人在批准时写明理由放行。")
                       .arg(QString::fromStdString(inIso(figures.plan->useBy)),
                            fromUtf8(figures.plan->useByClause));
}

ActSubject subjectOf(const PaymentRow& row, const AwardFigures& figures) {
    const Payment& payment = *row.item->payment;
    ActSubject subject{payment.number, fromUtf8(figures.names->name(payment.unit)), payment.amount};
    subject.facts = {{tr("受理号"), fromUtf8(payment.reason)},
                     {tr("类型"), paymentKindName(payment.kind)},
                     {tr("金额"), amountWithUnit(payment.amount, Denomination::Yuan)}};
    if (!row.item->isRecovery()) addAccount(subject, figures.year->registry.at(payment.unit));
    subject.since = lastDay(row.item->standing);
    return subject;
}

std::vector<ActSubject> subjectsOf(const std::vector<OpenAmount>& open, const AwardFigures& figures,
                                   std::string_view chosen) {
    std::vector<ActSubject> subjects;
    for (const OpenAmount& each : open) {
        const Case& award = *each.item;
        ActSubject subject{award.number(), fromUtf8(figures.names->name(award.application->unit)),
                           each.amount};
        subject.facts = {
            {tr("立项编号"), fromUtf8(awardNumber(award))},
            {tr("类型"), paymentKindName(each.kind)},
            {tr("银行账号"), each.hasAccount ? fromUtf8(award.unit->account) : tr("缺账号"),
             !each.hasAccount}};
        subject.since = lastDay(award.standing);
        subject.isChosen = open.size() == 1 || award.number() == chosen;
        subjects.push_back(std::move(subject));
    }
    return subjects;
}

}  // namespace grants::ui
