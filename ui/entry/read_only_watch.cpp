// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/read_only_watch.h"

#include <QKeyEvent>

namespace grants::ui {

namespace {

bool wouldType(const QKeyEvent& press) {
    if (press.matches(QKeySequence::Paste) || press.matches(QKeySequence::Cut)) return true;
    const bool command = (press.modifiers() & (Qt::ControlModifier | Qt::AltModifier)) != 0;
    switch (press.key()) {
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
        case Qt::Key_Insert:
            return true;
        case Qt::Key_F2:
            return press.modifiers() == Qt::NoModifier;
        default:
            return !command && !press.text().isEmpty() && press.text().front().isPrint();
    }
}

}  // namespace

ReadOnlyWatch::ReadOnlyWatch(Session& session, const DraftSheet& sheet, QAbstractItemView& view)
    : QObject(&view), m_session(session), m_sheet(sheet) {
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
}

bool ReadOnlyWatch::eventFilter(QObject* watched, QEvent* event) {
    const bool tried =
        event->type() == QEvent::MouseButtonDblClick ||
        (event->type() == QEvent::KeyPress && wouldType(*static_cast<QKeyEvent*>(event)));
    if (const QString reason = tried ? m_sheet.obstacle() : QString(); !reason.isEmpty())
        m_session.refuse(reason);
    return QObject::eventFilter(watched, event);
}

}  // namespace grants::ui
