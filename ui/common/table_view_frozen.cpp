// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a table that does not scroll sideways: painted over the rest, found under the mouse.
#include "ui/common/table_view.h"
#include "ui/common/theme.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

namespace grants::ui {

QRect TableView::visualRect(const QModelIndex& index) const {
    QRect rect = QTableView::visualRect(index);
    if (index.isValid() && m_header->isFrozen(index.column()))
        rect.moveLeft(m_header->leftOf(index.column()));
    return rect;
}

QModelIndex TableView::indexAt(const QPoint& place) const {
    if (place.x() >= m_header->frozenWidth() || place.x() < 0) return QTableView::indexAt(place);
    const int line = rowAt(place.y()), column = m_header->columnAt(place.x());
    return line < 0 || column < 0 ? QModelIndex() : m_model->index(line, column);
}

void TableView::scrollTo(const QModelIndex& index, ScrollHint hint) {
    if (!index.isValid() || index.model() != model()) return;
    const int height = rowHeight(index.row()), top = rowViewportPosition(index.row());
    const int room = viewport()->height();
    QScrollBar& down = *verticalScrollBar();
    const bool hidden = top < 0 || top + height > room;
    if (hint == PositionAtTop || (hint == EnsureVisible && top < 0))
        down.setValue(down.value() + top);
    else if (hint == PositionAtBottom || (hint == EnsureVisible && hidden))
        down.setValue(down.value() + top + height - room);
    else if (hint == PositionAtCenter)
        down.setValue(down.value() + top + (height - room) / 2);
    if (m_header->isFrozen(index.column())) return;
    const int left = m_header->sectionViewportPosition(index.column());
    const int right = left + m_header->sectionSize(index.column());
    QScrollBar& along = *horizontalScrollBar();
    if (left < m_header->frozenWidth() || right - left > viewport()->width())
        along.setValue(along.value() + left - m_header->frozenWidth());
    else if (right > viewport()->width())
        along.setValue(along.value() + right - viewport()->width());
}

void TableView::scrollContentsBy(int dx, int dy) {
    QTableView::scrollContentsBy(dx, dy);
    if (dx == 0 || m_header->frozenWidth() == 0) return;
    // What was moved with the rest, and what it lay on.
    viewport()->update(0, 0, m_header->frozenWidth() + std::abs(dx), viewport()->height());
    m_header->viewport()->update();
}

void TableView::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    const QRect strip(0, 0, m_header->frozenWidth(), viewport()->height());
    if (m_model == nullptr || horizontalScrollBar()->value() == 0 || strip.width() == 0) return;
    const QRegion dirty = event->region() & strip;
    if (dirty.isEmpty()) return;
    QPainter painter(viewport());
    painter.setClipRegion(dirty);
    paintFrozen(painter);
    painter.setPen(themeOf(*this).edge);
    painter.drawLine(strip.topRight(), strip.bottomRight());
}

void TableView::paintFrozen(QPainter& painter) {
    const QRect dirty = painter.clipBoundingRect().toAlignedRect();
    painter.fillRect(dirty, themeOf(*this).surface);
    const int first = rowAt(dirty.top());
    if (first < 0) return;
    const int below = rowAt(dirty.bottom());
    const int last = below < 0 ? m_model->rowCount() - 1 : below;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QStyle::State plain = option.state;
    for (int line = first; line <= last; ++line)
        for (const int column : m_header->frozenColumns()) {
            const QModelIndex cell = m_model->index(line, column);
            option.rect = visualRect(cell);
            option.state = plain & ~QStyle::State_HasFocus;
            option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(cell));
            option.state.setFlag(QStyle::State_HasFocus, hasFocus() && cell == currentIndex());
            itemDelegateForIndex(cell)->paint(&painter, option, cell);
        }
}

QRegion TableView::visualRegionForSelection(const QItemSelection& selection) const {
    return QTableView::visualRegionForSelection(selection) + frozenRegionOf(selection);
}

QRegion TableView::frozenRegionOf(const QItemSelection& selection) const {
    QRegion region;
    for (const QItemSelectionRange& range : selection) {
        const int top = rowViewportPosition(range.top());
        const int bottom = rowViewportPosition(range.bottom()) + rowHeight(range.bottom());
        region += QRect(0, top, m_header->frozenWidth(), bottom - top);
    }
    return region;
}

void TableView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    m_header->viewport()->update();  // there may be room for another number of frozen columns
}

}  // namespace grants::ui
