// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start/recent_menu.h"

#include "ui/base/icons.h"
#include "ui/base/settings.h"

#include <QFileInfo>

namespace grants::ui {

RecentMenu::RecentMenu(QWidget* parent) : QMenu(tr("最近用过的文件(&R)"), parent) {
    setObjectName(QStringLiteral("recentFiles"));
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &RecentMenu::fill);
    fill();
}

void RecentMenu::fill() {
    clear();
    int number = 0;
    for (const QString& file : Settings().recentFiles()) {
        QString name = QFileInfo(file).fileName();
        QAction* action = addAction(
            lineIcon(QStringLiteral("file"), *this),
            QStringLiteral("&%1  %2").arg(++number).arg(name.replace(u'&', QStringLiteral("&&"))));
        action->setToolTip(file);
        connect(action, &QAction::triggered, this, [this, file] { Q_EMIT chosen(file); });
    }
    if (isEmpty()) addAction(tr("还没有用过别的文件"))->setEnabled(false);
}

}  // namespace grants::ui
