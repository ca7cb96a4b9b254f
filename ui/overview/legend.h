// SPDX-License-Identifier: GPL-3.0-or-later
// What the marks of a drawing mean, in one line.
#pragma once

#include <QWidget>
#include <vector>

namespace grants::ui {

struct Theme;

class Legend : public QWidget {
    Q_OBJECT
  public:
    enum class Mark { GoalTick, PaceMark, Forecast, HatchedBar, Bar, ThinBar };
    struct Entry {
        Mark mark;
        QString text;
    };

    explicit Legend(std::vector<Entry> entries, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    void paintInto(QPainter& painter, const QRectF& area, const Theme& theme) const;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    std::vector<Entry> m_entries;
};

}  // namespace grants::ui
