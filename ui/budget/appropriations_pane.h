// SPDX-License-Identifier: GPL-3.0-or-later
// 预算 › 下达: the money that came to the fund, typed by Finance, beside what the plan says it has.
#pragma once

#include "ui/entry/record_pane.h"
#include "ui/pane/page_tab.h"

class QLabel;

namespace grants::ui {

class AppropriationsPane : public PageTab {
    Q_OBJECT
  public:
    AppropriationsPane(Drafts& drafts, QWidget* parent);

    /// Takes the session's year.
    void refresh();
    [[nodiscard]] TablePane& table() const override { return m_records->table(); }
    [[nodiscard]] Explanation explanation() const override;
    [[nodiscard]] QWidget* form(QWidget* page) override { return &m_records->form(page); }
    void flush() override { m_records->flush(); }

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
