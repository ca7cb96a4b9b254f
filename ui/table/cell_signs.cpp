// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/cell_signs.h"

#include "ui/base/theme.h"

#include <QPainter>

namespace grants::ui {

namespace {

constexpr int kSign = 12;

void paintSign(QPainter& painter, const QRect& place, const QColor& colour, const QColor& within,
               bool warning) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    if (warning) {
        painter.drawPolygon(QPolygon(
            {QPoint(place.center().x(), place.top()), place.bottomLeft(), place.bottomRight()}));
    } else {
        painter.drawEllipse(place);
    }
    painter.setPen(within);
    QFont font = painter.font();
    font.setPixelSize(warning ? 9 : 10);
    font.setBold(true);
    painter.setFont(font);
    painter.drawText(warning ? place.translated(0, 1) : place, Qt::AlignCenter,
                     QStringLiteral("!"));
}

}  // namespace

void paintMark(QPainter& painter, const QRect& cell, CellMark::Kind kind, bool textOnRight,
               const Theme& theme) {
    const bool warning = kind == CellMark::Kind::Warning;
    const QColor colour = warning ? theme.warn : theme.bad;
    painter.save();
    painter.setPen(QPen(colour, 1));
    painter.drawRect(cell.adjusted(0, 0, -1, -1));
    painter.fillRect(QRect(cell.topLeft(), QSize(3, cell.height())), colour);
    const int left =
        textOnRight ? cell.left() + space::kTiny + 2 : cell.right() - kSign - space::kTiny;
    paintSign(painter, QRect(left, cell.center().y() - kSign / 2, kSign, kSign), colour,
              theme.surface, warning);
    painter.restore();
}

void paintFold(QPainter& painter, const QRect& place, bool folded) {
    const QPointF middle = QRectF(place).center();
    const double arm = place.width() / 2.0;
    QPolygonF corner;
    if (folded) {
        corner << middle + QPointF(-arm / 2, -arm) << middle + QPointF(arm / 2, 0)
               << middle + QPointF(-arm / 2, arm);
    } else {
        corner << middle + QPointF(-arm, -arm / 2) << middle + QPointF(0, arm / 2)
               << middle + QPointF(arm, -arm / 2);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawPolyline(corner);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

}  // namespace grants::ui
