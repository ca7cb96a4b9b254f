// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/moves_pane.h"

#include "domain/decisions/actions.h"
#include "ui/base/theme.h"
#include "ui/deciding/act_rights.h"
#include "ui/print/report_button.h"
#include "ui/record/record_history.h"

#include <QAction>
#include <QBoxLayout>
#include <QToolButton>

namespace grants::ui {

namespace {

constexpr std::array kActs = {MoveAct::Propose, MoveAct::Approve, MoveAct::Reject,
                              MoveAct::AddReference, MoveAct::Reverse};

std::vector<const Decision*> decisionsOn(const Moved& moved, const FundYear& year) {
    return standing(year.decisions, Subject::Reallocation, moved.record->number);
}

}  // namespace

MovesPane::MovesPane(Session& session, QWidget* parent)
    : PageTab(parent),
      m_session(session),
      m_pane(new TablePane(session, QStringLiteral("reallocations"), tr("调剂"), this)),
      m_model(new TableModel<ReallocationRow>(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::kSmall, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(makeTools());
    layout->addWidget(m_pane, 1);
    m_pane->showModel(*m_model);
    m_pane->setEmptyText(
        tr("还没有调剂。财务人员点“提出调剂”，负责人批准以后，两项资金的数才变。"));
    connect(m_pane, &TablePane::currentRowChanged, this, &MovesPane::followRow);
    connect(m_pane, &TablePane::statusChanged, this, &PageTab::statusChanged);
    connect(&session, &Session::presenceChanged, this, &MovesPane::offer);
    offer();
}

QWidget* MovesPane::makeTools() {
    auto* bar = new QWidget(this);
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::kTiny);
    addAct(MoveAct::Propose, "proposeMove", tr("提出调剂…"), Qt::Key_1);
    addAct(MoveAct::Approve, "approveMove", tr("批准…"), Qt::Key_2);
    addAct(MoveAct::Reject, "rejectMove", tr("不予批准…"), Qt::Key_3);
    addAct(MoveAct::AddReference, "addMoveReference", tr("补填文号…"), Qt::Key_4);
    addAct(MoveAct::Reverse, "reverseMove", tr("撤回办理…"), Qt::Key_0);
    auto* forms = new ReportsButton(
        m_session, [] { return std::vector<OfferedReport>{{{"reallocations"}}}; }, bar);
    forms->setObjectName(QStringLiteral("moveForms"));
    line->addWidget(forms);
    for (const MoveAct act : kActs) {
        QAction* action = m_acts.at(static_cast<std::size_t>(act));
        auto* button = new QToolButton(bar);
        button->setObjectName(QStringLiteral("button-") + action->objectName());
        button->setDefaultAction(action);
        line->addWidget(button);
    }
    line->addStretch(1);
    return bar;
}

QAction* MovesPane::addAct(MoveAct act, const char* name, const QString& text, Qt::Key key) {
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | key));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [this, act] { ask(act); });
    addAction(action);
    m_pane->view().addAction(action);
    m_acts.at(static_cast<std::size_t>(act)) = action;
    return action;
}

void MovesPane::present(MoveListPtr moves) {
    m_moves = std::move(moves);
    m_model->show(reallocationColumns(),
                  std::shared_ptr<const std::vector<ReallocationRow>>(m_moves, &m_moves->rows));
    followRow();
}

const ReallocationRow* MovesPane::chosen() const {
    const auto row = m_pane->view().currentRow();
    const bool known = m_moves && row && *row < m_moves->rows.size();
    return known ? &m_moves->rows[*row] : nullptr;
}

void MovesPane::followRow() {
    offer();
    Q_EMIT explained();
}

void MovesPane::offer() {
    for (const MoveAct act : kActs) {
        QAction& action = *m_acts.at(static_cast<std::size_t>(act));
        const QString obstacle = obstacleTo(act);
        action.setEnabled(m_session.isOpen() && obstacle.isEmpty());
        action.setToolTip(obstacle.isEmpty() ? tr("%1（%2）")
                                                   .arg(nameOf(act), action.shortcut().toString(
                                                                         QKeySequence::NativeText))
                                             : obstacle);
    }
}

QString MovesPane::obstacleTo(MoveAct act) const {
    if (act == MoveAct::Propose) return m_session.obstacleToChange(Operation::Pay);
    const ReallocationRow* row = chosen();
    if (row == nullptr) return tr("请先在表里选中一笔调剂。");
    if (act == MoveAct::Reverse) return obstacleToReverse(row->moved);
    if (act == MoveAct::AddReference) return obstacleToAddReference(row->moved);
    return obstacleToAct(row->moved, act == MoveAct::Approve ? "approve" : "reject");
}

QString MovesPane::obstacleToAct(const Moved& moved, std::string_view code) const {
    const Action& action = *findAction(Subject::Reallocation, code);
    if (!leadsFrom(action, moved.state)) return tr("这笔调剂不在等候批准。");
    if (const QString obstacle = m_session.obstacleToChange(action.operation); !obstacle.isEmpty())
        return obstacle;
    return obstacleBySeparation(action, decisionsOn(moved, *m_moves->year), m_session);
}

QString MovesPane::obstacleToAddReference(const Moved& moved) const {
    const Action& action = *findAction(Subject::Reallocation, kAddReference);
    if (!leadsFrom(action, moved.state)) return tr("这笔调剂还没有批准。");
    if (!moved.ref().empty()) return tr("这笔调剂已有批准文号，不能改。");
    return m_session.obstacleToChange(action.operation);
}

/// Whose right it takes to take back the last decision: who could take it.
QString MovesPane::obstacleToReverse(const Moved& moved) const {
    const auto decided = decisionsOn(moved, *m_moves->year);
    if (decided.empty()) return tr("还没有可以撤回的办理。");
    const Action* last = findAction(Subject::Reallocation, decided.back()->action);
    return m_session.obstacleToChange(last == nullptr ? Operation::Void : last->operation);
}

void MovesPane::ask(MoveAct act) {
    if (!obstacleTo(act).isEmpty()) return;
    MoveQuestion question{act};
    if (act != MoveAct::Propose) {
        const Moved& moved = chosen()->moved;
        question.about = *moved.record;
        const auto decided = decisionsOn(moved, *m_moves->year);
        question.wasApproved = !decided.empty() && decided.back() == moved.approved;
    }
    (new MoveDialog(m_session, std::move(question), this))->open();
}

Explanation MovesPane::explanation() const {
    const ReallocationRow* row = chosen();
    if (row == nullptr) {
        return {
            [] { return DetailText().note(tr("选一笔调剂，这里写明谁提出、谁批准、什么意见。")); },
            {}};
    }
    return {[moves = m_moves, row, unit = m_session.denomination()] {
                return describeMove(*moves, *row, unit);
            },
            historyOf<Reallocation>(row->id, {}, m_session.denomination()),
            {},
            Kinds::AnyId(row->id)};
}

bool MovesPane::reveal(const QString& number) {
    if (!m_moves) return false;
    for (std::size_t row = 0; row < m_moves->rows.size(); ++row) {
        if (fromUtf8(m_moves->rows[row].number()) != number) continue;
        m_pane->reveal(row);
        return true;
    }
    return false;
}

}  // namespace grants::ui
