// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/gate/idle_watch.h"

#include <QApplication>
#include <QEvent>
#include <QTimer>

namespace grants::ui {

IdleWatch::IdleWatch(QObject* parent) : QObject(parent), m_timer(new QTimer(this)) {
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &IdleWatch::idle);
    qApp->installEventFilter(this);
}

void IdleWatch::waitFor(int milliseconds) {
    if (milliseconds <= 0) return m_timer->stop();
    m_timer->start(milliseconds);
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
        case QEvent::KeyPress:
        case QEvent::InputMethod:
        case QEvent::MouseButtonPress:
        case QEvent::MouseMove:
        case QEvent::Wheel:
            if (m_timer->isActive()) m_timer->start();
            break;
        default:
            break;
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace grants::ui
