// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/table_header.h"

#include "ui/base/theme.h"
#include "ui/table/cell_layer.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace grants::ui {

namespace {

constexpr int kHeaderPadding = 8, kFunnel = 14, kArrow = 10, kGap = 4;
const QString kStar = QStringLiteral(" *");

/// Of a column that must be filled; ends so far from the left of the title's room.
void paintStar(QPainter& painter, const QRect& room, int end, const QColor& colour) {
    const QPen title = painter.pen();
    painter.setPen(colour);
    painter.drawText(QRect(room.left(), room.top(), end, room.height()),
                     Qt::AlignRight | Qt::AlignVCenter, kStar);
    painter.setPen(title);
}

}  // namespace

TableHeader::TableHeader(QWidget* parent) : FrozenHeader(parent) {
    setSectionsMovable(true);
    setMouseTracking(true);
    connect(this, &QHeaderView::sectionMoved, viewport(), qOverload<>(&QWidget::update));
}

int TableHeader::roomBesideTitle() {
    return 2 * kHeaderPadding + kFunnel + kArrow + 2 * kGap;
}

void TableHeader::setFiltered(QSet<int> columns) {
    m_filtered = std::move(columns);
    viewport()->update();
}

QRect TableHeader::funnelOf(int column) const {
    return funnelIn(QRect(leftOf(column), 0, sectionSize(column), height()), column);
}

/// On the side where the title does not begin, so that titles stand above their cells.
QRect TableHeader::funnelIn(const QRect& section, int column) const {
    const auto alignment =
        model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
    const int left = alignment.testFlag(Qt::AlignRight) ? section.left() + kGap
                                                        : section.right() - kGap - kFunnel;
    return QRect(left, section.center().y() - kFunnel / 2, kFunnel, kFunnel);
}

void TableHeader::paintSection(QPainter* painter, const QRect& rect, int column) const {
    const Theme& theme = themeOf(*this);
    painter->save();
    painter->setClipRect(rect);
    painter->fillRect(rect, theme.window);
    painter->setPen(theme.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->drawLine(rect.topRight() + QPoint(0, 8), rect.bottomRight() - QPoint(0, 8));
    paintFunnel(*painter, funnelIn(rect, column), m_filtered.contains(column));
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == column;
    painter->setFont(typeFace(TypeSize::Body, true));
    painter->setPen(column == m_hovered || sorted ? theme.accent : theme.muted);
    paintTitle(*painter, rect, column, sorted);
    painter->restore();
}

/// The title, a star when the column must be filled, and the arrow of the one that is sorted by.
void TableHeader::paintTitle(QPainter& painter, const QRect& rect, int column, bool sorted) const {
    const auto alignment =
        model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
    const bool right = alignment.testFlag(Qt::AlignRight);
    const int beside = kFunnel + 2 * kGap;
    QRect room = right ? rect.adjusted(beside, 0, -kHeaderPadding, -1)
                       : rect.adjusted(kHeaderPadding, 0, -beside, -1);
    if (sorted) right ? room.setLeft(room.left() + kArrow) : room.setRight(room.right() - kArrow);
    const QFontMetrics metrics(painter.font());
    const int star = isRequired(column) ? metrics.horizontalAdvance(kStar) : 0;
    const QString title =
        metrics.elidedText(model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                           Qt::ElideRight, room.width() - star);
    const int width = std::min(room.width(), metrics.horizontalAdvance(title) + star);
    const int spare = alignment.testFlag(Qt::AlignHCenter) ? room.width() - width : 0;
    const int end = right ? room.width() : spare / 2 + width;
    painter.drawText(QRect(room.left() + end - width, room.top(), width - star, room.height()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, title);
    if (star > 0) paintStar(painter, room, end, themeOf(*this).bad);
    if (!sorted) return;
    const int x = room.left() + (right ? end - width - kArrow : end + kGap);
    paintSortArrow(painter, QRect(x, rect.center().y() - 3, 8, 6));
}

bool TableHeader::isRequired(int column) const {
    return model()->headerData(column, Qt::Horizontal, RequiredRole).toBool();
}

void TableHeader::paintSortArrow(QPainter& painter, const QRect& place) const {
    const bool up = sortIndicatorOrder() == Qt::AscendingOrder;
    const QRectF box(place);
    QPolygonF arrow;
    if (up) {
        arrow << box.bottomLeft() << QPointF(box.center().x(), box.top()) << box.bottomRight();
    } else {
        arrow << box.topLeft() << QPointF(box.center().x(), box.bottom()) << box.topRight();
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(painter.pen().color());
    painter.drawPolygon(arrow);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void TableHeader::paintFunnel(QPainter& painter, const QRect& place, bool filtered) const {
    const Theme& theme = themeOf(*this);
    const QRectF box = QRectF(place).adjusted(1.5, 2, -1.5, -1.5);
    const double middle = box.center().x(), neck = box.top() + box.height() * 0.55;
    QPainterPath path(box.topLeft());
    path.lineTo(box.topRight());
    path.lineTo(middle + 1.3, neck);
    path.lineTo(middle + 1.3, box.bottom() - 1.5);
    path.lineTo(middle - 1.3, box.bottom());
    path.lineTo(middle - 1.3, neck);
    path.closeSubpath();
    painter.setRenderHint(QPainter::Antialiasing);
    if (filtered) {
        painter.fillPath(path, theme.accent);
    } else {
        painter.strokePath(path, QPen(theme.edge, 1));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void TableHeader::mousePressEvent(QMouseEvent* event) {
    const int column = columnAt(event->pos().x());
    m_pressedFunnel = event->button() == Qt::LeftButton && column >= 0 &&
                      funnelOf(column).adjusted(-2, -4, 2, 4).contains(event->pos());
    if (m_pressedFunnel) return Q_EMIT filterAsked(column);
    FrozenHeader::mousePressEvent(event);
}

void TableHeader::mouseMoveEvent(QMouseEvent* event) {
    const int hovered = columnAt(event->pos().x());
    if (std::exchange(m_hovered, hovered) != hovered) viewport()->update();
    if (!m_pressedFunnel) FrozenHeader::mouseMoveEvent(event);
}

void TableHeader::mouseReleaseEvent(QMouseEvent* event) {
    if (!std::exchange(m_pressedFunnel, false)) FrozenHeader::mouseReleaseEvent(event);
}

void TableHeader::contextMenuEvent(QContextMenuEvent* event) {
    Q_EMIT menuAsked(event->globalPos(), columnAt(event->pos().x()));
}

void TableHeader::leaveEvent(QEvent* event) {
    m_hovered = -1;
    viewport()->update();
    FrozenHeader::leaveEvent(event);
}

/// A title that is elided is told whole, and what its funnel does.
bool TableHeader::viewportEvent(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return FrozenHeader::viewportEvent(event);
    const auto& help = static_cast<const QHelpEvent&>(*event);
    const int column = columnAt(help.pos().x());
    if (column < 0) return false;
    const QString title = model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const int needed = QFontMetrics(typeFace(TypeSize::Body, true)).horizontalAdvance(title);
    QString text;
    const bool funnel = funnelOf(column).contains(help.pos());
    if (funnel) {
        text = tr("筛选此列（Alt+Shift+↓）");
    } else if (needed + roomBesideTitle() > sectionSize(column)) {
        text = title;
    }
    if (!funnel && isRequired(column)) text = tr("%1：必须填").arg(title);
    QToolTip::showText(help.globalPos(), text, viewport());
    return true;
}

}  // namespace grants::ui
