// SPDX-License-Identifier: GPL-3.0-or-later
// 设置 › 人员: who may work on the fund file; to add, change, disable.
#pragma once

#include "ui/desk/session.h"
#include "ui/table/table_model.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace grants::ui {

class TablePane;

class PeoplePane : public QWidget {
    Q_OBJECT
  public:
    explicit PeoplePane(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] TablePane& pane() const { return *m_pane; }

  private:
    [[nodiscard]] QWidget* makeTools();
    QPushButton* addButton(const char* name, const QString& text, void (PeoplePane::*act)());
    void refresh();
    void refreshButtons();
    [[nodiscard]] const Person* chosen() const;
    void add();
    void welcome(const QString& login, const QString& password);
    void choose(const QString& login);
    void change();
    void resetPassword();
    void switchDisabled();
    void askWhetherOneself(const Person& self);
    void setDisabled(const Person& person, bool disabled);

    Session& m_session;
    TableModel<Person>* m_model;
    QLabel* m_state;
    QPushButton *m_add = nullptr, *m_change = nullptr, *m_reset = nullptr, *m_disable = nullptr;
    TablePane* m_pane;
};

}  // namespace grants::ui
