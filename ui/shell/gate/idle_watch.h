// SPDX-License-Identifier: GPL-3.0-or-later
// Tells when nobody has touched keyboard or mouse for a while.
#pragma once

#include <QObject>

class QTimer;

namespace grants::ui {

class IdleWatch : public QObject {
    Q_OBJECT
  public:
    /// Hears every key and mouse event of the program.
    explicit IdleWatch(QObject* parent = nullptr);
    /// Zero: never.
    void waitFor(int milliseconds);

  Q_SIGNALS:
    void idle();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QTimer* m_timer;
};

}  // namespace grants::ui
