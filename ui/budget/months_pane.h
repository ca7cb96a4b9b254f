// SPDX-License-Identifier: GPL-3.0-or-later
// 预算 › 按月: what was awarded, paid and brought back month by month, of the fund or of one line.
#pragma once

#include "ui/budget/monthly_money.h"
#include "ui/pane/page_tab.h"

class QComboBox;
class QLabel;

namespace grants::ui {

class ChartPane;
class MonthsChart;

class MonthsPane : public PageTab {
    Q_OBJECT
  public:
    MonthsPane(Session& session, QWidget* parent);

    void present(BudgetFiguresPtr figures);
    [[nodiscard]] TablePane& table() const override { return *m_table; }
    [[nodiscard]] Explanation explanation() const override;

  private:
    [[nodiscard]] QLayout* makeHead();
    void offerLines();
    void ask();
    void showMoney(MonthlyMoneyPtr money);
    void draw();
    [[nodiscard]] TableSource source() const;

    Session& m_session;
    BudgetFiguresPtr m_figures;
    MonthlyMoneyPtr m_money;
    QComboBox* m_lines;
    QLabel* m_note;
    TableModel<MonthOfMoney>* m_model;
    TablePane* m_table;
    MonthsChart* m_chart;
    ChartPane* m_charts;
};

}  // namespace grants::ui
