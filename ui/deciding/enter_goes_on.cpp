// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deciding/enter_goes_on.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace grants::ui {

namespace {

/// The line within a day's box is not one of its own.
bool isField(const QWidget& part) {
    const bool isAsked = qobject_cast<const QLineEdit*>(&part) != nullptr ||
                         qobject_cast<const QAbstractSpinBox*>(&part) != nullptr ||
                         qobject_cast<const QComboBox*>(&part) != nullptr;
    return isAsked && part.focusProxy() == nullptr && part.isVisible() && part.isEnabled();
}

QWidget& nextField(QWidget& from, QPushButton& decide) {
    for (QWidget* next = from.nextInFocusChain(); next != &from; next = next->nextInFocusChain())
        if (next == &decide || isField(*next)) return *next;
    return decide;
}

}  // namespace

EnterGoesOn::EnterGoesOn(QDialog& dialog, QPushButton& decide)
    : QObject(&dialog), m_dialog(dialog), m_decide(decide) {
    dialog.installEventFilter(this);
}

bool EnterGoesOn::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QObject::eventFilter(watched, event);
    const auto& key = static_cast<const QKeyEvent&>(*event);
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (isEnter) goOn(key);
    return isEnter;
}

void EnterGoesOn::goOn(const QKeyEvent& key) {
    QWidget* here = m_dialog.focusWidget();
    if (key.modifiers().testFlag(Qt::ControlModifier)) return m_decide.click();
    if (here != nullptr) nextField(*here, m_decide).setFocus(Qt::TabFocusReason);
}

}  // namespace grants::ui
