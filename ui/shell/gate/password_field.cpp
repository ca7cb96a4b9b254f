// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/gate/password_field.h"

#include <QKeyEvent>

namespace grants::ui {

PasswordField::PasswordField(QWidget* parent) : QLineEdit(parent) {
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
}

void PasswordField::keyPressEvent(QKeyEvent* event) {
    const QString typed = event->text();
    if (typed.size() == 1 && typed.front().isLetter()) {
        const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
        m_caps = typed.front().isUpper() != shift;
        Q_EMIT capsLockSeen(m_caps);
    } else if (event->key() == Qt::Key_CapsLock) {
        m_caps = !m_caps;
        Q_EMIT capsLockSeen(m_caps);
    }
    QLineEdit::keyPressEvent(event);
}

}  // namespace grants::ui
