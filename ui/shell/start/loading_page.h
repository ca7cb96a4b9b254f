// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in the place of a page until the whole year is read: no figure comes from half a year.
#pragma once

#include "ui/desk/session.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace grants::ui {

class LoadingPage : public QWidget {
    Q_OBJECT
  public:
    explicit LoadingPage(Session& session, QWidget* parent = nullptr);

  private:
    void showProgress(qint64 done, qint64 total);

    Session& m_session;
    QLabel* m_count;
    QProgressBar* m_bar;
};

}  // namespace grants::ui
