// SPDX-License-Identifier: GPL-3.0-or-later
// A small calendar under a field, for the keyboard and the mouse; gone when a day is picked.
#pragma once

#include "base/date.h"

#include <QFrame>

namespace grants::ui {

class DayPicker : public QFrame {
    Q_OBJECT
  public:
    /// Shows itself and belongs to the field.
    DayPicker(QWidget& field, Date day);

  Q_SIGNALS:
    void picked(grants::Date day);
};

}  // namespace grants::ui
