// SPDX-License-Identifier: GPL-3.0-or-later
// Signed sheets on paper, typed in by whoever organises the review.
#pragma once

#include "ui/desk/explanation.h"
#include "ui/entry/record_pane.h"
#include "ui/print/report_paper.h"
#include "ui/review/review_figures.h"

namespace grants::ui {

class ReportButton;

class PaperPane : public QWidget {
    Q_OBJECT
  public:
    PaperPane(Drafts& drafts, QWidget* parent);

    void present(ReviewFiguresPtr figures);
    [[nodiscard]] RecordPane& records() const { return *m_records; }
    [[nodiscard]] Explanation explanation() const;

  Q_SIGNALS:
    void explained();

  private:
    [[nodiscard]] QLayout* makeTools();
    [[nodiscard]] std::vector<Column<Score>> columns() const;
    /// Those under review: whose sheets are awaited.
    [[nodiscard]] ReportScope awaited() const;

    Session& m_session;
    ReviewFiguresPtr m_figures;
    std::shared_ptr<const std::vector<Score>> m_scores;
    TableModel<Score>* m_model;
    RecordPane* m_records;
    ReportButton* m_sheets = nullptr;
};

}  // namespace grants::ui
