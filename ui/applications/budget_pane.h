// SPDX-License-Identifier: GPL-3.0-or-later
// 经费预算 of the application that is chosen, beneath what its lines come to.
#pragma once

#include "ui/applications/part_pane.h"

class QLabel;

namespace grants::ui {

class BudgetPane : public PartPane<BudgetLine> {
  public:
    BudgetPane(Drafts& drafts, QWidget* parent);

  protected:
    void showRows() override;

  private:
    void showSums();

    QLabel* m_sums;
    QLabel* m_excess;  // what is wrong with them
};

}  // namespace grants::ui
