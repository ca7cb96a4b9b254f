// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/seats_view.h"

#include "ui/base/theme.h"
#include "ui/review/panel_edits.h"
#include "ui/review/reason_dialog.h"
#include "ui/review/table_side.h"

#include <QLabel>
#include <QPushButton>

namespace grants::ui {

namespace {

void offer(QPushButton& button, const QString& obstacle) {
    button.setEnabled(obstacle.isEmpty());
    button.setToolTip(obstacle);
}

}  // namespace

SeatsView::SeatsView(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_title(new QLabel(this)),
      m_model(new TableModel<SeatRow>(this)),
      m_pane(new TablePane(session, QStringLiteral("panelSeats"), tr("专家组"), this)) {
    m_title->setObjectName(QStringLiteral("panelTitle"));
    m_title->setFont(typeFace(TypeSize::Body, true));
    m_pane->showModel(*m_model);
    addButtons();
    layOutSide(*this, *m_title, *m_pane, {m_add, m_recuse, m_dismiss, m_remove});
    connect(m_add, &QPushButton::clicked, this, &SeatsView::candidatesAsked);
    connect(m_pane, &TablePane::currentRowChanged, this, &SeatsView::refreshButtons);
    connect(m_pane, &TablePane::currentRowChanged, this, &SeatsView::pointed);
    connect(&session, &Session::presenceChanged, this, &SeatsView::refreshButtons);
    present({}, nullptr);
}

void SeatsView::addButtons() {
    m_add = new QPushButton(tr("加入专家(&J)…"), this);
    m_add->setObjectName(QStringLiteral("addExpert"));
    m_recuse = addButton("recuse", tr("回避(&O)…"), &SeatsView::recuse);
    m_dismiss = addButton("dismissConflict", tr("说明冲突(&L)…"), &SeatsView::dismiss);
    m_remove = addButton("removeSeat", tr("移出(&X)"), &SeatsView::removeSeat);
}

QPushButton* SeatsView::addButton(const char* name, const QString& text, void (SeatsView::*act)()) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void SeatsView::present(ReviewFiguresPtr figures, const Case* one) {
    m_figures = std::move(figures);
    m_case = m_figures ? one : nullptr;
    const Translator& translator = m_session.translator();
    m_rows = rowsWith(
        m_figures, m_case == nullptr ? Seats() : seatRows(*m_figures->book, *m_case, translator));
    m_model->show(seatColumns(), m_rows);
    m_title->setText(m_case == nullptr ? tr("选一件申报，这里列出它的专家组。")
                                       : tr("%1 的专家组").arg(fromUtf8(m_case->number())));
    m_pane->setEmptyText(
        m_case == nullptr ? QString() : tr("还没有专家。点“加入专家”逐个加入，或点“建议分组”。"));
    refreshButtons();
}

const PanelSeat* SeatsView::current() const {
    const SeatRow* row = chosen();
    return row == nullptr ? nullptr : row->seat;
}

const SeatRow* SeatsView::chosen() const {
    const auto row = m_pane->view().currentRow();
    return row && *row < m_rows->size() ? &(*m_rows)[*row] : nullptr;
}

void SeatsView::refreshButtons() {
    const QString general = obstacleToPanel(m_session, m_case);
    const SeatRow* seat = chosen();
    const QString none = seat == nullptr ? tr("请先在专家组里选一位专家") : QString();
    const auto first = [&](const QString& own) {
        return !general.isEmpty() ? general : none.isEmpty() ? own : none;
    };
    m_recuse->setText(seat != nullptr && seat->seat->recused ? tr("取消回避(&O)…")
                                                             : tr("回避(&O)…"));
    offer(*m_add, general);
    offer(*m_recuse, first({}));
    offer(*m_dismiss, first(obstacleToDismissing()));
    offer(*m_remove, first(obstacleToRemoving()));
}

/// A recusal stays on record.
QString SeatsView::obstacleToRemoving() const {
    const SeatRow* seat = chosen();
    if (seat == nullptr) return {};
    if (seat->seat->recused)
        return tr("这位专家已经回避，席位留作记录；仍要他评审的，请用“取消回避”");
    return seat->hasScores ? tr("这位专家已经打分；不参加评审的，请用“回避”") : QString();
}

QString SeatsView::obstacleToDismissing() const {
    const SeatRow* seat = chosen();
    if (seat == nullptr || seat->isOpen()) return {};
    return tr("这位专家没有要说明的冲突");
}

/// Puts the seat with a reason in this member, once it is given.
void SeatsView::ask(const Deed& act, const QString& matter, const QString& label,
                    std::string PanelSeat::*reason, PanelSeat seat) {
    const Deed what = namedChange(act, *m_case, m_figures->book->cases.expert(seat.expert));
    auto* dialog = new ReasonDialog(
        {act.shown, matter, label},
        [this, what, reason, seat = std::move(seat)](const std::string& given) mutable {
            seat.*reason = given;
            putSeat(m_session, what, std::move(seat));
        },
        this);
    dialog->open();
}

void SeatsView::recuse() {
    const SeatRow* row = chosen();
    if (row == nullptr) return;
    if (row->seat->recused) return takeBack(*row);
    PanelSeat seat = *row->seat;
    seat.recused = true;
    ask({tr("回避"), QStringLiteral("回避")},
        tr("回避以后，不再等这位专家的评分表，已经打的分也不计。"), tr("回避原因(&R)"),
        &PanelSeat::recusal, std::move(seat));
}

/// What he was recused for stays beside the reason why he may review all the same.
void SeatsView::takeBack(const SeatRow& row) {
    if (row.isBarred()) return m_session.refuse(fromUtf8(row.conflictWords));
    const QString recusal =
        row.seat->recusal.empty() ? tr("没有写明") : fromUtf8(row.seat->recusal);
    PanelSeat seat = *row.seat;
    seat.recused = false;
    ask({tr("取消回避"), QStringLiteral("取消回避")},
        tr("登记的回避原因：%1。专家本人声明回避的，先与本人核实。取消以后，又要等他的评分表，"
           "已经打的分照计。")
            .arg(recusal),
        tr("为什么不影响评审(&R)"), &PanelSeat::dismissal, std::move(seat));
}

void SeatsView::dismiss() {
    const SeatRow* row = chosen();
    if (row == nullptr) return;
    if (row->isBarred()) return m_session.refuse(fromUtf8(row->conflictWords));
    ask({tr("说明冲突"), QStringLiteral("说明冲突")}, fromUtf8(row->conflictWords),
        tr("为什么不影响评审(&R)"), &PanelSeat::dismissal, *row->seat);
}

void SeatsView::removeSeat() {
    const SeatRow* row = chosen();
    if (row == nullptr) return;
    m_session.editAs(
        Operation::Examine,
        namedChange({tr("移出专家组"), QStringLiteral("移出专家组")}, *m_case, row->expert),
        [id = row->seat->id](Edit& edit, const auto&, const auto&) { edit.remove(id); }, {});
}

}  // namespace grants::ui
