// SPDX-License-Identifier: GPL-3.0-or-later
// A new password for somebody, which serves for one sign-in.
#pragma once

#include "ui/desk/session.h"
#include "ui/settings/new_password.h"

#include <QDialog>

class QFormLayout;
class QLabel;

namespace grants::ui {

class ResetDialog : public QDialog {
    Q_OBJECT
  public:
    ResetDialog(Session& session, const Person& person, QWidget* parent);

  private:
    void save();
    void refuse(const QString& sentence);

    Session& m_session;
    std::string m_login;
    QString m_name;
    QFormLayout* m_form;
    NewPassword m_password;
    QLabel* m_refusal;
};

}  // namespace grants::ui
