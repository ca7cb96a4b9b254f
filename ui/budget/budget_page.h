// SPDX-License-Identifier: GPL-3.0-or-later
// 预算: the ledger by line as of any day, what was appropriated and moved, the money by month.
#pragma once

#include "ui/budget/budget_figures.h"
#include "ui/budget/move_rows.h"
#include "ui/desk/page.h"
#include "ui/drafts/drafts.h"

class QTabWidget;

namespace grants::ui {

class AppropriationsPane;
class LedgerPane;
class MonthsPane;
class MovesPane;
class TablePane;

class BudgetPage : public Page {
    Q_OBJECT
  public:
    explicit BudgetPage(Drafts& drafts, QWidget* parent = nullptr);

    [[nodiscard]] QAbstractItemView* mainTable() const override;
    [[nodiscard]] QWidget* form() override;
    void flush() override;

  public Q_SLOTS:
    /// A line's code, or a reallocation's number.
    void reveal(const QString& record) override;

  private:
    void addTabs();
    void connectAll();
    void refresh();
    void refreshFigures();
    void refreshMoves();
    void explainChoice();
    [[nodiscard]] TablePane& shownTable() const;
    bool goToRecord(const QString& record);
    bool showIn(QWidget* pane, bool found);

    QString m_wanted;      // to be revealed once all is there
    QObject* m_movesWork;  // owns the listing of reallocations
    QTabWidget* m_tabs;
    LedgerPane* m_ledger;
    AppropriationsPane* m_appropriations;
    MovesPane* m_moves;
    MonthsPane* m_months;
};

}  // namespace grants::ui
