// SPDX-License-Identifier: GPL-3.0-or-later
// Stands over the window while nobody may see what is behind: before somebody signs in, and while
// the session is locked.
#pragma once

#include "ui/shell/gate/left_dialogs.h"
#include "ui/shell/gate/sign_in_card.h"

#include <QList>
#include <QPointer>
#include <QWidget>

namespace grants::ui {

class Gate : public QWidget {
    Q_OBJECT
  public:
    /// Covers `covered`, whose sibling it becomes.
    Gate(Session& session, QWidget& covered);

    [[nodiscard]] bool isShut() const { return !isHidden(); }
    /// Something to be known by whoever stands before it.
    void say(const QString& sentence);
    /// Somebody's dialog stays behind it, and would go with the window.
    [[nodiscard]] bool keepsDialogs() const { return !m_left.owners().isEmpty(); }
    /// False, with the reason told, when what is typed in such a dialog would be lost. Says it
    /// once.
    [[nodiscard]] bool mayGo();

  Q_SIGNALS:
    /// Before it shuts over what is open: what is half typed is to be kept.
    void shutting();
    void moved();
    /// It is open, and nobody is back who left the keyboard somewhere.
    void keyboardFree();
    /// The file is to be closed.
    void closeAsked();
    /// What would be lost, for whoever is there.
    void lossTold(const QString& sentence);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void follow();
    void shut(SignInCard::Need need);
    void open();
    void putAside();
    void bringBack();
    void giveKeyboard();
    void noteWork();
    void holdEditor();
    void reopenEditor();
    void dropEditor();

    Session& m_session;
    QWidget& m_covered;
    SignInCard* m_card;
    QPointer<QWidget> m_focus;            // where the keyboard was
    QPointer<QWidget> m_editor;           // of a cell, left open with what is typed
    QString m_work, m_owner;              // what was in view last, and whose
    LeftDialogs m_left;                   // with what was typed
    QList<QPointer<QWidget>> m_putAside;  // other windows of the program
    bool m_lossTold = false;
};

}  // namespace grants::ui
