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
    QStringList headLines;  // where it comes from, what was filtered for, how it is grouped
    Denomination denomination = Denomination::Yuan;
    Date date;  // the day it is written
    /// What it is other than the fund's own truth: beside the title, at the foot of every page, and
    /// reason for the head lines to stand in text files, too. Empty: nothing.
    QString caution{};
};

[[nodiscard]] Book bookOf(const ShownTable& table);

}  // namespace grants::ui
