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
    : Page(drafts.session(), parent),
      m_movesWork(new QObject(this)),
      m_tabs(new QTabWidget(this)),
      m_ledger(new LedgerPane(m_session, this)),
      m_appropriations(new AppropriationsPane(drafts, this)),
      m_moves(new MovesPane(m_session, this)),
      m_months(new MonthsPane(m_session, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kSmall);
    layout->addWidget(m_tabs);
    addTabs();
    connectAll();
    refresh();
}

void BudgetPage::addTabs() {
    m_tabs->setObjectName(QStringLiteral("budgetTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("预算"));
    m_tabs->addTab(m_ledger, tr("台账"));
    m_tabs->addTab(m_appropriations, tr("下达"));
    m_tabs->addTab(m_moves, tr("调剂"));
    m_tabs->addTab(m_months, tr("按月"));
}

void BudgetPage::connectAll() {
    connect(m_ledger, &LedgerPane::explained, this, &BudgetPage::explainChoice);
    connect(m_ledger, &LedgerPane::asked, this, &Page::goTo);
    connect(m_appropriations, &AppropriationsPane::explained, this, &BudgetPage::explainChoice);
    connect(m_moves, &MovesPane::explained, this, &BudgetPage::explainChoice);
    connect(m_tabs, &QTabWidget::currentChanged, this, &BudgetPage::explainChoice);
    for (const TablePane* pane :
         {&m_ledger->table(), &m_ledger->entries(), &m_appropriations->records().table(),
          &m_moves->table(), &m_months->table()})
        connect(pane, &TablePane::statusChanged, this, &Page::statusChanged);
    connect(&m_appropriations->records(), &RecordPane::formAsked, this, &Page::formAsked);
    connect(&m_session, &Session::opened, this, &BudgetPage::refresh);
    connect(&m_session, &Session::changed, this, &BudgetPage::refresh);
    connect(&m_session, &Session::asOfChanged, this, &BudgetPage::refreshFigures);
    connect(&m_session, &Session::denominationChanged, this, &BudgetPage::explainChoice);
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
            if (!m_wanted.isEmpty() && goToRecord(m_wanted)) m_wanted.clear();
        });
}

/// All of them, whatever the day: what is to be decided is to be decided now.
void BudgetPage::refreshMoves() {
    m_session.compute<MoveListPtr>(
        m_movesWork, [year = m_session.year()] { return movesOf(year); },
        [this](const MoveListPtr& moves) {
            m_moves->present(moves);
            if (!m_wanted.isEmpty() && goToRecord(m_wanted)) m_wanted.clear();
        });
}

TablePane& BudgetPage::shownTable() const {
    const QWidget* shown = m_tabs->currentWidget();
    if (shown == m_appropriations) return m_appropriations->records().table();
    if (shown == m_moves) return m_moves->table();
    return shown == m_months ? m_months->table() : m_ledger->table();
}

QAbstractItemView* BudgetPage::mainTable() const {
    return &shownTable().view();
}

QWidget* BudgetPage::form() {
    const bool typed = m_tabs->currentWidget() == m_appropriations;
    return typed ? &m_appropriations->records().form(this) : nullptr;
}

void BudgetPage::flush() {
    m_appropriations->records().flush();
}

void BudgetPage::explainChoice() {
    const QWidget* shown = m_tabs->currentWidget();
    explain(shown == m_appropriations ? m_appropriations->explanation()
            : shown == m_moves        ? m_moves->explanation()
            : shown == m_months       ? m_months->explanation()
                                      : m_ledger->explanation());
}

void BudgetPage::reveal(const QString& record) {
    m_wanted = goToRecord(record) ? QString() : record;
}

bool BudgetPage::showIn(QWidget* pane, bool found) {
    if (found) m_tabs->setCurrentWidget(pane);
    return found;
}

bool BudgetPage::goToRecord(const QString& record) {
    return showIn(m_ledger, m_ledger->reveal(record)) || showIn(m_moves, m_moves->reveal(record));
}

}  // namespace grants::ui
