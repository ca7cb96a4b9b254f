// SPDX-License-Identifier: GPL-3.0-or-later
// Where a note lies that comes and goes: over the foot of its window, so that nothing moves for it.
#pragma once

#include <QObject>

class QWidget;

namespace grants::ui {

class FootPlace : public QObject {
    Q_OBJECT
  public:
    /// Keeps `note`, a child of the window, over `foot`, a part of the bar at the window's foot: as
    /// wide, and as high as the bar; upward over what stands above only as far as its words need.
    FootPlace(QWidget& note, QWidget& foot);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void place();

    QWidget& m_note;
    QWidget& m_foot;
};

}  // namespace grants::ui
