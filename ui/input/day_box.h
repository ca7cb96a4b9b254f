// SPDX-License-Identifier: GPL-3.0-or-later
// A day of the window's own, such as the as-of date: typed over as a whole, with a calendar by
// Alt+Down.
#pragma once

#include <QDateEdit>

namespace grants::ui {

class DayBox : public QDateEdit {
    Q_OBJECT
  public:
    explicit DayBox(QWidget* parent = nullptr);

  protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void openCalendar();
};

}  // namespace grants::ui
