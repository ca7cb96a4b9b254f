// SPDX-License-Identifier: GPL-3.0-or-later
// A field that shows nothing of what is typed, and says when Caps Lock seems to be on.
#pragma once

#include <QLineEdit>

namespace grants::ui {

class PasswordField : public QLineEdit {
    Q_OBJECT
  public:
    explicit PasswordField(QWidget* parent = nullptr);

    /// A letter came in the other case than its key and Shift say.
    [[nodiscard]] bool seemsCapsLocked() const { return m_caps; }

  Q_SIGNALS:
    void capsLockSeen(bool on);

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    bool m_caps = false;
};

}  // namespace grants::ui
