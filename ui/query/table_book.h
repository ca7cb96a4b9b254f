// SPDX-License-Identifier: GPL-3.0-or-later
// A table exactly as shown, as a book for reports/writeBook.
#pragma once

#include "reports/book/book.h"
#include "ui/query/lines.h"

#include <QStringList>

namespace grants::ui {

/// All it takes to write what is shown, beside the window.
struct ShownTable {
    LinesPtr lines;
    std::vector<int> columns;  // in the order shown, hidden ones left out
    QString title;
    QStringList headLines;  // what was filtered for, how it is grouped
    Denomination denomination = Denomination::Yuan;
    Date date;  // the day it is written
};

[[nodiscard]] Book bookOf(const ShownTable& table);

}  // namespace grants::ui
