// SPDX-License-Identifier: GPL-3.0-or-later
// 评审 › 打分: every score sheet with how it stands, and beneath, to be typed in, those that came
// on paper.
#pragma once

#include "ui/drafts/drafts.h"
#include "ui/pane/page_tab.h"
#include "ui/review/review_figures.h"

class QLabel;

namespace grants::ui {

class PaperPane;

class SheetsPane : public PageTab {
    Q_OBJECT
  public:
    SheetsPane(Drafts& drafts, QWidget* parent);

    void present(ReviewFiguresPtr figures);
    /// The one that was worked in last.
    [[nodiscard]] TablePane& table() const override;
    [[nodiscard]] Explanation explanation() const override;
    [[nodiscard]] QWidget* form(QWidget* page) override;
    void flush() override;

  private:
    [[nodiscard]] QWidget* makeList();
    void connectAll();
    void followFocus(const QWidget* now);
    [[nodiscard]] const PanelSheet* current() const;

    Session& m_session;
    ReviewFiguresPtr m_figures;
    QLabel* m_brief;
    TablePane* m_list;
    TableModel<PanelSheet>* m_model;
    PaperPane* m_paper;
    bool m_isAtPaper = false;  // the keyboard was there last
};

}  // namespace grants::ui
