// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/cell_signs.h"

#include "ui/base/theme.h"

#include <QPainter>

namespace grants::ui {

namespace {

constexpr int kSign = 12, kDot = 6;

QColor colourOf(CellMark::Kind kind, const Theme& theme) {
    switch (kind) {
        case CellMark::Kind::Unsaved:
            return theme.accent;
        case CellMark::Kind::Warning:
            return theme.warn;
        default:
            return theme.bad;
    }
}

void paintDot(QPainter& painter, const QRect& place) {
    const int edge = (kSign - kDot) / 2;
    painter.drawEllipse(place.adjusted(edge, edge, -edge, -edge));
}

void paintExclamation(QPainter& painter, const QRect& place, const QColor& within, bool warning) {
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
    const QColor colour = colourOf(kind, theme);
    painter.save();
    painter.setPen(QPen(colour, 1));
    painter.drawRect(cell.adjusted(0, 0, -1, -1));
    painter.fillRect(QRect(cell.topLeft(), QSize(3, cell.height())), colour);
    const int left =
        textOnRight ? cell.left() + space::kTiny + 2 : cell.right() - kSign - space::kTiny;
    const QRect place(left, cell.center().y() - kSign / 2, kSign, kSign);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    if (kind == CellMark::Kind::Unsaved) {
        paintDot(painter, place);
    } else {
        paintExclamation(painter, place, theme.surface, kind == CellMark::Kind::Warning);
    }
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
