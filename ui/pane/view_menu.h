// SPDX-License-Identifier: GPL-3.0-or-later
// 视图 ▾ of a table: its saved looks to choose from, to keep, rename and delete.
#pragma once

#include "ui/desk/session.h"
#include "ui/pane/saved_views.h"

#include <QMenu>

namespace grants::ui {

/// What the menu needs of its table.
struct LookedAt {
    std::function<TableLook()> look;
    std::function<void(const TableLook&)> show;
};

/// What somebody left of a table, and the name of the view that he had chosen.
struct LeftLook {
    TableLook look;
    QString view;
};

class ViewMenu : public QMenu {
    Q_OBJECT
  public:
    ViewMenu(Session& session, const QString& table, LookedAt looked, QWidget* parent);

    /// The view chosen last; empty for none.
    [[nodiscard]] const QString& current() const { return m_current; }
    /// Whether the table looks otherwise by now.
    [[nodiscard]] bool isChanged() const;
    /// Shows the one that the table opens with, when there is one.
    void showUsual();
    /// The table begins anew but for its columns, or with the view that it opens with.
    LeftLook leave();
    void resume(const LeftLook& left);

  Q_SIGNALS:
    void currentChanged();

  private:
    void fill();
    void addViews();
    void addActsOnCurrent();
    void choose(const QString& name);
    void showButForColumns(TableLook look);
    void setCurrent(const QString& name);
    void askForNew();
    void askForRename();
    void remove();
    void restore(const SavedView& view, bool usual);

    Session& m_session;
    SavedViews m_views;
    LookedAt m_looked;
    QString m_current;
};

}  // namespace grants::ui
