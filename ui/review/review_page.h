// SPDX-License-Identifier: GPL-3.0-or-later
// 评审: for who scores, his sheets; for the bureau, experts, panels with their progress, the
// sheets, and the ranking.
#pragma once

#include "ui/drafts/drafts.h"
#include "ui/pane/tabbed_page.h"
#include "ui/review/review_figures.h"

namespace grants::ui {

class ExpertsPane;
class MyReviews;
class PanelsPane;
class RankingPane;
class SheetsPane;

class ReviewPage : public TabbedPage {
    Q_OBJECT
  public:
    explicit ReviewPage(Drafts& drafts, QWidget* parent = nullptr);

  protected:
    /// An application's number, `expert:#id`, a sheet of the person's own, or a project's code for
    /// its ranking. The list of what somebody is to score is asked for an application only where he
    /// has nothing else.
    [[nodiscard]] std::vector<PageTab*> tabsFor(const QString& record) const override;

  private:
    void addTabs();
    void connectAll();
    void refresh();
    void present(ReviewFiguresPtr figures);
    void offerTabs();

    ReviewFiguresPtr m_figures;
    MyReviews* m_mine;
    ExpertsPane* m_experts;
    PanelsPane* m_panels;
    SheetsPane* m_sheets;
    RankingPane* m_ranking;
};

}  // namespace grants::ui
