// SPDX-License-Identifier: GPL-3.0-or-later
// 评审 › 排名: one project's applications, best first, with the line of its slots; another way of
// aggregating is a trial that never touches the fund file.
#pragma once

#include "ui/pane/page_tab.h"
#include "ui/review/review_figures.h"

class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;

namespace grants::ui {

class ReportButton;
class SlotLine;

class RankingPane : public PageTab {
    Q_OBJECT
  public:
    RankingPane(Session& session, QWidget* parent);

    void present(ReviewFiguresPtr figures);
    [[nodiscard]] TablePane& table() const override { return *m_pane; }
    [[nodiscard]] Explanation explanation() const override;
    /// A project's code brings its ranking, an application's number the application in it; false
    /// for what is in none.
    bool reveal(const QString& record) override;

  private:
    [[nodiscard]] QLayout* makeChoices();
    [[nodiscard]] QWidget* makeReport();
    QComboBox* addChoice(QBoxLayout& line, const char* name, const QString& text);
    void offerProjects();
    void offerAggregations();
    void refresh();
    void showRankings(std::shared_ptr<const Rankings> rankings);
    void followRow();
    void showApplication(const std::string& application);
    void showNote(const ProjectRanking* ranking);
    void showTrial();
    [[nodiscard]] const ProjectRanking* chosen() const;
    [[nodiscard]] std::optional<Aggregation> trial() const;
    [[nodiscard]] TableSource source() const;
    [[nodiscard]] QString wordsOf(const std::string& aggregation) const;

    Session& m_session;
    ReviewFiguresPtr m_figures;
    std::shared_ptr<const Rankings> m_rankings;
    std::string m_current;  // the application that the cursor is on
    std::string m_own;      // the aggregation of the fund file, when the choices were made
    QComboBox *m_projects = nullptr, *m_aggregations = nullptr;
    QLabel *m_badge = nullptr, *m_note = nullptr;
    QPushButton* m_reset = nullptr;
    ReportButton* m_report = nullptr;
    TablePane* m_pane;
    TableModel<RankingRow>* m_model;
    SlotLine* m_line;
};

}  // namespace grants::ui
