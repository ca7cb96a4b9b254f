// SPDX-License-Identifier: GPL-3.0-or-later
// What runs beside the window: its title, how far it is, and a way to stop it.
#pragma once

#include "ui/desk/session.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QTimer;

namespace grants::ui {

class BusyStrip : public QWidget {
    Q_OBJECT
  public:
    explicit BusyStrip(Session& session, QWidget* parent = nullptr);

  private:
    void showBusy(bool busy, const QString& title);
    void showProgress(qint64 done, qint64 total);

    QLabel* m_title;
    QProgressBar* m_bar;
    QTimer* m_patience;
};

}  // namespace grants::ui
