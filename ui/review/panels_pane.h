// SPDX-License-Identifier: GPL-3.0-or-later
// 评审 › 分组: panels of applications that are examined or in review, proposed, taken, changed by
// hand; reviews opened, closed, opened again; how far the sheets are.
#pragma once

#include "domain/review/panel.h"
#include "ui/deciding/act_dialog.h"
#include "ui/pane/page_tab.h"
#include "ui/print/report_paper.h"
#include "ui/review/review_figures.h"

#include <string>
#include <vector>

class QLabel;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace grants::ui {

class ActsBar;
class CandidatesView;
class ProposalView;
class ReportButton;
class SeatsView;

class PanelsPane : public PageTab {
    Q_OBJECT
  public:
    PanelsPane(Session& session, QWidget* parent);

    void present(ReviewFiguresPtr figures);
    [[nodiscard]] TablePane& table() const override { return *m_pane; }
    [[nodiscard]] Explanation explanation() const override;
    /// Goes to an application; false when it has no panel to show.
    bool reveal(const QString& application) override;

    /// As if the panel stood below the applications, which it does where there is less room.
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    [[nodiscard]] QWidget* makeTools();
    [[nodiscard]] QWidget* makeSplit();
    [[nodiscard]] QWidget* makeSide();
    void followSelection();
    void showPanel();
    void propose();
    void showProposal(ReviewBookPtr book, const std::vector<ProposedSeat>& seats);
    void act(const QString& action);
    void refreshTools();
    [[nodiscard]] ReportScope chosenScope() const;
    /// Those that any cell is selected of, in the order shown.
    [[nodiscard]] std::vector<const PanelRow*> chosen() const;
    [[nodiscard]] const PanelRow* current() const;

    Session& m_session;
    ReviewFiguresPtr m_figures;
    QLabel* m_progress;
    TablePane* m_pane;
    TableModel<PanelRow>* m_model;
    QToolButton* m_propose = nullptr;
    ReportButton* m_sheets = nullptr;
    ActsBar* m_acts = nullptr;
    QSplitter* m_split = nullptr;
    QStackedWidget* m_side = nullptr;
    SeatsView* m_seats = nullptr;
    CandidatesView* m_candidates = nullptr;
    ProposalView* m_proposal = nullptr;
};

}  // namespace grants::ui
