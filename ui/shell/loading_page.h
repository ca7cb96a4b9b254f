// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in the place of a page until the whole year is read: no figure comes from half a year.
#pragma once

#include "ui/common/desk.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace grants::ui {

class LoadingPage : public QWidget {
    Q_OBJECT
  public:
    explicit LoadingPage(Desk& desk, QWidget* parent = nullptr);

  private:
    void showProgress(qint64 done, qint64 total);

    Desk& m_desk;
    QLabel* m_count;
    QProgressBar* m_bar;
};

}  // namespace grants::ui
