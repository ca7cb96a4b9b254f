// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/panels_pane.h"

#include "domain/procedure/deadlines.h"
#include "ui/base/theme.h"
#include "ui/deciding/acts_bar.h"
#include "ui/print/report_button.h"
#include "ui/record/record_history.h"
#include "ui/review/candidates_view.h"
#include "ui/review/panel_rows.h"
#include "ui/review/proposal_view.h"
#include "ui/review/seat_rows.h"
#include "ui/review/seats_view.h"

#include <QBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <algorithm>
#include <set>

namespace grants::ui {

namespace {

// Narrower than this, the panel stands below the applications.
constexpr int kSideBySide = 1000;

bool leadsOn(const std::string& action, const Case& one) {
    if (action == kReverse) return !one.standing.empty();
    const auto possible = possibleActions(one);
    return std::any_of(possible.begin(), possible.end(),
                       [&](const Action* each) { return each->code == action; });
}

}  // namespace

PanelsPane::PanelsPane(Session& session, QWidget* parent)
    : PageTab(parent),
      m_session(session),
      m_progress(new QLabel(this)),
      m_pane(new TablePane(session, QStringLiteral("panels"), tr("评审分组"), this)),
      m_model(new TableModel<PanelRow>(this)) {
    m_progress->setObjectName(QStringLiteral("reviewProgress"));
    m_progress->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::kSmall, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_progress);
    layout->addWidget(makeTools());
    layout->addWidget(makeSplit(), 1);
    m_pane->showModel(*m_model);
    m_pane->setEmptyText(tr("还没有形式审查通过的申报。审查通过以后，申报会列在这里分组。"));
    connect(m_pane, &TablePane::currentRowChanged, this, &PanelsPane::showPanel);
    connect(m_pane, &TablePane::statusChanged, this, &PageTab::statusChanged);
    connect(m_pane->view().selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PanelsPane::followSelection);
    connect(&session, &Session::presenceChanged, this, &PanelsPane::refreshTools);
    connect(&session, &Session::opened, this, [this] { m_side->setCurrentWidget(m_seats); });
}

QWidget* PanelsPane::makeTools() {
    m_acts = new ActsBar(m_session, this);
    m_propose = new QToolButton(this);
    m_propose->setObjectName(QStringLiteral("proposePanels"));
    m_propose->setText(tr("建议分组"));
    m_sheets = new ReportButton(
        m_session, tr("打分表"),
        [this] {
            return ReportWish{"score-sheets", chosenScope()};
        },
        this);
    m_sheets->setObjectName(QStringLiteral("panelSheets"));
    m_acts->addFirst(*m_sheets);
    m_acts->addFirst(*m_propose);
    connect(m_propose, &QToolButton::clicked, this, &PanelsPane::propose);
    connect(m_acts, &ActsBar::asked, this, &PanelsPane::act);
    return m_acts;
}

QWidget* PanelsPane::makeSplit() {
    m_split = new QSplitter(Qt::Horizontal, this);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_pane);
    m_split->addWidget(makeSide());
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({660, 500});
    return m_split;
}

/// The panel, or in its place who could be added to it, or what is proposed.
QWidget* PanelsPane::makeSide() {
    m_side = new QStackedWidget(this);
    m_seats = new SeatsView(m_session, m_side);
    m_candidates = new CandidatesView(m_session, m_side);
    m_proposal = new ProposalView(m_session, m_side);
    for (QWidget* view : {static_cast<QWidget*>(m_seats), static_cast<QWidget*>(m_candidates),
                          static_cast<QWidget*>(m_proposal)})
        m_side->addWidget(view);
    const auto goBack = [this] {
        m_side->setCurrentWidget(m_seats);
        m_pane->view().setFocus();
    };
    connect(m_proposal, &ProposalView::closed, this, goBack);
    connect(m_candidates, &CandidatesView::closed, this, goBack);
    connect(m_seats, &SeatsView::pointed, this, &PageTab::explained);
    connect(m_seats, &SeatsView::candidatesAsked, this,
            [this] { m_side->setCurrentWidget(m_candidates); });
    return m_side;
}

void PanelsPane::present(ReviewFiguresPtr figures) {
    m_acts->follow({});  // those of the former figures may go
    m_figures = std::move(figures);
    m_model->show(panelColumns(m_figures->book, m_session.translator()),
                  within(m_figures, m_figures->panels));
    m_progress->setText(progressText(m_figures->panels));
    if (current() == nullptr && !m_figures->panels.empty()) m_pane->view().goToRow(0);
    followSelection();
    showPanel();
}

const PanelRow* PanelsPane::current() const {
    const auto row = m_pane->view().currentRow();
    const bool known = m_figures && row && *row < m_figures->panels.size();
    return known ? &m_figures->panels[*row] : nullptr;
}

std::vector<const PanelRow*> PanelsPane::chosen() const {
    if (!m_figures) return {};
    std::set<int> lines;
    for (const QItemSelectionRange& range : m_pane->view().selectionModel()->selection())
        for (int line = range.top(); line <= range.bottom(); ++line) lines.insert(line);
    std::vector<const PanelRow*> rows;
    for (const int line : lines) {
        const auto row = m_model->rowAt(line);
        if (row && *row < m_figures->panels.size()) rows.push_back(&m_figures->panels[*row]);
    }
    return rows;
}

void PanelsPane::followSelection() {
    std::vector<const Case*> cases;
    for (const PanelRow* row : chosen()) cases.push_back(row->item);
    m_acts->follow(std::move(cases));
    refreshTools();
}

ReportScope PanelsPane::chosenScope() const {
    ReportScope scope;
    for (const PanelRow* row : chosen()) scope.applications.push_back(row->number());
    return scope;
}

void PanelsPane::refreshTools() {
    m_sheets->offer(chosen().empty() ? tr("请先在表里选申报") : QString(),
                    tr("所选申报的打分表，每位专家每件一页，供手写签字"));
    const QString obstacle = m_session.obstacleToChange(Operation::Examine);
    m_propose->setEnabled(obstacle.isEmpty());
    m_propose->setToolTip(
        obstacle.isEmpty() ? tr("为选中的申报建议专家；只选了一件以内时，为全部还没组好的申报建议")
                           : obstacle);
}

void PanelsPane::showPanel() {
    const PanelRow* row = current();
    const Case* one = row == nullptr ? nullptr : row->item;
    m_seats->present(m_figures, one);
    m_candidates->present(m_figures, one);
    Q_EMIT explained();
}

void PanelsPane::propose() {
    if (!m_figures) return;
    const auto several = chosen();
    std::vector<const Case*> cases;
    if (several.size() > 1) {
        for (const PanelRow* row : several) cases.push_back(row->item);
    } else {
        for (const PanelRow& row : m_figures->panels) cases.push_back(row.item);
    }
    std::erase_if(cases, [](const Case* each) { return each->state == "reviewed"; });
    using Seats = std::vector<ProposedSeat>;
    m_session.compute<Seats>(
        this, [book = m_figures->book, cases] { return proposePanels(book->cases, cases); },
        [this, book = m_figures->book](const Seats& seats) { showProposal(book, seats); });
}

void PanelsPane::showProposal(ReviewBookPtr book, const std::vector<ProposedSeat>& seats) {
    if (seats.empty()) {
        m_session.refuse(tr("没有可以建议的席位：专家组都已齐备，或没有合适的专家。"));
        return;
    }
    m_side->setCurrentWidget(m_proposal);
    m_proposal->present(std::move(book), seats);
}

void PanelsPane::act(const QString& action) {
    std::vector<ActSubject> subjects;
    for (const PanelRow* row : chosen()) {
        const Application& application = *row->item->application;
        if (!leadsOn(action.toStdString(), *row->item)) continue;
        subjects.push_back(
            {application.number, fromUtf8(application.title), application.requested});
    }
    if (subjects.empty()) return;
    (new ActDialog(m_session, action.toStdString(), std::move(subjects), this))->open();
}

Explanation PanelsPane::explanation() const {
    const PanelRow* row = current();
    if (row == nullptr) {
        return {[] {
                    return DetailText().note(
                        tr("选一件申报，这里写明它的专家组还差什么、评分表交了多少。"));
                },
                {}};
    }
    Explanation told{[figures = m_figures, row, translator = m_session.translator()] {
                         return describePanel(*figures->book, *row, translator);
                     },
                     {},
                     {},
                     Kinds::AnyId(row->item->application->id)};
    if (const PanelSeat* seat = m_seats->current())
        told.history = historyOf(seat->id, seatHistoryColumns(), m_session.denomination());
    return told;
}

bool PanelsPane::reveal(const QString& application) {
    if (!m_figures) return false;
    const auto& rows = m_figures->panels;
    const std::string number = application.toStdString();
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const PanelRow& row) { return row.number() == number; });
    if (found == rows.end()) return false;
    m_pane->reveal(static_cast<std::size_t>(found - rows.begin()));
    return true;
}

QSize PanelsPane::minimumSizeHint() const {
    const QSize usual = QWidget::minimumSizeHint();
    const int narrow =
        std::max(m_pane->minimumSizeHint().width(), m_side->minimumSizeHint().width());
    return {std::min(usual.width(), narrow), usual.height()};
}

void PanelsPane::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_split->setOrientation(width() < kSideBySide ? Qt::Vertical : Qt::Horizontal);
}

}  // namespace grants::ui
