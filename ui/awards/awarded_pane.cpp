// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/awards/awarded_pane.h"

#include "ui/awards/award_rows.h"

namespace grants::ui {

AwardedPane::AwardedPane(Session& session, QWidget* parent)
    : CasesPane(session, QStringLiteral("awarded"), tr("立项"), parent) {
    m_table->setEmptyText(tr("还没有公示或立项的申报。在“拟立项”里选中申报，办理公示。"));
    body().addWidget(m_table, 1);
}

void AwardedPane::present(const AwardFiguresPtr& figures) {
    m_figures = figures;
    showRows(awardColumns(figures, m_session.translator()), inside(figures, figures->awards));
}

std::vector<OfferedReport> AwardedPane::forms() const {
    const ReportScope scope = chosenScope();
    const bool any = !scope.applications.empty();
    return {{{"task-book", scope}, any ? QString() : tr("请先在表里选中立项的申报")},
            {{"publicity"}},
            {{"awards"}}};
}

QString AwardedPane::hint() const {
    return tr(
        "选一件立项，这里列出公示、金额、已付和应付、放行的理由、办理经过；"
        "公示名单、异议材料、任务书附在“附件”里。");
}

}  // namespace grants::ui
