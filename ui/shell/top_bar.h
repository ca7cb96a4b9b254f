// SPDX-License-Identifier: GPL-3.0-or-later
// Above the pages: the fund file, whether it is the sample, the as-of date, the two main errands.
#pragma once

#include "ui/common/desk.h"

#include <QWidget>

class QAction;
class QDateEdit;
class QLabel;

namespace grants::ui {

class TopBar : public QWidget {
    Q_OBJECT
  public:
    TopBar(Desk& desk, const QList<QAction*>& errands, QWidget* parent = nullptr);

  private:
    void refresh();

    Desk& m_desk;
    QLabel* m_file;
    QLabel* m_badge;
    QLabel* m_asOfLabel;
    QDateEdit* m_asOf;
};

}  // namespace grants::ui
