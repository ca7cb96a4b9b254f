// SPDX-License-Identifier: GPL-3.0-or-later
// Asks why, beside the window: nothing waits for the answer.
#pragma once

#include <QDialog>
#include <functional>

class QPlainTextEdit;
class QPushButton;

namespace grants::ui {

struct ReasonQuestion {
    QString title;
    QString matter;  // what the reason is for, in whole sentences
    QString label;   // of the field
};

class ReasonDialog : public QDialog {
    Q_OBJECT
  public:
    /// `given` hears the reason, which is never blank.
    ReasonDialog(const ReasonQuestion& question, std::function<void(const std::string&)> given,
                 QWidget* parent);

  private:
    [[nodiscard]] QWidget* makeButtons();
    [[nodiscard]] QString reason() const;

    QPlainTextEdit* m_reason;
    QPushButton* m_accept = nullptr;
};

}  // namespace grants::ui
