// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands.h"

#include "ui/base/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace grants::ui {

namespace {

constexpr auto kNeedsFund = "needsFund", kImports = "imports", kUsualTip = "usualTip";

/// `新建(&N)…` without its mnemonic and dots, for buttons.
QString plainText(QString text) {
    text.remove(QRegularExpression(QStringLiteral("\\(&.\\)|…")));
    return text.remove(u'&');
}

void addToGroup(QMainWindow& window, QAction& action, const Command& command) {
    auto* group = window.findChild<QActionGroup*>(command.group);
    if (group == nullptr) {
        group = new QActionGroup(&window);
        group->setObjectName(command.group);
    }
    group->addAction(&action);
}

void addCommand(QMainWindow& window, QMenu& menu, const Command& command) {
    auto* action = new QAction(command.text, &window);
    action->setObjectName(command.key);
    action->setIconText(plainText(command.text));
    action->setData(command.icon);
    if (!command.icon.isEmpty()) action->setIcon(lineIcon(command.icon, window));
    action->setShortcuts(QList<QKeySequence>{command.shortcut} + command.more);
    action->setMenu(command.submenu);
    action->setProperty(kNeedsFund, command.needsFund);
    action->setProperty(kImports, command.imports);
    if (!command.shortcut.isEmpty()) {
        action->setToolTip(
            QStringLiteral("%1（%2）")
                .arg(action->iconText(), command.shortcut.toString(QKeySequence::NativeText)));
    }
    action->setProperty(kUsualTip, action->toolTip());
    action->setCheckable(command.checkable || !command.group.isEmpty());
    action->setChecked(action->isCheckable() && command.checked);
    if (!command.group.isEmpty()) addToGroup(window, *action, command);
    if (command.act) QObject::connect(action, &QAction::triggered, &window, command.act);
    menu.addAction(action);
}

}  // namespace

void buildMenus(QMainWindow& window, const std::vector<Menu>& menus) {
    for (const Menu& each : menus) {
        QMenu* menu = window.menuBar()->addMenu(each.title);
        menu->setObjectName(each.key);
        for (const Command& command : each.commands) {
            if (command.key.isEmpty()) {
                menu->addSeparator();
            } else {
                addCommand(window, *menu, command);
            }
        }
    }
}

QAction* actionOf(const QMainWindow& window, const QString& key) {
    return window.findChild<QAction*>(key, Qt::FindDirectChildrenOnly);
}

void sayWhyOff(QAction& action, const QString& reason) {
    action.setToolTip(reason.isEmpty() ? action.property(kUsualTip).toString() : reason);
}

void setFundOpen(QMainWindow& window, bool open, const QString& importObstacle) {
    for (QAction* action : window.findChildren<QAction*>(QString(), Qt::FindDirectChildrenOnly)) {
        const bool imports = action->property(kImports).toBool();
        const bool refused = imports && !importObstacle.isEmpty();
        if (action->property(kNeedsFund).toBool()) action->setEnabled(open && !refused);
        if (imports) sayWhyOff(*action, importObstacle);
    }
}

}  // namespace grants::ui
