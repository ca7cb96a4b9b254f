// SPDX-License-Identifier: GPL-3.0-or-later
// Two lines of a form for a new password, typed twice.
#pragma once

#include <QString>

class QFormLayout;
class QLineEdit;
class QWidget;

namespace grants::ui {

class NewPassword {
  public:
    /// `label` with its mnemonic.
    NewPassword(QFormLayout& form, const QString& label, QWidget& parent);

    [[nodiscard]] QString text() const;
    /// Why it is not taken, as a sentence; empty when it is.
    [[nodiscard]] QString fault() const;

  private:
    QLineEdit *m_password, *m_again;
};

}  // namespace grants::ui
