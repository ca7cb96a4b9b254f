// SPDX-License-Identifier: GPL-3.0-or-later
// 评审 › 专家: who can be in panels, and how much each has to score.
#pragma once

#include "ui/desk/explanation.h"
#include "ui/entry/record_pane.h"
#include "ui/review/review_figures.h"

namespace grants::ui {

class PackagesBar;

class ExpertsPane : public QWidget {
    Q_OBJECT
  public:
    ExpertsPane(Drafts& drafts, QWidget* parent);

    void present(ReviewFiguresPtr figures);
    [[nodiscard]] RecordPane& records() const { return *m_records; }
    [[nodiscard]] Explanation explanation() const;

  Q_SIGNALS:
    void explained();

  private:
    void followSelection();

    Session& m_session;
    ReviewFiguresPtr m_figures;
    TableModel<Expert>* m_model;
    RecordPane* m_records;
    PackagesBar* m_packages;
};

}  // namespace grants::ui
