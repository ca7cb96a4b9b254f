// SPDX-License-Identifier: GPL-3.0-or-later
// Moving and selecting as in a spreadsheet.
#include "ui/table/table_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <algorithm>

namespace grants::ui {

namespace {

constexpr int kFoldReach = 24;       // from the edge to the end of the fold mark
constexpr int kLooksAhead = 20'000;  // cells; past them a jump goes to the edge of the table

/// From place `from` on: the end of the filled cells one stands in, or the next filled cell, or the
/// last place.
template <class IsFilled>
int jump(int from, int step, int last, IsFilled isFilled) {
    if (from == last) return last;
    const bool through = isFilled(from) && isFilled(from + step);
    for (int place = from + step, seen = 0; seen < kLooksAhead; place += step, ++seen) {
        if (place == last) return last;
        if (through ? !isFilled(place + step) : isFilled(place)) return place;
    }
    return last;
}

}  // namespace

std::optional<QAbstractItemView::CursorAction> TableView::actionOf(int key) {
    switch (key) {
        case Qt::Key_Up:
            return MoveUp;
        case Qt::Key_Down:
            return MoveDown;
        case Qt::Key_Left:
            return MoveLeft;
        case Qt::Key_Right:
            return MoveRight;
        case Qt::Key_Home:
            return MoveHome;
        case Qt::Key_End:
            return MoveEnd;
        case Qt::Key_PageUp:
            return MovePageUp;
        case Qt::Key_PageDown:
            return MovePageDown;
        default:
            return std::nullopt;
    }
}

QModelIndex TableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    const QModelIndex from = currentIndex();
    if (!modifiers.testFlag(Qt::ControlModifier) || !from.isValid())
        return QTableView::moveCursor(action, modifiers);
    const auto filled = [this](int line, int column) {
        return !isBlank(m_model->valueAt(m_model->index(line, column)));
    };
    const std::vector<int> columns = shownColumns();
    const int place = static_cast<int>(std::find(columns.begin(), columns.end(), from.column()) -
                                       columns.begin());
    const auto filledAt = [&](int at) {
        return filled(from.row(), columns[static_cast<std::size_t>(at)]);
    };
    const auto filledIn = [&](int line) { return filled(line, from.column()); };
    const int lastLine = m_model->rowCount() - 1, lastPlace = static_cast<int>(columns.size()) - 1;
    const auto along = [&](int at) {
        return from.siblingAtColumn(columns[static_cast<std::size_t>(at)]);
    };
    switch (action) {
        case MoveUp:
            return from.siblingAtRow(jump(from.row(), -1, 0, filledIn));
        case MoveDown:
            return from.siblingAtRow(jump(from.row(), 1, lastLine, filledIn));
        case MoveLeft:
            return along(jump(place, -1, 0, filledAt));
        case MoveRight:
            return along(jump(place, 1, lastPlace, filledAt));
        default:
            return QTableView::moveCursor(action, modifiers);
    }
}

void TableView::keyPressEvent(QKeyEvent* event) {
    if (m_model == nullptr) return QTableView::keyPressEvent(event);
    if (foldByKey(*event) || moveByKey(*event)) return event->accept();
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier)
        return selectWhole(Qt::Vertical);
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ShiftModifier)
        return selectWhole(Qt::Horizontal);
    QTableView::keyPressEvent(event);
}

bool TableView::moveByKey(const QKeyEvent& event) {
    const auto action = actionOf(event.key());
    if (!action || event.modifiers().testFlag(Qt::AltModifier)) return false;
    const QModelIndex cell = moveCursor(*action, event.modifiers());
    if (!cell.isValid()) return true;
    if (event.modifiers().testFlag(Qt::ShiftModifier)) {
        extendTo(cell);
    } else {
        m_anchor = cell;  // told of no change, the cursor may stand at the end of a selection
        setCurrentIndex(cell);
    }
    return true;
}

/// Left folds the group one stands on, right unfolds it, space does what is due.
bool TableView::foldByKey(const QKeyEvent& event) {
    const QModelIndex cell = currentIndex();
    const bool head = cell.isValid() &&
                      cell.data(LineKindRole).toInt() == static_cast<int>(TableLine::Kind::Group);
    if (!head || event.modifiers() != Qt::NoModifier) return false;
    const bool folded = cell.data(FoldedRole).toBool();
    const int key = event.key();
    if (key != Qt::Key_Space && key != (folded ? Qt::Key_Right : Qt::Key_Left)) return false;
    m_model->toggleGroup(cell.row());
    return true;
}

/// The cells between as they are shown, whatever the order of the model's columns.
QItemSelection TableView::cellsBetween(const QModelIndex& a, const QModelIndex& b) const {
    const auto [top, bottom] = std::minmax({a.row(), b.row()});
    const auto [left, right] =
        std::minmax({m_header->visualIndex(a.column()), m_header->visualIndex(b.column())});
    QItemSelection cells;
    for (int place = left; place <= right; ++place) {
        const int column = m_header->logicalIndex(place);
        if (!isColumnHidden(column))
            cells.append({m_model->index(top, column), m_model->index(bottom, column)});
    }
    return cells;
}

void TableView::extendTo(const QModelIndex& cell) {
    const QScopedValueRollback extending(m_extending, true);
    const QModelIndex from = m_anchor.isValid() ? QModelIndex(m_anchor) : currentIndex();
    selectionModel()->select(cellsBetween(from, cell), QItemSelectionModel::ClearAndSelect);
    selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate);
}

void TableView::selectWhole(Qt::Orientation orientation) {
    const QModelIndex cell = currentIndex();
    const std::vector<int> columns = shownColumns();
    if (!cell.isValid() || columns.empty()) return;
    const bool column = orientation == Qt::Vertical;
    const QModelIndex first =
        m_model->index(column ? 0 : cell.row(), column ? cell.column() : columns.front());
    const QModelIndex last = m_model->index(column ? m_model->rowCount() - 1 : cell.row(),
                                            column ? cell.column() : columns.back());
    selectionModel()->select(cellsBetween(first, last), QItemSelectionModel::ClearAndSelect);
}

void TableView::mousePressEvent(QMouseEvent* event) {
    const QModelIndex cell = indexAt(event->pos());
    const bool left = event->button() == Qt::LeftButton;
    if (left && cell.isValid() && event->modifiers() == Qt::ShiftModifier) return extendTo(cell);
    const bool fold = left && cell.data(LineLabelRole).isValid() && event->pos().x() < kFoldReach;
    if (fold && event->modifiers() == Qt::NoModifier) m_model->toggleGroup(cell.row());
    QTableView::mousePressEvent(event);
}

}  // namespace grants::ui
