// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/frozen_header.h"

#include "ui/base/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

namespace grants::ui {

namespace {

constexpr double kMostFrozen = 0.7;  // of the width, so that something is left to scroll

}  // namespace

FrozenHeader::FrozenHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setSectionsClickable(true);
    setHighlightSections(false);
}

void FrozenHeader::setFrozen(int columns) {
    if (columns == m_frozen) return;
    m_frozen = columns;
    viewport()->update();
    Q_EMIT frozenChanged();
}

std::vector<int> FrozenHeader::frozenColumns() const {
    std::vector<int> columns;
    int width = 0;
    for (int place = 0; place < count() && static_cast<int>(columns.size()) < m_frozen; ++place) {
        const int column = logicalIndex(place);
        if (isSectionHidden(column)) continue;
        width += sectionSize(column);
        if (width > viewport()->width() * kMostFrozen) break;
        columns.push_back(column);
    }
    return columns;
}

int FrozenHeader::frozenWidth() const {
    int width = 0;
    for (const int column : frozenColumns()) width += sectionSize(column);
    return width;
}

bool FrozenHeader::isFrozen(int column) const {
    const auto columns = frozenColumns();
    return std::find(columns.begin(), columns.end(), column) != columns.end();
}

int FrozenHeader::leftOf(int column) const {
    return isFrozen(column) ? sectionPosition(column) : sectionViewportPosition(column);
}

int FrozenHeader::columnAt(int x) const {
    return logicalIndexAt(x < frozenWidth() ? x - offset() : x);
}

void FrozenHeader::paintEvent(QPaintEvent* event) {
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    for (const int column : frozenColumns())
        paintSection(&painter, QRect(leftOf(column), 0, sectionSize(column), height()), column);
    if (offset() == 0 || frozenWidth() == 0) return;
    painter.setPen(themeOf(*this).edge);
    painter.drawLine(frozenWidth() - 1, 0, frozenWidth() - 1, height());
}

QMouseEvent FrozenHeader::unfrozen(const QMouseEvent& event) const {
    const QPointF shift(m_pressedFrozen ? offset() : 0, 0);
    return QMouseEvent(event.type(), event.position() - shift, event.scenePosition() - shift,
                       event.globalPosition(), event.button(), event.buttons(), event.modifiers(),
                       event.pointingDevice());
}

void FrozenHeader::mousePressEvent(QMouseEvent* event) {
    m_pressedFrozen = event->pos().x() < frozenWidth();
    QMouseEvent moved = unfrozen(*event);
    QHeaderView::mousePressEvent(&moved);
}

void FrozenHeader::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons() == Qt::NoButton) m_pressedFrozen = event->pos().x() < frozenWidth();
    QMouseEvent moved = unfrozen(*event);
    QHeaderView::mouseMoveEvent(&moved);
}

void FrozenHeader::mouseReleaseEvent(QMouseEvent* event) {
    QMouseEvent moved = unfrozen(*event);
    QHeaderView::mouseReleaseEvent(&moved);
    viewport()->update();
}

void FrozenHeader::mouseDoubleClickEvent(QMouseEvent* event) {
    m_pressedFrozen = event->pos().x() < frozenWidth();
    QMouseEvent moved = unfrozen(*event);
    QHeaderView::mouseDoubleClickEvent(&moved);
}

}  // namespace grants::ui
