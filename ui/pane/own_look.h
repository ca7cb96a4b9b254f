// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever comes to a table finds what he himself made of it, and nothing of who was there before:
// neither his filters and order nor the rows that he was at and had
// selected.
#pragma once

#include "ui/desk/session.h"
#include "ui/pane/view_menu.h"
#include "ui/table/table_view.h"

#include <map>

namespace grants::ui {

/// How a table begins anew, giving what was made of it, and how that is shown again.
struct LookHanded {
    std::function<LeftLook()> leave;
    std::function<void(const LeftLook&)> resume;
};

/// Kept for each person until the window closes or another file is opened. Which columns are shown,
/// and how, is the desk's.
class OwnLook : public QObject {
    Q_OBJECT
  public:
    /// `part` is in view whenever the table is, and owns it.
    OwnLook(Session& session, LookHanded table, QWidget& part);

  private:
    void follow();
    void putAway();

    Session& m_session;
    LookHanded m_table;
    QWidget& m_part;
    QString m_file, m_work;  // Session::keyOfWork() of whoever made what is shown; empty: nobody
    std::map<QString, LeftLook> m_left;
};

/// The same of a table that has no menu of views.
void keepOwnLook(Session& session, TableView& view);

}  // namespace grants::ui
