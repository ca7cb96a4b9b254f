// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/keys_first.h"

#include <QKeyEvent>
#include <QWidget>
#include <utility>

namespace grants::ui {

KeysFirst::KeysFirst(std::function<Act(const QKeyEvent&)> actOf, QObject* parent)
    : QObject(parent), m_actOf(std::move(actOf)) {}

void KeysFirst::watch(QWidget& widget) {
    widget.installEventFilter(this);
}

bool KeysFirst::eventFilter(QObject* watched, QEvent* event) {
    const bool key = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    const Act act = key ? m_actOf(static_cast<const QKeyEvent&>(*event)) : Act();
    if (!act) return QObject::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress) act();
    return true;
}

}  // namespace grants::ui
