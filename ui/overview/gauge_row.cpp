// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/gauge_row.h"

#include "ui/base/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace grants::ui {

namespace {

// The track reaches a quarter beyond the goal.
constexpr double kReach = 1.25;

}  // namespace

double Track::at(double share) const {
    return area.left() + area.width() * std::clamp(share / kReach, 0.0, 1.0);
}

bool Track::isBeyond(double share) {
    return share > kReach;
}

void paintDiamond(QPainter& painter, const QPointF& middle, const Theme& theme) {
    constexpr double kHalf = 4.5;
    painter.setPen(QPen(theme.text, 1.4));
    painter.setBrush(theme.surface);
    painter.drawPolygon(QPolygonF({middle - QPointF(0, kHalf), middle + QPointF(kHalf, 0),
                                   middle + QPointF(0, kHalf), middle - QPointF(kHalf, 0)}));
}

GaugeRow::GaugeRow(double lines, QWidget* parent) : QAbstractButton(parent), m_lines(lines) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize GaugeRow::sizeHint() const {
    const int line = QFontMetrics(typeFace(TypeSize::Body)).height();
    return {480, static_cast<int>(m_lines * line) + space::kSmall - 1};
}

QSize GaugeRow::minimumSizeHint() const {
    return {220, sizeHint().height()};
}

void GaugeRow::paintInto(QPainter& painter, const QRectF& area, const Theme& theme) const {
    paintGauge(painter, area.adjusted(space::kSmall, 3, -space::kSmall, -3), theme);
}

void GaugeRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(*this);
    const QRectF area = QRectF(rect()).adjusted(1, 1, -1, -1);
    const bool lively = isEnabled() && (underMouse() || isDown());
    if (lively) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() ? theme.accentSoft : theme.window);
        painter.drawRoundedRect(area, 4, 4);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area, 4, 4);
    }
    paintInto(painter, area, theme);
}

void GaugeRow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void GaugeRow::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void GaugeRow::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

void GaugeRow::paintTrack(QPainter& painter, const Track& track, const Theme& theme) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.sunken);
    painter.drawRoundedRect(track.area, 2, 2);
}

void GaugeRow::paintBar(QPainter& painter, const Track& track, double share, const QBrush& brush,
                        double thickness) {
    if (share <= 0) return;
    QRectF bar = track.area;
    bar.setRight(std::max(track.at(share), bar.left() + 2));
    const double inset = (track.area.height() - thickness) / 2;
    bar.adjust(0, inset, 0, -inset);
    painter.setPen(Qt::NoPen);
    painter.setBrush(brush);
    painter.drawRoundedRect(bar, 1.5, 1.5);
    if (!Track::isBeyond(share)) return;
    QPainterPath arrow;
    arrow.moveTo(bar.right(), bar.top() - 1);
    arrow.lineTo(bar.right() + bar.height() * 0.6 + 1, bar.center().y());
    arrow.lineTo(bar.right(), bar.bottom() + 1);
    arrow.closeSubpath();
    painter.fillPath(arrow, brush);
}

void GaugeRow::paintWords(QPainter& painter, const QRectF& area, const QString& words,
                          const QFont& font, const QColor& colour, Qt::Alignment alignment) const {
    painter.setFont(font);
    painter.setPen(colour);
    const QString fitting = QFontMetricsF(font).elidedText(words, Qt::ElideRight, area.width() + 1);
    const int flags = static_cast<int>(alignment.toInt()) | Qt::TextSingleLine | Qt::TextDontClip;
    painter.drawText(area, flags, fitting);
}

}  // namespace grants::ui
