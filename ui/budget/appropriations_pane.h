// SPDX-License-Identifier: GPL-3.0-or-later
// 预算 › 下达: the money that came to the fund, typed by Finance, beside what the plan says it has.
#pragma once

#include "ui/desk/explanation.h"
#include "ui/entry/record_pane.h"

class QLabel;

namespace grants::ui {

class AppropriationsPane : public QWidget {
    Q_OBJECT
  public:
    AppropriationsPane(Drafts& drafts, QWidget* parent);

    /// Takes the session's year.
    void refresh();
    [[nodiscard]] RecordPane& records() const { return *m_records; }
    [[nodiscard]] Explanation explanation() const;

  Q_SIGNALS:
    void explained();

  private:
    void showTotal();

    Session& m_session;
    std::shared_ptr<const FundYear> m_year;
    TableModel<Appropriation>* m_model;
    RecordPane* m_records;
    QLabel* m_total;
    QLabel* m_obstacle;
};

}  // namespace grants::ui
