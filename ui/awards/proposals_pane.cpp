// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/awards/proposals_pane.h"

#include "ui/awards/award_rows.h"
#include "ui/awards/lines_strip.h"
#include "ui/words/target_words.h"

namespace grants::ui {

ProposalsPane::ProposalsPane(Session& session, QWidget* parent)
    : CasesPane(session, QStringLiteral("proposals"), tr("拟立项"), parent),
      m_strip(new LinesStrip(this)) {
    m_table->setEmptyText(tr("还没有评审完的申报。在“评审”里结束评审以后，申报按名次列在这里。"));
    body().addWidget(m_strip);
    body().addWidget(m_table, 1);
    connect(m_strip, &LinesStrip::choiceChanged, this, &ProposalsPane::showProject);
}

void ProposalsPane::present(const AwardFiguresPtr& figures) {
    m_figures = figures;
    QStringList names;
    for (const LineLoad& each : figures->lines)
        names << nameOf(*each.load.project, m_session.translator().language());
    m_strip->present(*figures, names);
    showProject();
}

void ProposalsPane::showProject() {
    if (!m_figures) return;
    const std::string project = m_strip->chosen();
    std::vector<ProposalRow> shown = m_figures->proposals;
    std::erase_if(shown, [&](const ProposalRow& row) {
        return !project.empty() && row.item->application->project != project;
    });
    showRows(proposalColumns(m_figures, m_session.translator()),
             heldBy(m_figures, std::move(shown)));
}

bool ProposalsPane::reveal(const QString& record) {
    if (!m_figures) return false;
    const Case* one = m_figures->find(record.toStdString());
    const bool shows = one != nullptr && m_figures->proposalFor(*one) != nullptr;
    const std::string shown = m_strip->chosen();
    if (shows && !shown.empty() && shown != one->application->project) {
        m_strip->choose({});
        showProject();
    }
    return CasesPane::reveal(record);
}

std::vector<const ProposalRow*> ProposalsPane::suggested() const {
    std::vector<const ProposalRow*> rows;
    for (const std::size_t at : m_table->view().selectedRows()) {
        const ProposalRow* row = rowAt(at);
        if (row != nullptr && row->offered()) rows.push_back(row);
    }
    return rows;
}

std::vector<OfferedReport> ProposalsPane::forms() const {
    const ReportScope scope{m_strip->chosen(), {}};
    return {{{"publicity", scope}}, {{"awards", scope}}};
}

QString ProposalsPane::hint() const {
    return tr("选一件申报，这里写明建议的金额和依据、办理经过和意见。");
}

}  // namespace grants::ui
