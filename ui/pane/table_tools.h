// SPDX-License-Identifier: GPL-3.0-or-later
// The buttons above a table: its views, groups and columns, print and export.
#pragma once

#include "ui/pane/view_menu.h"

#include <QWidget>

class QToolButton;

namespace grants::ui {

class TableView;

class TableTools : public QWidget {
    Q_OBJECT
  public:
    TableTools(Session& session, TableView& view, const QString& table, const LookedAt& looked,
               QWidget* parent);

    [[nodiscard]] ViewMenu& views() const { return *m_views; }
    void openViews();
    void openGroups();
    void openColumns();
    /// The table looks otherwise now.
    void showState();

  Q_SIGNALS:
    void printAsked();
    void exportAsked();

  private:
    QToolButton* add(const char* name, const char* icon, const QString& text, const QString& hint);

    TableView& m_table;
    LookedAt m_looked;
    ViewMenu* m_views;
    QToolButton* m_view;
    QToolButton* m_group;
    QToolButton* m_columns;
};

}  // namespace grants::ui
