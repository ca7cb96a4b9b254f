// SPDX-License-Identifier: GPL-3.0-or-later
// Who could be added to the panel of one application: conflicts are told before anybody is.
#pragma once

#include "ui/pane/table_pane.h"
#include "ui/review/seat_rows.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace grants::ui {

class CandidatesView : public QWidget {
    Q_OBJECT
  public:
    CandidatesView(Session& session, QWidget* parent);

    /// Null `one`: nobody.
    void present(ReviewFiguresPtr figures, const Case* one);

  Q_SIGNALS:
    void closed();

  private:
    using Candidates = std::vector<CandidateRow>;
    void assign();
    void refreshButton();
    [[nodiscard]] const CandidateRow* chosen() const;

    Session& m_session;
    ReviewFiguresPtr m_figures;
    const Case* m_case = nullptr;
    std::shared_ptr<const Candidates> m_rows = std::make_shared<const Candidates>();
    QLabel* m_title;
    QPushButton* m_assign;
    TableModel<CandidateRow>* m_model;
    TablePane* m_pane;
};

}  // namespace grants::ui
