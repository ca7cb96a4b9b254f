// SPDX-License-Identifier: GPL-3.0-or-later
// Above the pages: the fund file, the search, the as-of date, the main errands, who is at the
// session.
#pragma once

#include "ui/desk/session.h"

#include <QWidget>

class QAction;
class QBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace grants::ui {

class DayBox;

/// The actions that have a button here, and the menu under the fund's name.
struct TopBarParts {
    QMenu* funds;
    QAction* search;
    QAction* import;
    QAction* exportBudget;
    QAction* panel;
    QList<QAction*> person;  // what the menu under the name holds
};

class TopBar : public QWidget {
    Q_OBJECT
  public:
    TopBar(Session& session, const TopBarParts& parts, QWidget* parent = nullptr);

    /// What it takes when folded.
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void buildFund(QBoxLayout& layout, QMenu* funds);
    void buildSearch(QBoxLayout& layout, QAction* search);
    void buildAsOf(QBoxLayout& layout);
    void buildPerson(QBoxLayout& layout, const QList<QAction*>& acts);
    void refreshPerson();
    QToolButton* addButton(QBoxLayout& layout, QAction* action, Qt::ToolButtonStyle style);
    void refresh();
    void markDay();
    void fit();
    void fold(bool folded);

    Session& m_session;
    QToolButton* m_file;
    QLabel* m_badge;
    QLabel* m_readOnly;
    QLabel* m_asOfLabel;
    QToolButton* m_person = nullptr;
    QPushButton* m_search = nullptr;
    QToolButton* m_import = nullptr;
    QString m_who, m_shown;  // who is there, and what stands there
    QString m_name;          // of the fund, or that there is none
    DayBox* m_asOf;
};

}  // namespace grants::ui
