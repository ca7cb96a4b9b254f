// SPDX-License-Identifier: GPL-3.0-or-later
// 评审 › 专家: who can be in panels, and how much each has to score.
#pragma once

#include "ui/entry/record_pane.h"
#include "ui/pane/page_tab.h"
#include "ui/review/review_figures.h"

namespace grants::ui {

class PackagesBar;

class ExpertsPane : public PageTab {
    Q_OBJECT
  public:
    ExpertsPane(Drafts& drafts, QWidget* parent);

    void present(ReviewFiguresPtr figures);
    [[nodiscard]] TablePane& table() const override { return m_records->table(); }
    [[nodiscard]] Explanation explanation() const override;
    [[nodiscard]] QWidget* form(QWidget* page) override { return &m_records->form(page); }
    void flush() override { m_records->flush(); }
    /// `expert:#` before the id of the record.
    bool reveal(const QString& record) override;

  private:
    void followSelection();

    Session& m_session;
    ReviewFiguresPtr m_figures;
    TableModel<Expert>* m_model;
    RecordPane* m_records;
    PackagesBar* m_packages;
};

}  // namespace grants::ui
