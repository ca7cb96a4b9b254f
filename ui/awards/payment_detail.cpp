// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/awards/payment_detail.h"

#include "domain/cases/awards.h"
#include "domain/plan/tranches.h"
#include "ui/awards/payment_rows.h"
#include "ui/words/money_words.h"

#include <QCoreApplication>

namespace grants::ui {

namespace {

/// Writes the text, section by section.
class PaymentText {
    Q_DECLARE_TR_FUNCTIONS(grants::ui::PaymentText)

  public:
    PaymentText(const AwardFigures& figures, const PaymentRow& row, const FormerPayees& former,
                const CaseWording& wording)
        : m_figures(figures),
          m_former(former),
          m_row(row),
          m_payment(*row.item->payment),
          m_award(figures.book.find(m_payment.reason)),
          m_wording(wording) {}

    [[nodiscard]] DetailText all() {
        facts();
        payee();
        if (m_award != nullptr) due(*m_award);
        history();
        others();
        links();
        return std::move(m_text);
    }

  private:
    [[nodiscard]] QString amount(Money money) const {
        return amountWithUnit(money, m_wording.denomination);
    }
    [[nodiscard]] const Organisation& unit() const {
        return m_figures.year->registry.at(m_payment.unit);
    }
    void facts();
    void payee();
    void payeeFact(const QString& label, std::string Organisation::*field);
    void due(const Case& award);
    void entitlement(const Case& award);
    void history();
    void others();
    void links();

    const AwardFigures& m_figures;
    const FormerPayees& m_former;
    const PaymentRow& m_row;
    const Payment& m_payment;
    const Case* m_award;  // null where it is for none
    const CaseWording& m_wording;
    DetailText m_text;
};

void PaymentText::facts() {
    m_text.title(fromUtf8(m_payment.number), paymentKindName(m_payment.kind));
    m_text.fact(tr("状态"), paymentState(*m_row.item));
    m_text.fact(tr("金额"), amount(m_payment.amount));
    m_text.fact(tr("大写"), QString::fromStdString(inCapitals(m_payment.amount)));
    m_text.fact(tr("项目"), fromUtf8(m_row.line));
    m_text.fact(tr("立项编号"), fromUtf8(m_row.award));
    m_text.fact(tr("凭证号"), fromUtf8(m_row.item->voucher()));
}

/// What was approved is never told as if it were what stands there since.
void PaymentText::payeeFact(const QString& label, std::string Organisation::*field) {
    const QString now = fromUtf8(unit().*field);
    const auto found = m_former.find(m_payment.number);
    const bool known = found != m_former.end() && found->second;
    const QString then = known ? fromUtf8((*found->second).*field) : now;
    m_text.fact(label, then == now ? now : tr("批准时 %1，现在 %2").arg(then, now));
}

void PaymentText::payee() {
    m_text.section(m_row.item->isRecovery() ? tr("退回单位") : tr("收款单位"));
    payeeFact(tr("单位"), &Organisation::name);
    payeeFact(tr("开户行"), &Organisation::bank);
    payeeFact(tr("账号"), &Organisation::account);
    if (m_former.contains(m_payment.number)) {
        m_text.caution(m_row.item->isPaid()
                           ? tr("收款账户在批准以后改过，付款以凭证为准。")
                           : tr("收款账户在批准以后改过：请负责人“撤回办理”，核对以后再批准。"));
    }
    if (m_row.item->isRecovery() || (!unit().bank.empty() && !unit().account.empty())) return;
    m_text.caution(tr("缺账号：单位没有登记开户行或银行账号，补上以前不能申请、批准和支付。"));
}

/// What the award may have been paid by now, and why so much.
void PaymentText::entitlement(const Case& award) {
    const QString clause = fromUtf8(m_figures.plan->findParameter("tranche")->clause);
    const Money entitled = entitledTo(award, *m_figures.plan);
    if (const auto awarded = awardedAmount(award))
        m_text.step(tr("立项金额"), {}, amount(*awarded));
    if (finalAmount(award)) {
        m_text.step(tr("验收以后应拨的全部金额"), clause, amount(entitled));
    } else if (entitled.isZero()) {
        m_text.step(tr("现在可以拨付的金额：首款在签订任务书之后、尾款在验收之后拨付"), clause,
                    amount(entitled));
    } else {
        const auto& project = award.application->project;
        const Fraction share = tranchesOf(project, *m_figures.plan).front();
        m_text.step(tr("首款 %1，舍到元").arg(QString::fromStdString(inPercent(share))), clause,
                    amount(entitled));
    }
}

void PaymentText::due(const Case& award) {
    const Balance balance = m_figures.payments.balanceOf(award.number());
    m_text.section(tr("应付的计算"));
    entitlement(award);
    m_text.step(tr("减：已经支付的"), {}, amount(balance.paid));
    if (!balance.returned.isZero()) m_text.step(tr("加：已经收回的"), {}, amount(balance.returned));
    if (!balance.open.isZero()) m_text.step(tr("减：申请了还没支付的"), {}, amount(balance.open));
    m_text.result(tr("还可以申请"), amount(dueOf(m_figures.payments, award)));
    const Money back = recoverableOf(m_figures.payments, award);
    if (!back.isZero()) m_text.result(tr("应追回"), amount(back));
}

void PaymentText::history() {
    const auto& decisions = m_row.item->history;
    if (!decisions.empty()) return writeDecisions(m_text, decisions, *m_figures.year, m_wording);
    m_text.section(tr("办理经过"))
        .note(tr("这笔是补录的：启用本程序以前已经支付，这里没有它的办理经过。谁在哪天"
                 "补录的，见“历史”。"));
}

/// The other payments for the same reason.
void PaymentText::others() {
    const auto all = m_figures.payments.of(m_payment.reason);
    if (all.size() < 2) return;
    m_text.section(tr("同一件的其他拨付"))
        .titles({tr("拨付编号"), tr("类型"), tr("金额"), tr("状态")});
    for (const PaymentCase* each : all) {
        if (each == m_row.item) continue;
        m_text.row({fromUtf8(each->payment->number), paymentKindName(each->payment->kind),
                    amount(each->payment->amount), paymentState(*each)});
    }
}

void PaymentText::links() {
    m_text.section(tr("有关记录"));
    if (m_award != nullptr) {
        m_text.link(fromUtf8(m_award->number()), QStringLiteral("applications"),
                    fromUtf8(m_award->number()), fromUtf8(m_award->application->title));
    }
    m_text.link(fromUtf8(unit().name), QStringLiteral("registry"), fromUtf8(unit().code.text()));
}

}  // namespace

DetailText describePayment(const AwardFigures& figures, const PaymentRow& row,
                           const FormerPayees& former, const CaseWording& wording) {
    return PaymentText(figures, row, former, wording).all();
}

}  // namespace grants::ui
