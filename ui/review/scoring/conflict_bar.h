// SPDX-License-Identifier: GPL-3.0-or-later
// Asks beneath a sheet whether to give it up for a conflict, and what that conflict is; nothing
// waits for the answer.
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace grants::ui {

class ConflictBar : public QWidget {
    Q_OBJECT
  public:
    explicit ConflictBar(QWidget* parent);

    /// Shows the question; Enter in the reason says yes.
    void ask();
    /// Back to the reason, which is still missing.
    void askForReason();
    /// What the relation to the applicant is, as it is typed.
    [[nodiscard]] QString reason() const;
    /// For another sheet.
    void clear();

  Q_SIGNALS:
    /// By the person.
    void edited();
    void agreed();
    void declined();

  private:
    QLineEdit* m_reason;
    QPushButton* m_declare;
};

}  // namespace grants::ui
