// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader is told.
#pragma once

#include <QAbstractItemView>
#include <QAccessible>

namespace grants::ui {

/// One is listening as long as this lives.
struct ScreenReader {
    ScreenReader() { QAccessible::setActive(true); }
    ~ScreenReader() { QAccessible::setActive(false); }
    ScreenReader(const ScreenReader&) = delete;
    ScreenReader& operator=(const ScreenReader&) = delete;
};

/// What is said of the widget under this heading.
inline QString spoken(QWidget& widget, QAccessible::Text what) {
    const QAccessibleInterface* told = QAccessible::queryAccessibleInterface(&widget);
    return told == nullptr ? QString() : told->text(what);
}

/// What is said of every cell of a view.
inline QStringList spokenOfCells(QAbstractItemView& view, QAccessible::Text what) {
    QStringList all;
    QAccessibleInterface* told = QAccessible::queryAccessibleInterface(&view);
    QAccessibleTableInterface* table = told == nullptr ? nullptr : told->tableInterface();
    if (table == nullptr) return all;
    for (int row = 0; row < table->rowCount(); ++row)
        for (int column = 0; column < table->columnCount(); ++column)
            if (const QAccessibleInterface* cell = table->cellAt(row, column))
                all << cell->text(what);
    return all;
}

}  // namespace grants::ui
