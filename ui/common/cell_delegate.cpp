// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/cell_delegate.h"

#include "ui/common/table_view.h"
#include "ui/common/theme.h"

#include <QPainter>

namespace grants::ui {

namespace {

constexpr int kPadding = 8, kFoldSize = 8;

QColor between(const QColor& a, const QColor& b) {
    return QColor((a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2);
}

TableLine::Kind kindOf(const QModelIndex& index) {
    return static_cast<TableLine::Kind>(index.data(LineKindRole).toInt());
}

QFont strong(QFont font) {
    font.setWeight(QFont::DemiBold);
    return font;
}

}  // namespace

CellDelegate::CellDelegate(TableView& view) : QStyledItemDelegate(&view), m_view(view) {}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const bool row = kindOf(index) == TableLine::Kind::Row;
    painter->save();
    painter->setClipRect(option.rect);
    paintGround(*painter, option, index, row);
    painter->setFont(row ? m_view.font() : strong(m_view.font()));
    if (index.data(LineLabelRole).isValid())
        paintLabel(*painter, option, index);
    else
        paintText(*painter, option, index);
    painter->restore();
}

void CellDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index, bool row) const {
    const Theme& theme = themeOf(m_view);
    QColor ground = row ? theme.surface : theme.sunken;
    if (index.row() == m_view.currentIndex().row()) ground = between(ground, theme.accentSoft);
    if (const QVariant own = index.data(Qt::BackgroundRole); own.isValid())
        ground = own.value<QBrush>().color();
    if ((option.state & QStyle::State_Selected) != 0) ground = theme.accentSoft;
    painter.fillRect(option.rect, ground);
    painter.setPen(row ? theme.sunken : theme.line);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if ((option.state & QStyle::State_HasFocus) == 0) return;
    painter.setPen(theme.accent);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
}

void CellDelegate::paintText(QPainter& painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    const QString text = index.data(Qt::DisplayRole).toString();
    if (text.isEmpty()) return;
    const QVariant own = index.data(Qt::ForegroundRole);
    painter.setPen(own.isValid() ? own.value<QBrush>().color() : themeOf(m_view).text);
    const auto alignment =
        index.data(Qt::TextAlignmentRole).value<Qt::Alignment>() | Qt::TextSingleLine;
    const QRect room = option.rect.adjusted(kPadding, 0, -kPadding, -1);
    const QFontMetrics metrics(painter.font());
    const bool fits = metrics.horizontalAdvance(text) <= room.width();
    painter.drawText(room, static_cast<int>(alignment),
                     fits ? text : metrics.elidedText(text, Qt::ElideRight, room.width()));
}

/// The label starts at the edge of the view and runs on under all cells that have no sum, each of
/// which paints its part.
void CellDelegate::paintLabel(QPainter& painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    const Theme& theme = themeOf(m_view);
    QRect line(0, option.rect.top(), m_view.viewport()->width(), option.rect.height() - 1);
    line.setLeft(kPadding);
    if (kindOf(index) == TableLine::Kind::Group) {
        painter.setPen(theme.muted);
        paintFold(painter, line, index.data(FoldedRole).toBool());
        line.setLeft(2 * kPadding + kFoldSize);
    }
    painter.setPen(theme.text);
    painter.drawText(line, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                     index.data(LineLabelRole).toString());
}

void CellDelegate::paintFold(QPainter& painter, const QRect& line, bool folded) const {
    const QPointF middle(line.left() + kFoldSize / 2.0, line.center().y() + 0.5);
    const double arm = kFoldSize / 2.0;
    QPolygonF corner;
    if (folded)
        corner << middle + QPointF(-arm / 2, -arm) << middle + QPointF(arm / 2, 0)
               << middle + QPointF(-arm / 2, arm);
    else
        corner << middle + QPointF(-arm, -arm / 2) << middle + QPointF(0, arm / 2)
               << middle + QPointF(arm, -arm / 2);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawPolyline(corner);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

}  // namespace grants::ui
