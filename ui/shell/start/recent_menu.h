// SPDX-License-Identifier: GPL-3.0-or-later
// The fund files used last, read anew each time the menu opens.
#pragma once

#include <QMenu>

namespace grants::ui {

class RecentMenu : public QMenu {
    Q_OBJECT
  public:
    explicit RecentMenu(QWidget* parent);

  Q_SIGNALS:
    void chosen(const QString& file);

  private:
    void fill();
};

}  // namespace grants::ui
