// SPDX-License-Identifier: GPL-3.0-or-later
// 设置: who may work on the fund file, and what its trail tells.
#pragma once

#include "ui/desk/page.h"

class QTabWidget;

namespace grants::ui {

class AuditPane;
class PeoplePane;
class TablePane;

class SettingsPage : public Page {
    Q_OBJECT
  public:
    explicit SettingsPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QAbstractItemView* mainTable() const override;

  public Q_SLOTS:
    /// `people` or `audit` brings that tab.
    void reveal(const QString& record) override;

  private:
    [[nodiscard]] TablePane& pane() const;
    void tellStatus();

    QTabWidget* m_tabs;
    PeoplePane* m_people;
    AuditPane* m_audit;
};

}  // namespace grants::ui
