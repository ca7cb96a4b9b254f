// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/budget_page.h"

#include "ui/base/theme.h"
#include "ui/budget/appropriations_pane.h"
#include "ui/budget/ledger_pane.h"
#include "ui/budget/months_pane.h"
#include "ui/budget/moves_pane.h"

#include <QBoxLayout>
#include <QTabWidget>

namespace grants::ui {

BudgetPage::BudgetPage(Drafts& drafts, QWidget* parent)
    : TabbedPage(drafts.session(), QStringLiteral("budgetTabs"), tr("预算"), parent),
      m_movesWork(new QObject(this)),
      m_ledger(new LedgerPane(m_session, this)),
      m_appropriations(new AppropriationsPane(drafts, this)),
      m_moves(new MovesPane(m_session, this)),
      m_months(new MonthsPane(m_session, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kSmall);
    layout->addWidget(&tabs());
    addTab(*m_ledger, tr("台账"));
    addTab(*m_appropriations, tr("下达"));
    addTab(*m_moves, tr("调剂"));
    addTab(*m_months, tr("按月"));
    connectAll();
    refresh();
}

void BudgetPage::connectAll() {
    connect(&m_session, &Session::opened, this, &BudgetPage::refresh);
    connect(&m_session, &Session::changed, this, &BudgetPage::refresh);
    connect(&m_session, &Session::asOfChanged, this, &BudgetPage::refreshFigures);
    connect(&m_session, &Session::denominationChanged, this, &BudgetPage::followTab);
}

void BudgetPage::refresh() {
    setEnabled(m_session.isOpen());
    if (!m_session.isOpen()) return;
    m_appropriations->refresh();
    refreshMoves();
    refreshFigures();
}

void BudgetPage::refreshFigures() {
    if (!m_session.isOpen()) return;
    m_session.compute<BudgetFiguresPtr>(
        this,
        [year = m_session.year(), plan = m_session.sharedPlan(), day = m_session.asOf(),
         language = m_session.translator().language()] {
            return budgetOf(year, plan, day, language);
        },
        [this](const BudgetFiguresPtr& figures) {
            m_ledger->present(figures);
            m_months->present(figures);
            goToWanted();
        });
}

/// All of them, whatever the day: what is to be decided is to be decided now.
void BudgetPage::refreshMoves() {
    m_session.compute<MoveListPtr>(
        m_movesWork, [year = m_session.year()] { return movesOf(year); },
        [this](const MoveListPtr& moves) {
            m_moves->present(moves);
            goToWanted();
        });
}

}  // namespace grants::ui
