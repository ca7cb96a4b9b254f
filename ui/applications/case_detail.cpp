// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/case_detail.h"

#include "ui/applications/application_columns.h"
#include "ui/applications/promise_rows.h"
#include "ui/base/tr.h"
#include "ui/words/target_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace grants::ui {

namespace {

/// Before the name of a finding; no column and no indicator is called so.
constexpr std::string_view kAccepting = "accept:";

QString text(std::string_view of) {
    return fromUtf8(of);
}

QString dayText(Date day) {
    return QString::fromStdString(inIso(day));
}

QString weightName(Weight weight) {
    const std::array names = {tr("须改正"), tr("须说明"), tr("提示")};
    return names.at(static_cast<std::size_t>(weight));
}

/// Writes the text, section by section.
class CaseText {
    Q_DECLARE_TR_FUNCTIONS(grants::ui::CaseText)

  public:
    CaseText(const CaseFigures& figures, const CaseRow& row, const CaseWording& wording)
        : m_figures(figures), m_row(row), m_case(*row.item), m_wording(wording) {}

    [[nodiscard]] DetailText all() {
        facts();
        findings();
        indicators();
        proofs();
        budget();
        team();
        schedule();
        enclosures();
        writeDecisions(m_text, m_case, *m_figures.year, m_wording);
        return std::move(m_text);
    }

  private:
    [[nodiscard]] QString say(const Message& message) const {
        return QString::fromStdString(m_wording.translator(message));
    }
    [[nodiscard]] QString amount(Money money) const {
        return amountWithUnit(money, m_wording.denomination);
    }
    [[nodiscard]] QString project() const;
    void facts();
    void findings();
    void finding(const ApplicationFinding& each);
    void passed(const ApplicationFinding& each);
    void indicators();
    void proofs();
    void budget();
    void compareBudget(Money fund, Money own);
    void team();
    void schedule();
    void enclosures();

    const CaseFigures& m_figures;
    const CaseRow& m_row;
    const Case& m_case;
    const CaseWording& m_wording;
    DetailText m_text;
};

QString CaseText::project() const {
    const QString code = text(m_case.application->project);
    return m_case.project == nullptr
               ? code
               : code + u' ' + nameOf(*m_case.project, m_wording.translator.language());
}

void CaseText::facts() {
    const Application& application = *m_case.application;
    m_text.title(text(application.number), text(application.title));
    m_text.fact(tr("状态"), stateName(m_case.state, m_wording.translator));
    m_text.fact(tr("待办"), waitingText(m_row));
    if (m_row.due) m_text.fact(tr("期限"), dayText(*m_row.due));
    m_text.fact(tr("项目"), project());
    m_text.fact(tr("申请金额"), amount(application.requested));
    if (m_case.project != nullptr) {
        m_text.fact(
            tr("单家上限"),
            tr("%1（条款 %2）").arg(amount(m_case.project->unitCap), text(m_case.project->clause)));
    }
    m_text.fact(tr("申报日期"), dayText(application.date));
    if (application.municipalAmount)
        m_text.fact(tr("市级同类项目金额"), amount(*application.municipalAmount));
    if (application.otherFunding) m_text.fact(tr("其他财政支持"), flagText(true));
    m_text.fact(tr("项目负责人"), text(application.leader));
    m_text.link(text(m_case.unit->name), QStringLiteral("registry"), text(m_case.unit->code.text()),
                tr("申报单位"));
}

void CaseText::findings() {
    const auto open = m_row.openFindings(), others = m_row.otherFindings();
    if (m_row.findings.empty()) {
        m_text.section(tr("问题"));
        m_text.line(tr("没有发现问题。"));
    }
    if (!open.empty()) m_text.section(tr("问题（%1）").arg(open.size()));
    for (const ApplicationFinding* each : open) finding(*each);
    if (!others.empty()) m_text.section(tr("提示和已放行的问题（%1）").arg(others.size()));
    for (const ApplicationFinding* each : others) finding(*each);
}

void CaseText::finding(const ApplicationFinding& each) {
    const QString weight = each.isAccepted() ? tr("✓ 已接受") : weightName(each.weight);
    const QString facts = tr("%1 · 条款 %2").arg(weight, text(each.clause));
    m_text.link(say(each.message), QStringLiteral("applications"), linkTo(m_row, each), facts);
    if (each.passed != nullptr) return passed(each);
    if (each.needsReason() && m_row.needsReason()) {
        m_text.link(tr("接受并说明理由…"), QStringLiteral("applications"),
                    linkToAccept(m_row, each));
    }
}

void CaseText::passed(const ApplicationFinding& each) {
    const QString day = dayText(each.passed->date),
                  person = personOf(*each.passed, *m_figures.year);
    if (each.isAccepted()) {
        m_text.note(tr("%1 由 %2 接受，理由：%3").arg(day, person, text(each.passed->opinion)));
        return;
    }
    m_text.caution(tr("%1 由 %2 放行，理由：%3").arg(day, person, text(each.passed->override)));
}

void CaseText::indicators() {
    if (m_case.project == nullptr) return;
    m_text.section(tr("绩效指标（截至 %1）").arg(dayText(m_figures.day)));
    m_text.titles({tr("指标"), tr("方案值"), tr("承诺值"), tr("完成值"), tr("差距")});
    const Delivered delivered = deliveredOf(m_figures, m_case);
    constexpr int kPromised = 2;
    std::vector<PromiseRow> rows = promiseRows(m_row, delivered, m_wording.translator);
    for (const PromiseRow& each : rows) {
        m_text.row({text(each.code + ' ' + each.text), text(each.planned), text(each.promised),
                    text(each.delivered), text(each.gap)},
                   each.fault.isEmpty() ? -1 : kPromised);
    }
    std::erase_if(rows, [](const PromiseRow& each) { return each.fault.isEmpty(); });
    for (const PromiseRow& each : rows) m_text.caution(each.fault);
}

void CaseText::proofs() {
    const auto& all = m_case.commitments;
    const bool any = std::any_of(all.begin(), all.end(),
                                 [](const Commitment* each) { return !each->proof.empty(); });
    if (any) m_text.section(tr("佐证方式"));
    for (const Commitment* each : all) m_text.fact(text(each->indicator), text(each->proof));
}

void CaseText::budget() {
    if (m_case.budget.empty()) return;
    m_text.section(tr("经费预算"));
    m_text.titles({tr("来源"), tr("支出科目"), tr("金额"), tr("测算依据")});
    Money fund, own;
    for (const BudgetLine* each : m_case.budget) {
        const bool ofFund = each->source == MoneySource::Fund;
        (ofFund ? fund : own) += each->amount;
        m_text.row({ofFund ? tr("财政") : tr("自筹"), text(each->item), amount(each->amount),
                    text(each->basis)});
    }
    compareBudget(fund, own);
}

/// What is asked of the fund must be what the lines of it come to.
void CaseText::compareBudget(Money fund, Money own) {
    const Money requested = m_case.application->requested;
    m_text.fact(tr("财政资金合计"), amount(fund));
    m_text.fact(tr("自筹资金合计"), amount(own));
    if (fund == requested) {
        m_text.note(tr("财政资金合计与申请金额一致。"));
        return;
    }
    m_text.caution(
        tr("财政资金合计 %1 与申请金额 %2 不一致，请核对。").arg(amount(fund), amount(requested)));
}

void CaseText::team() {
    if (m_case.team.empty()) return;
    m_text.section(tr("项目团队"));
    m_text.titles({tr("姓名"), tr("职称"), tr("分工")});
    for (const TeamMember* each : m_case.team)
        m_text.row({text(each->name), text(each->title), text(each->duty)});
}

void CaseText::schedule() {
    if (m_case.schedule.empty()) return;
    m_text.section(tr("进度安排"));
    for (const ScheduleStep* each : m_case.schedule) {
        m_text.fact(tr("%1 至 %2").arg(dayText(each->first), dayText(each->last)),
                    text(each->work));
    }
}

void CaseText::enclosures() {
    if (m_case.enclosures.empty()) return;
    m_text.section(tr("附件目录"));
    m_text.titles({tr("附件名称"), tr("份数"), tr("备注")});
    for (const Enclosure* each : m_case.enclosures)
        m_text.row({text(each->name), text(each->copies), text(each->remark)});
}

}  // namespace

DetailText describeCase(const CaseFigures& figures, const CaseRow& row,
                        const CaseWording& wording) {
    return CaseText(figures, row, wording).all();
}

QString linkToAccept(const CaseRow& row, const ApplicationFinding& finding) {
    return text(row.item->number()) + u'#' + text(kAccepting) + text(finding.key());
}

std::string findingToAccept(std::string_view place) {
    return place.starts_with(kAccepting) ? std::string(place.substr(kAccepting.size()))
                                         : std::string();
}

QString linkTo(const CaseRow& row, const ApplicationFinding& finding) {
    const std::string_view place = finding.indicator.empty() ? placeOf(finding) : finding.indicator;
    return text(row.item->number()) + u'#' + text(place);
}

}  // namespace grants::ui
