// SPDX-License-Identifier: GPL-3.0-or-later
// Stands over the window while nobody may see what is behind: before somebody signs in, and while
// the session is locked.
#pragma once

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

  Q_SIGNALS:
    /// Before it shuts over what is open: what is half typed is to be kept.
    void shutting();
    void moved();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void follow();
    void shut(SignInCard::Need need);
    void open();
    void putAside();
    void bringBack();
    void holdEditor();

    Session& m_session;
    QWidget& m_covered;
    SignInCard* m_card;
    QPointer<QWidget> m_focus;            // where the keyboard was
    QPointer<QWidget> m_editor;           // of a cell, left open with what is typed
    QString m_work;                       // that was in view last
    QList<QPointer<QWidget>> m_putAside;  // other windows of the program
};

}  // namespace grants::ui
