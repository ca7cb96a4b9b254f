// SPDX-License-Identifier: GPL-3.0-or-later
// 预算: the ledger by line as of any day, what was appropriated and moved, the money by month.
#pragma once

#include "ui/budget/budget_figures.h"
#include "ui/budget/move_rows.h"
#include "ui/drafts/drafts.h"
#include "ui/pane/tabbed_page.h"

namespace grants::ui {

class AppropriationsPane;
class LedgerPane;
class MonthsPane;
class MovesPane;

/// A line's code brings it in the ledger, a reallocation's number that among those.
class BudgetPage : public TabbedPage {
    Q_OBJECT
  public:
    explicit BudgetPage(Drafts& drafts, QWidget* parent = nullptr);

  private:
    void connectAll();
    void refresh();
    void refreshFigures();
    void refreshMoves();

    QObject* m_movesWork;  // owns the listing of reallocations
    LedgerPane* m_ledger;
    AppropriationsPane* m_appropriations;
    MovesPane* m_moves;
    MonthsPane* m_months;
};

}  // namespace grants::ui
