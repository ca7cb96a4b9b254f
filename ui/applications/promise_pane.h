// SPDX-License-Identifier: GPL-3.0-or-later
// 任务承诺: one line an indicator of the project, in which the promise is typed.
#pragma once

#include "ui/applications/case_pane.h"
#include "ui/applications/promise_rows.h"

#include <QTimer>

namespace grants::ui {

class PromisePane : public CasePane {
    Q_OBJECT
  public:
    PromisePane(Drafts& drafts, QWidget* parent);

    void begin() override;
    /// By the code of an indicator.
    bool goTo(std::string_view indicator) override;

  protected:
    void showRows() override;

  private:
    void measure();
    void fillRows();
    void goToRow(std::size_t row);

    TableModel<PromiseRow> m_model;
    std::shared_ptr<const std::vector<PromiseRow>> m_rows;
    CaseFiguresPtr m_measured;  // what `m_delivered` points into
    Delivered m_delivered;
    std::string m_deliveredFor;  // 受理号
    QTimer m_wait;
};

}  // namespace grants::ui
