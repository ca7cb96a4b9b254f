// SPDX-License-Identifier: GPL-3.0-or-later
// Above the pages: the fund file, the search, the as-of date, the main errands, who is at the
// session.
#pragma once

#include "ui/desk/session.h"

#include <QWidget>

class QAction;
class QBoxLayout;
class QDateEdit;
class QLabel;
class QMenu;
class QToolButton;

namespace grants::ui {

/// The actions that have a button here, and the menu under the fund's name.
struct TopBarParts {
    QMenu* funds;
    QAction* search;
    QAction* import;
    QAction* exportBudget;
    QAction* panel;
};

class TopBar : public QWidget {
    Q_OBJECT
  public:
    TopBar(Session& session, const TopBarParts& parts, QWidget* parent = nullptr);

  private:
    void buildFund(QBoxLayout& layout, QMenu* funds);
    void buildSearch(QBoxLayout& layout, QAction* search);
    void buildAsOf(QBoxLayout& layout);
    void buildPerson(QBoxLayout& layout);
    void addButton(QBoxLayout& layout, QAction* action, Qt::ToolButtonStyle style);
    void refresh();

    Session& m_session;
    QToolButton* m_file;
    QLabel* m_badge;
    QLabel* m_asOfLabel;
    QDateEdit* m_asOf;
};

}  // namespace grants::ui
