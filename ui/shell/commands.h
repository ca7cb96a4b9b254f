// SPDX-License-Identifier: GPL-3.0-or-later
// What the menus offer: every action has a place, a shortcut and a name.
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>
#include <functional>
#include <vector>

class QAction;
class QMainWindow;
class QMenu;

namespace grants::ui {

struct Command {
    QString key;   // object name of its action
    QString text;  // with mnemonic
    QString icon;
    QKeySequence shortcut;
    std::function<void()> act;
    bool needsFund = false;    // disabled while no fund is open
    bool checked = false;      // for choices and what is on or off: the state in force
    QString group;             // choices of one group exclude each other; empty for plain commands
    bool checkable = false;    // on or off by itself
    QList<QKeySequence> more;  // other shortcuts
    QMenu* submenu = nullptr;
    bool imports = false;  // disabled, with the reason, for whoever may import nothing
};

struct Menu {
    QString title;
    std::vector<Command> commands;  // one with an empty key is a separator
    QString key{};                  // object name of the menu
};

/// Builds the menu bar; the actions are found by their keys.
void buildMenus(QMainWindow& window, const std::vector<Menu>& menus);
/// The action of a command that buildMenus made.
[[nodiscard]] QAction* actionOf(const QMainWindow& window, const QString& key);
/// What it says to whoever points at it: why it is off; without a reason its usual words.
void sayWhyOff(QAction& action, const QString& reason);
/// Enables what needs a fund; with a reason why nothing may be imported, not what would.
void setFundOpen(QMainWindow& window, bool open, const QString& importObstacle);

}  // namespace grants::ui
