// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/foot_place.h"

#include <QEvent>
#include <QWidget>
#include <algorithm>

namespace grants::ui {

FootPlace::FootPlace(QWidget& note, QWidget& foot) : QObject(&note), m_note(note), m_foot(foot) {
    for (QWidget* each : {&note, &foot, note.parentWidget()}) each->installEventFilter(this);
}

bool FootPlace::eventFilter(QObject* watched, QEvent* event) {
    const QEvent::Type type = event->type();
    const bool own = watched == &m_note;
    const bool fits = own ? type == QEvent::Show || type == QEvent::LayoutRequest
                          : type == QEvent::Resize || type == QEvent::Move;
    if (fits && !m_note.isHidden()) place();
    return false;
}

void FootPlace::place() {
    const QWidget& window = *m_note.parentWidget();
    const int left = m_foot.mapTo(&window, QPoint()).x(), width = m_foot.width();
    const int bar = window.height() - m_foot.parentWidget()->mapTo(&window, QPoint()).y();
    const int words =
        m_note.hasHeightForWidth() ? m_note.heightForWidth(width) : m_note.sizeHint().height();
    const int height = std::min(std::max(bar, words), window.height());
    m_note.setGeometry(left, window.height() - height, width, height);
}

}  // namespace grants::ui
