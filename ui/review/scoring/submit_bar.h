// SPDX-License-Identifier: GPL-3.0-or-later
// Asks beneath a sheet whether to submit it; nothing waits for the answer.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace grants::ui {

class SubmitBar : public QWidget {
    Q_OBJECT
  public:
    explicit SubmitBar(QWidget* parent);

    /// Shows the question; Enter says yes.
    void ask(const QString& total);

  Q_SIGNALS:
    void agreed();
    void declined();

  private:
    QLabel* m_question;
    QPushButton* m_submit;
};

}  // namespace grants::ui
