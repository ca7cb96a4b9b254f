// SPDX-License-Identifier: GPL-3.0-or-later
// 设置 › 审计: the trail to read, filter, print and export, and whether its chain holds, in words.
#pragma once

#include "ui/desk/session.h"
#include "ui/settings/audit_rows.h"
#include "ui/table/table_model.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace grants::ui {

class TablePane;

class AuditPane : public QWidget {
    Q_OBJECT
  public:
    explicit AuditPane(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] TablePane& pane() const { return *m_pane; }

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void refresh();
    void read();
    void verify();
    void tell(const VerifyReport& report);

    Session& m_session;
    TableModel<AuditLine>* m_model;
    QLabel* m_state;
    QPushButton* m_verify;
    TablePane* m_pane;
    bool m_isStale = true;
};

}  // namespace grants::ui
