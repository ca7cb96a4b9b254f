// SPDX-License-Identifier: GPL-3.0-or-later
// Another password for whoever is there, who proves it by the old one.
#pragma once

#include "ui/settings/new_password.h"
#include "ui/settings/saving_dialog.h"

class QLineEdit;

namespace grants::ui {

class OwnPassword : public SavingDialog {
    Q_OBJECT
  public:
    OwnPassword(Session& session, QWidget* parent);

  private:
    void save() override;

    QLineEdit* m_old;
    NewPassword m_password;
};

}  // namespace grants::ui
