// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/awards/award_detail.h"

#include "domain/cases/awards.h"
#include "domain/decisions/document_number.h"
#include "domain/payments/dues.h"
#include "domain/plan/tranches.h"
#include "ui/awards/award_words.h"
#include "ui/words/decision_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace grants::ui {

namespace {

QString isoDay(Date day) {
    return QString::fromStdString(inIso(day));
}

/// Writes the text, section by section.
class AwardText {
    Q_DECLARE_TR_FUNCTIONS(grants::ui::AwardText)

  public:
    AwardText(const AwardFigures& figures, const Case& one, const CaseWording& wording)
        : m_figures(figures), m_case(one), m_wording(wording) {}

    [[nodiscard]] DetailText all() {
        facts();
        if (const ProposalRow* row = m_figures.proposalFor(m_case)) proposal(*row);
        if (const AwardRow* row = m_figures.awardFor(m_case)) award(*row);
        overrides();
        objections();
        if (const AcceptanceRow* row = m_figures.acceptanceFor(m_case)) acceptance(*row);
        writeDecisions(m_text, m_case, *m_figures.year, m_wording);
        return std::move(m_text);
    }

  private:
    [[nodiscard]] QString amount(Money money) const {
        return amountWithUnit(money, m_wording.denomination);
    }
    void amountFact(const QString& label, const std::optional<Money>& money) {
        if (money) m_text.fact(label, amount(*money));
    }
    void facts();
    void proposal(const ProposalRow& row);
    void line();
    void award(const AwardRow& row);
    void money(const AwardRow& row);
    void payments();
    void overrides();
    void objections();
    void acceptance(const AcceptanceRow& row);

    const AwardFigures& m_figures;
    const Case& m_case;
    const CaseWording& m_wording;
    DetailText m_text;
};

void AwardText::facts() {
    const Application& application = *m_case.application;
    m_text.title(fromUtf8(application.number), fromUtf8(application.title))
        .fact(tr("立项编号"), fromUtf8(awardNumber(m_case)))
        .fact(tr("状态"), stateName(m_case.state, m_wording.translator))
        .fact(tr("项目"), projectText(m_case, m_wording.translator.language()))
        .link(fromUtf8(m_case.unit->name), QStringLiteral("registry"),
              fromUtf8(m_case.unit->code.text()), tr("申报单位"))
        .link(fromUtf8(application.number), QStringLiteral("applications"),
              fromUtf8(application.number), tr("项目申报"));
}

/// From the ranking to the amount.
void AwardText::proposal(const ProposalRow& row) {
    const RankedCase& ranked = *row.ranked;
    m_text.section(tr("从名次到金额"));
    if (ranked.rank) {
        m_text.fact(tr("名次"),
                    tr("第 %1 名，%2 分").arg(*ranked.rank).arg(fromUtf8(ranked.score)));
    }
    m_text.fact(tr("申请金额"), amount(m_case.application->requested));
    if (m_case.project != nullptr) {
        m_text.fact(tr("单家上限"),
                    tr("%1（条款 %2）")
                        .arg(amount(m_case.project->unitCap), fromUtf8(m_case.project->clause)));
    }
    line();
    if (row.suggestion) {
        m_text.result(tr("建议金额"), amount(row.suggestion->amount));
        m_text.note(boundText(row, m_wording.translator));
    }
    amountFact(tr("拟立项金额"), proposedAmount(m_case));
}

/// What is left of places and money.
void AwardText::line() {
    const auto found =
        std::find_if(m_figures.lines.begin(), m_figures.lines.end(),
                     [this](const LineLoad& each) { return each.load.project == m_case.project; });
    if (found == m_figures.lines.end()) return;
    m_text.fact(tr("名额"), tr("%1 个，已占 %2 个，余 %3 个")
                                .arg(found->load.project->slots)
                                .arg(found->load.taken)
                                .arg(found->load.left()));
    m_text.fact(tr("这一项余下的资金"), amount(found->free));
    m_text.fact(tr("专项资金余下的"), amount(m_figures.freeOfFund));
}

void AwardText::award(const AwardRow& row) {
    m_text.section(tr("公示和立项"));
    if (const Decision* begun = m_case.last("publicise"))
        m_text.fact(tr("公示开始"), isoDay(begun->date));
    const QString publicity = publicityText(row, m_figures.day);
    if (!publicity.isEmpty()) {
        m_text.fact(
            tr("公示"),
            tr("%1（条款 %2）").arg(publicity, clauseOf(*m_figures.plan, "publicity_workdays")));
    }
    if (const Decision* decided = m_case.last("award")) {
        m_text.fact(tr("立项日期"), isoDay(decided->date));
        m_text.fact(tr("文号"), fromUtf8(documentNumber(Subject::Application, m_case.standing)));
    }
    if (const Decision* agreed = m_case.last("sign"))
        m_text.fact(tr("任务书签订"), isoDay(agreed->date));
    if (awardedAmount(m_case)) money(row);
}

void AwardText::money(const AwardRow& row) {
    m_text.section(tr("资金"));
    amountFact(tr("立项金额"), awardedAmount(m_case));
    const Fraction first = tranchesOf(m_case.application->project, *m_figures.plan).front();
    m_text.fact(tr("首款"), tr("签订任务书后按立项金额的 %1 支付（条款 %2）")
                                .arg(QString::fromStdString(inPercent(first)),
                                     clauseOf(*m_figures.plan, "tranche")));
    amountFact(tr("最终金额"), finalAmount(m_case));
    m_text.fact(tr("可以支付到"), amount(entitledTo(m_case, *m_figures.plan)));
    m_text.fact(tr("已付"), amount(row.paid));
    if (!row.due.isZero()) m_text.fact(tr("应付未付"), amount(row.due));
    if (!row.recoverable.isZero()) {
        m_text.caution(
            tr("应追回 %1：已付的超过最后应得的，请办理追回。").arg(amount(row.recoverable)));
    }
    payments();
}

void AwardText::payments() {
    const auto all = m_figures.payments.of(m_case.number());
    if (all.empty()) return;
    m_text.titles({tr("拨付编号"), tr("金额"), tr("支付日期")});
    for (const PaymentCase* each : all) {
        const QString sign = each->isRecovery() ? QStringLiteral("−") : QString();
        const auto paid = each->paidOn();
        m_text.row({fromUtf8(each->payment->number), sign + amount(each->payment->amount),
                    paid ? isoDay(*paid) : tr("未支付")});
    }
}

void AwardText::overrides() {
    const QString reasons = overridesText(m_case);
    if (reasons.isEmpty()) return;
    m_text.section(tr("放行"));
    m_text.caution(reasons);
}

void AwardText::objections() {
    const int times = m_case.times("object");
    if (times == 0) return;
    m_text.section(tr("异议（%1）").arg(times));
    for (const Decision* each : m_case.standing) {
        if (each->action == "object")
            m_text.line(tr("%1 提出：%2").arg(isoDay(each->date), fromUtf8(each->opinion)));
        if (each->action == "settle") {
            m_text.line(
                tr("%1 %2：%3")
                    .arg(isoDay(each->date), resultName(each->result), fromUtf8(each->opinion)));
        }
    }
    m_text.note(tr("异议材料和处理意见附在“附件”里。"));
}

void AwardText::acceptance(const AcceptanceRow& row) {
    m_text.section(tr("任务完成（截至 %1）").arg(isoDay(row.asOf)));
    m_text.titles({tr("指标"), tr("承诺值"), tr("完成值"), tr("完成率")});
    constexpr int kCompletion = 3;
    for (const DeliveredIndicator& each : row.acceptance.indicators) {
        m_text.row({fromUtf8(each.indicator->code), committedText(each), deliveredText(each),
                    completionText(each.completion)},
                   each.met ? -1 : kCompletion);
    }
    m_text.result(tr("应得结论"), outcomeText(row.acceptance));
    m_text.note(outcomeSentence(row, m_wording));
    const QString reason = outcomeReason(row, *m_figures.plan);
    if (!reason.isEmpty()) m_text.note(reason);
}

}  // namespace

DetailText describeAward(const AwardFigures& figures, const Case& one, const CaseWording& wording) {
    return AwardText(figures, one, wording).all();
}

}  // namespace grants::ui
