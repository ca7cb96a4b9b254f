// SPDX-License-Identifier: GPL-3.0-or-later
// The targets as bullets.
#pragma once

#include "ui/overview/gauge_card.h"
#include "ui/overview/overview_columns.h"
#include "ui/overview/overview_figures.h"

namespace grants::ui {

class TargetsCard : public GaugeCard {
    Q_OBJECT
  public:
    explicit TargetsCard(Session& session, QWidget* parent = nullptr);

    void present(const OverviewFigures& figures, Date asOf, Language language);

  Q_SIGNALS:
    void targetChosen(const QString& code);

  private:
    TableModel<TargetFigures>* m_model;
};

}  // namespace grants::ui
