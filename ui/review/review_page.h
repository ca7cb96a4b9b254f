// SPDX-License-Identifier: GPL-3.0-or-later
// 评审: for who scores, his sheets; for the bureau, experts, panels with their progress, sheets on
// paper, and the ranking.
#pragma once

#include "ui/desk/page.h"
#include "ui/drafts/drafts.h"
#include "ui/review/review_figures.h"

class QTabWidget;

namespace grants::ui {

class ExpertsPane;
class MyReviews;
class PanelsPane;
class PaperPane;
class RankingPane;
class RecordPane;
class TablePane;

class ReviewPage : public Page {
    Q_OBJECT
  public:
    explicit ReviewPage(Drafts& drafts, QWidget* parent = nullptr);

    [[nodiscard]] QAbstractItemView* mainTable() const override;
    [[nodiscard]] QWidget* form() override;
    void flush() override;

  public Q_SLOTS:
    /// An application's number, `expert:#id`, or a project's code for its ranking.
    void reveal(const QString& record) override;

  private:
    void addTabs();
    void connectAll();
    void refresh();
    void present(ReviewFiguresPtr figures);
    void offerTabs();
    void explainChoice();
    [[nodiscard]] TablePane& shownTable() const;
    [[nodiscard]] RecordPane* shownRecords() const;
    [[nodiscard]] std::vector<RecordPane*> records() const;
    bool goToRecord(const QString& record);
    bool showIn(QWidget* pane, bool found);

    ReviewFiguresPtr m_figures;
    QString m_wanted;  // to be revealed once the figures are there
    QTabWidget* m_tabs;
    MyReviews* m_mine;
    ExpertsPane* m_experts;
    PanelsPane* m_panels;
    PaperPane* m_paper;
    RankingPane* m_ranking;
};

}  // namespace grants::ui
