// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/frozen_view.h"

#include "ui/base/theme.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

namespace grants::ui {

namespace {

bool movesWithoutShift(const QEvent& event) {
    if (event.type() != QEvent::KeyPress) return false;
    const auto& key = static_cast<const QKeyEvent&>(event);
    const bool moves = key.key() >= Qt::Key_Home && key.key() <= Qt::Key_PageDown;
    return moves && !key.modifiers().testFlag(Qt::ShiftModifier);
}

}  // namespace

FrozenView::FrozenView(const FrozenHeader& header, QWidget* parent)
    : QTableView(parent), m_frozen(header) {
    const auto repaint = [this] { viewport()->update(); };
    connect(&header, &FrozenHeader::frozenChanged, this, repaint);
    connect(&header, &QHeaderView::sectionResized, this, repaint);
    connect(&header, &QHeaderView::sectionMoved, this, repaint);
}

QRect FrozenView::visualRect(const QModelIndex& index) const {
    QRect rect = QTableView::visualRect(index);
    if (index.isValid() && m_frozen.isFrozen(index.column()))
        rect.moveLeft(m_frozen.leftOf(index.column()));
    return rect;
}

QModelIndex FrozenView::indexAt(const QPoint& place) const {
    if (place.x() >= m_frozen.frozenWidth() || place.x() < 0) return QTableView::indexAt(place);
    const int line = rowAt(place.y()), column = m_frozen.columnAt(place.x());
    return line < 0 || column < 0 ? QModelIndex() : model()->index(line, column, rootIndex());
}

void FrozenView::scrollTo(const QModelIndex& index, ScrollHint hint) {
    if (!index.isValid() || index.model() != model()) return;
    scrollDownTo(index.row(), hint);
    if (!m_frozen.isFrozen(index.column())) scrollAlongTo(index.column());
}

void FrozenView::scrollDownTo(int line, ScrollHint hint) {
    const int height = rowHeight(line), top = rowViewportPosition(line);
    const int room = viewport()->height();
    QScrollBar& down = *verticalScrollBar();
    const bool above = top<0, below = top + height> room;
    if (hint == PositionAtTop || (hint == EnsureVisible && above)) {
        down.setValue(down.value() + top);
    } else if (hint == PositionAtBottom || (hint == EnsureVisible && below)) {
        down.setValue(down.value() + top + height - room);
    } else if (hint == PositionAtCenter)
        down.setValue(down.value() + top + (height - room) / 2);
}

/// Out from under the frozen columns, and no further than needed.
void FrozenView::scrollAlongTo(int column) {
    const int frozen = m_frozen.frozenWidth();
    const int left = columnViewportPosition(column), width = columnWidth(column);
    QScrollBar& along = *horizontalScrollBar();
    if (left < frozen || width > viewport()->width() - frozen) {
        along.setValue(along.value() + left - frozen);
    } else if (left + width > viewport()->width())
        along.setValue(along.value() + left + width - viewport()->width());
}

void FrozenView::scrollContentsBy(int dx, int dy) {
    QTableView::scrollContentsBy(dx, dy);
    if (dx == 0 || m_frozen.frozenWidth() == 0) return;
    // What was moved with the rest, and what it lay on.
    viewport()->update(0, 0, m_frozen.frozenWidth() + std::abs(dx), viewport()->height());
    horizontalHeader()->viewport()->update();
    updateEditorGeometries();
}

void FrozenView::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    const QRect strip(0, 0, m_frozen.frozenWidth(), viewport()->height());
    if (model() == nullptr || horizontalScrollBar()->value() == 0 || strip.width() == 0) return;
    const QRegion dirty = event->region() & strip;
    if (dirty.isEmpty()) return;
    QPainter painter(viewport());
    painter.setClipRegion(dirty);
    paintFrozen(painter);
    painter.setPen(themeOf(*this).edge);
    painter.drawLine(strip.topRight(), strip.bottomRight());
}

void FrozenView::paintFrozen(QPainter& painter) {
    const QRect dirty = painter.clipBoundingRect().toAlignedRect();
    painter.fillRect(dirty, themeOf(*this).surface);
    const int first = rowAt(dirty.top());
    if (first < 0) return;
    const int below = rowAt(dirty.bottom());
    const int last = below < 0 ? model()->rowCount() - 1 : below;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QStyle::State plain = option.state;
    for (int line = first; line <= last; ++line) {
        for (const int column : m_frozen.frozenColumns()) {
            const QModelIndex cell = model()->index(line, column);
            if (!cell.isValid()) continue;
            option.rect = visualRect(cell);
            option.state = plain & ~QStyle::State_HasFocus;
            option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(cell));
            option.state.setFlag(QStyle::State_HasFocus, hasFocus() && cell == currentIndex());
            itemDelegateForIndex(cell)->paint(&painter, option, cell);
        }
    }
}

/// An editor that is scrolled under the frozen columns does not cover them.
void FrozenView::updateEditorGeometries() {
    QTableView::updateEditorGeometries();
    QWidget* editor = indexWidget(currentIndex());
    if (editor == nullptr) return;
    const int hidden = m_frozen.frozenWidth() - editor->x();
    if (hidden <= 0 || m_frozen.isFrozen(currentIndex().column())) return editor->clearMask();
    editor->setMask(QRegion(hidden, 0, std::max(1, editor->width() - hidden), editor->height()));
}

QItemSelectionModel::SelectionFlags FrozenView::selectionCommand(const QModelIndex& index,
                                                                 const QEvent* event) const {
    return event == nullptr || movesWithoutShift(*event)
               ? QItemSelectionModel::SelectionFlags(QItemSelectionModel::ClearAndSelect)
               : QTableView::selectionCommand(index, event);
}

QRegion FrozenView::visualRegionForSelection(const QItemSelection& selection) const {
    QRegion region = QTableView::visualRegionForSelection(selection);
    for (const QItemSelectionRange& range : selection) {
        if (!range.isValid()) continue;
        const int top = rowViewportPosition(range.top());
        const int bottom = rowViewportPosition(range.bottom()) + rowHeight(range.bottom());
        region += QRect(0, top, m_frozen.frozenWidth(), bottom - top);
    }
    return region;
}

}  // namespace grants::ui
