// SPDX-License-Identifier: GPL-3.0-or-later
// A line of 总览 that is drawn and can be pressed: by mouse, Enter or the space bar.
#pragma once

#include <QAbstractButton>

namespace grants::ui {

struct Theme;

/// Where on the drawn track an amount ends; the goal or ceiling stands at the same place in every
/// row, and what goes beyond the track ends in an arrow.
struct Track {
    QRectF area;
    [[nodiscard]] double at(double share) const;
    [[nodiscard]] double goal() const { return at(1.0); }
    [[nodiscard]] static bool isBeyond(double share);
};

/// The hollow mark of what is expected at the end of the year.
void paintDiamond(QPainter& painter, const QPointF& middle, const Theme& theme);

class GaugeRow : public QAbstractButton {
    Q_OBJECT
  public:
    /// `lines` of text and drawing decide the height.
    explicit GaugeRow(double lines, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// The same drawing elsewhere, as in a saved picture.
    void paintInto(QPainter& painter, const QRectF& area, const Theme& theme) const;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

    virtual void paintGauge(QPainter& painter, const QRectF& area, const Theme& theme) const = 0;
    /// The empty track, a bar up to `share`, and the arrow beyond the end.
    static void paintTrack(QPainter& painter, const Track& track, const Theme& theme);
    static void paintBar(QPainter& painter, const Track& track, double share, const QBrush& brush,
                         double thickness);
    void paintWords(QPainter& painter, const QRectF& area, const QString& words, const QFont& font,
                    const QColor& colour, Qt::Alignment alignment) const;

  private:
    double m_lines;
};

}  // namespace grants::ui
