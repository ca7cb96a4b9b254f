// SPDX-License-Identifier: GPL-3.0-or-later
// A new password for somebody, which serves for one sign-in.
#pragma once

#include "ui/settings/new_password.h"
#include "ui/settings/saving_dialog.h"

namespace grants::ui {

class ResetDialog : public SavingDialog {
    Q_OBJECT
  public:
    ResetDialog(Session& session, const Person& person, QWidget* parent);

  private:
    void save() override;

    std::string m_login;
    QString m_name;
    NewPassword m_password;
};

}  // namespace grants::ui
