// SPDX-License-Identifier: GPL-3.0-or-later
// Which letters, held with Alt, mean something on a window.
#pragma once

#include <QAbstractButton>
#include <QAction>
#include <QKeySequence>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>
#include <QTabBar>
#include <map>

namespace grants::ui {

/// The texts in view that somebody may press by a letter: menus, buttons, tabs, labels of fields.
/// What lies behind something that takes the keys is left out.
inline QStringList lettered(const QMainWindow& window) {
    QStringList texts;
    for (const QAction* menu : window.menuBar()->actions()) texts << menu->text();
    for (const QWidget* each : window.findChildren<QWidget*>()) {
        if (!each->isVisible() || !each->parentWidget()->isEnabled()) continue;
        const auto* label = qobject_cast<const QLabel*>(each);
        if (const auto* button = qobject_cast<const QAbstractButton*>(each))
            texts << button->text();
        else if (label != nullptr && label->buddy() != nullptr)
            texts << label->text();
        else if (const auto* tabs = qobject_cast<const QTabBar*>(each))
            for (int tab = 0; tab < tabs->count(); ++tab)
                if (tabs->isTabVisible(tab)) texts << tabs->tabText(tab);
    }
    return texts;
}

/// Those of them that have a letter in common; a line each letter.
inline QStringList sharingLetters(const QMainWindow& window) {
    std::map<QString, QStringList> byLetter;
    for (const QString& text : lettered(window))
        if (const QKeySequence letter = QKeySequence::mnemonic(text); !letter.isEmpty())
            byLetter[letter.toString()] << text;
    QStringList shared;
    for (const auto& [letter, texts] : byLetter)
        if (texts.size() > 1) shared << letter + u' ' + texts.join(u'|');
    return shared;
}

}  // namespace grants::ui
