// SPDX-License-Identifier: GPL-3.0-or-later
// Acts whose keys work in every window of the program, also while a dialog keeps the window's own
// keys from it.
#pragma once

#include <QList>
#include <QObject>

class QAction;

namespace grants::ui {

class KeysAnywhere : public QObject {
    Q_OBJECT
  public:
    /// Hears every key of the program.
    KeysAnywhere(QList<QAction*> acts, QObject* parent);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QList<QAction*> m_acts;
};

}  // namespace grants::ui
