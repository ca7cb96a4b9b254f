// SPDX-License-Identifier: GPL-3.0-or-later
// The fund as one bar a line.
#pragma once

#include "ui/overview/gauge_card.h"
#include "ui/overview/overview_columns.h"
#include "ui/overview/overview_figures.h"

namespace grants::ui {

class FundCard : public GaugeCard {
    Q_OBJECT
  public:
    explicit FundCard(Session& session, QWidget* parent = nullptr);

    void present(const OverviewFigures& figures, Language language);

  Q_SIGNALS:
    void lineChosen(const QString& code);

  private:
    TableModel<FundFigures>* m_model;
};

}  // namespace grants::ui
