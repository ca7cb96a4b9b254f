// SPDX-License-Identifier: GPL-3.0-or-later
// Enter in a question that decides something: a stray one must not decide about public money.
#pragma once

#include <QObject>

class QDialog;
class QKeyEvent;
class QPushButton;

namespace grants::ui {

/// Belongs to the dialog. Enter that no part of it takes for itself goes on to the next field, and
/// from the last one to the button, on which alone it decides; Ctrl+Enter decides from anywhere.
class EnterGoesOn : public QObject {
    Q_OBJECT
  public:
    EnterGoesOn(QDialog& dialog, QPushButton& decide);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void goOn(const QKeyEvent& key);

    QDialog& m_dialog;
    QPushButton& m_decide;
};

}  // namespace grants::ui
