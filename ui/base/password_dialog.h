// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for a password beside the window: nothing waits for the answer.
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;

namespace grants::ui {

class PasswordDialog : public QDialog {
    Q_OBJECT
  public:
    /// `matter` says of what.
    PasswordDialog(const QString& title, const QString& matter, QWidget* parent);

    /// Says why not and asks again.
    void refuse(const QString& sentence);

  Q_SIGNALS:
    /// A try; the dialog stays until it is accepted.
    void given(const QString& password);

  private:
    [[nodiscard]] QWidget* makeButtons();
    void give();

    QLineEdit* m_password;
    QLabel* m_refusal;
};

}  // namespace grants::ui
