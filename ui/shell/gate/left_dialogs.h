// SPDX-License-Identifier: GPL-3.0-or-later
// Dialogs that their typists left open behind the gate: each is there again for the one it is of.
#pragma once

#include <QPointer>
#include <QStringList>
#include <QWidget>
#include <vector>

namespace grants::ui {

class LeftDialogs {
  public:
    /// Hides a dialog of whoever works under this Session::keyOfWork(), as people call him.
    void putAside(const QString& work, const QString& owner, QWidget& dialog);
    /// Shows those of whoever is there.
    void bringBack(const QString& work);
    /// What is of another fund file goes.
    void keepOnly(const QString& file);
    /// Passwords outlive nobody's leaving.
    void emptyPasswords();
    /// Whose there are, each once.
    [[nodiscard]] QStringList owners() const;

  private:
    struct Left {
        QString work, owner;
        QPointer<QWidget> dialog, typedInto;  // the field that had the keyboard
    };
    std::vector<Left> m_left;
};

}  // namespace grants::ui
