// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/gate/keys_anywhere.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>

namespace grants::ui {

KeysAnywhere::KeysAnywhere(QList<QAction*> acts, QObject* parent)
    : QObject(parent), m_acts(std::move(acts)) {
    qApp->installEventFilter(this);
}

/// Where the window hears the key itself it does not come here.
bool KeysAnywhere::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QObject::eventFilter(watched, event);
    const QKeySequence pressed(static_cast<QKeyEvent*>(event)->keyCombination());
    for (QAction* act : m_acts) {
        if (!act->isEnabled() || !act->shortcuts().contains(pressed)) continue;
        act->trigger();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace grants::ui
