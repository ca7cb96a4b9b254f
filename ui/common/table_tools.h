// SPDX-License-Identifier: GPL-3.0-or-later
// The buttons above a table: its views, groups and columns, print and export.
#pragma once

#include "ui/common/view_menu.h"

#include <QWidget>

class QToolButton;

namespace grants::ui {

class TablePane;

class TableTools : public QWidget {
    Q_OBJECT
  public:
    TableTools(Desk& desk, TablePane& pane, const QString& table);

    [[nodiscard]] ViewMenu& views() const { return *m_views; }
    void openViews();
    void openGroups();
    void openColumns();

  private:
    QToolButton* add(const char* name, const char* icon, const QString& text, const QString& hint);
    void showState();

    TablePane& m_pane;
    ViewMenu* m_views;
    QToolButton* m_view;
    QToolButton* m_group;
    QToolButton* m_columns;
};

}  // namespace grants::ui
