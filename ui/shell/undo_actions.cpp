// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undo_actions.h"

#include "ui/base/tr.h"

#include <QAction>

namespace grants::ui {

namespace {

void show(QAction& action, const QString& plain, const QString& naming, const QString& change) {
    action.setEnabled(!change.isEmpty());
    QString text = change.isEmpty() ? plain : naming;
    if (!change.isEmpty()) text = text.arg(QString(change).replace(u'&', QStringLiteral("&&")));
    action.setText(text);
}

}  // namespace

void followHistory(Session& session, QAction& undo, QAction& redo) {
    const auto refresh = [&session, &undo, &redo] {
        show(undo, tr("撤销(&U)"), tr("撤销“%1”(&U)"), session.undoable());
        show(redo, tr("重做(&R)"), tr("重做“%1”(&R)"), session.redoable());
    };
    QObject::connect(&session, &Session::historyChanged, &undo, refresh);
    QObject::connect(&session, &Session::opened, &undo, refresh);
    refresh();
}

}  // namespace grants::ui
