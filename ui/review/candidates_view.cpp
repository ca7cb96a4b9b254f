// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/candidates_view.h"

#include "ui/base/theme.h"
#include "ui/review/panel_edits.h"
#include "ui/review/reason_dialog.h"
#include "ui/review/table_side.h"

#include <QLabel>
#include <QPushButton>

namespace grants::ui {

CandidatesView::CandidatesView(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_title(new QLabel(this)),
      m_assign(new QPushButton(tr("加入专家组(&J)"), this)),
      m_model(new TableModel<CandidateRow>(this)),
      m_pane(new TablePane(session, QStringLiteral("panelCandidates"), tr("可加入的专家"), this)) {
    m_title->setFont(typeFace(TypeSize::Body, true));
    m_assign->setObjectName(QStringLiteral("assignExpert"));
    m_assign->setProperty("primary", true);
    auto* back = new QPushButton(tr("返回专家组(&B)"), this);
    back->setObjectName(QStringLiteral("leaveCandidates"));
    m_pane->showModel(*m_model);
    m_pane->setEmptyText(tr("没有别的专家了。请到“专家”页录入。"));
    layOutSide(*this, *m_title, *m_pane, {m_assign, back});
    connect(m_assign, &QPushButton::clicked, this, &CandidatesView::assign);
    connect(back, &QPushButton::clicked, this, &CandidatesView::closed);
    connect(m_pane, &TablePane::currentRowChanged, this, &CandidatesView::refreshButton);
    connect(&m_pane->view(), &TableView::activated, this, [this] {
        if (m_assign->isEnabled()) assign();
    });
    refreshButton();
}

void CandidatesView::present(ReviewFiguresPtr figures, const Case* one) {
    m_figures = std::move(figures);
    m_case = m_figures ? one : nullptr;
    const Translator& translator = m_session.translator();
    m_rows =
        rowsWith(m_figures,
                 m_case == nullptr ? Candidates() : candidateRows(*m_figures, *m_case, translator));
    m_model->show(candidateColumns(), m_rows);
    m_title->setText(
        m_case == nullptr
            ? QString()
            : tr("加入 %1 的专家组，没有冲突、件数少的在前").arg(fromUtf8(m_case->number())));
    refreshButton();
}

const CandidateRow* CandidatesView::chosen() const {
    const auto row = m_pane->view().currentRow();
    return row && *row < m_rows->size() ? &(*m_rows)[*row] : nullptr;
}

void CandidatesView::refreshButton() {
    QString obstacle = obstacleToPanel(m_session, m_case);
    if (obstacle.isEmpty() && chosen() == nullptr) obstacle = tr("请先选一位专家");
    m_assign->setEnabled(obstacle.isEmpty());
    m_assign->setToolTip(obstacle);
}

void CandidatesView::assign() {
    const CandidateRow* row = chosen();
    if (row == nullptr) return;
    const QString conflicts = fromUtf8(row->conflictWords);
    if (row->isBarred()) return m_session.refuse(conflicts);
    PanelSeat seat;
    seat.application = m_case->number();
    seat.expert = row->expert->number;
    const Deed what =
        namedChange({tr("加入专家组"), QStringLiteral("加入专家组")}, *m_case, row->expert);
    if (row->conflicts.empty()) return putSeat(m_session, what, std::move(seat));
    const ReasonQuestion question{tr("有冲突的专家"), conflicts, tr("为什么不影响评审(&R)")};
    auto* dialog = new ReasonDialog(
        question,
        [this, what, seat](const std::string& reason) mutable {
            seat.dismissal = reason;
            putSeat(m_session, what, std::move(seat));
        },
        this);
    dialog->open();
}

}  // namespace grants::ui
