// SPDX-License-Identifier: GPL-3.0-or-later
// Panels as they are proposed, to be looked at before they are taken in one change.
#pragma once

#include "domain/review/panel.h"
#include "ui/pane/table_pane.h"
#include "ui/review/review_figures.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace grants::ui {

struct ProposedRow {
    const Case* item = nullptr;
    const Expert* expert = nullptr;
    std::string conflictWords;
};

class ProposalView : public QWidget {
    Q_OBJECT
  public:
    ProposalView(Session& session, QWidget* parent);

    void present(ReviewBookPtr book, const std::vector<ProposedSeat>& seats);
    [[nodiscard]] bool isEmpty() const { return m_rows->empty(); }

  Q_SIGNALS:
    /// Taken, or not.
    void closed();

  private:
    void take();

    Session& m_session;
    ReviewBookPtr m_book;
    std::shared_ptr<const std::vector<ProposedRow>> m_rows =
        std::make_shared<const std::vector<ProposedRow>>();
    QLabel* m_title;
    QPushButton* m_take;
    TableModel<ProposedRow>* m_model;
    TablePane* m_pane;
};

}  // namespace grants::ui
