// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to the selected cells of a table: fill down, clear, today, copy, paste, remove.
#pragma once

#include "ui/entry/entry_paste.h"

class QAction;

namespace grants::ui {

class EntryActs : public QObject {
    Q_OBJECT
  public:
    /// Puts its actions, with their shortcuts, on both views.
    EntryActs(EntryViews& views, QObject* parent);

    void paste() { m_paste->paste(); }
    void fillDown();
    void clear();
    void typeToday();
    void removeRecords();
    /// Takes back what is typed into the current cell and not kept.
    void takeBack();
    /// One more act that is off where nothing can be typed.
    void addChanging(QAction& act);
    /// End a conflict: with what is typed, or with what is stored.
    void keepMine() { settle(true); }
    void takeTheirs() { settle(false); }

  protected:
    bool eventFilter(QObject* object, QEvent* event) override;

  private:
    QAction* add(const char* key, const QString& text, const QKeySequence& shortcut,
                 void (EntryActs::*act)());
    void enter(const QString& what, const std::vector<EntryCell>& cells,
               const std::function<std::string(const EntryCell&)>& text);
    [[nodiscard]] QStringList namesOf(const std::vector<EntryCell>& cells) const;
    [[nodiscard]] QString named(const QString& act, const std::vector<EntryCell>& cells) const;
    [[nodiscard]] bool toggle();
    void settle(bool mine);
    void offerSettling();
    void offerTyping();
    void offerCopying();

    EntryViews& m_views;
    EntryPaste* m_paste;
    QList<QAction*> m_changing;
    QAction* m_mine;
    QAction* m_theirs;
};

}  // namespace grants::ui
