// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for a name beside the window: nothing waits for the answer.
#pragma once

#include <QDialog>
#include <QStringList>
#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace grants::ui {

struct NameQuestion {
    QString title, label;
    QString name;       // to begin with
    QStringList taken;  // names in use; choosing one replaces what bears it, which is said
};

class NameDialog : public QDialog {
    Q_OBJECT
  public:
    NameDialog(NameQuestion question, std::function<void(const QString&)> chosen, QWidget* parent);

  private:
    void judge();

    NameQuestion m_question;
    QLineEdit* m_name;
    QLabel* m_hint;
    QPushButton* m_accept = nullptr;
};

}  // namespace grants::ui
