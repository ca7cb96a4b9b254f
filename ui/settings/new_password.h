// SPDX-License-Identifier: GPL-3.0-or-later
// Two lines of a form for a new password, typed twice.
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QWidget>

class QFormLayout;
class QLineEdit;

namespace grants::ui {

class NewPassword {
    Q_DECLARE_TR_FUNCTIONS(grants::ui::NewPassword)

  public:
    /// `label` with its mnemonic.
    NewPassword(QFormLayout& form, const QString& label, QWidget& parent);

    [[nodiscard]] QString text() const;
    /// In the order in which they stand.
    [[nodiscard]] QWidgetList fields() const;
    /// Why it is not taken, as a sentence; empty when it is.
    [[nodiscard]] QString fault() const;

  private:
    QLineEdit *m_password, *m_again;
};

}  // namespace grants::ui
