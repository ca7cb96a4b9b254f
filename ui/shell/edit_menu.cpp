// SPDX-License-Identifier: GPL-3.0-or-later
// 编辑: what was done, taken back and done again.
#include "ui/shell/main_window.h"

#include <QAction>

namespace grants::ui {

namespace {

void name(QAction& action, const QString& verb, const QString& what) {
    action.setEnabled(!what.isEmpty());
    action.setText(what.isEmpty() ? verb : QStringLiteral("%1“%2”").arg(verb, what));
}

}  // namespace

Menu MainWindow::editMenu() {
    return {tr("编辑(&E)"),
            {{QStringLiteral("undo"),
              tr("撤销"),
              {},
              QKeySequence(Qt::CTRL | Qt::Key_Z),
              [this] { m_desk.undo(); }},
             {QStringLiteral("redo"), tr("重做"), {}, QKeySequence(Qt::CTRL | Qt::Key_Y), [this] {
                  m_desk.redo();
              }}}};
}

void MainWindow::followHistory() {
    const auto follow = [this] {
        name(*actionOf(*this, QStringLiteral("undo")), tr("撤销"), m_desk.undoable());
        name(*actionOf(*this, QStringLiteral("redo")), tr("重做"), m_desk.redoable());
    };
    connect(&m_desk, &Desk::historyChanged, this, follow);
    follow();
}

}  // namespace grants::ui
