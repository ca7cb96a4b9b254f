// SPDX-License-Identifier: GPL-3.0-or-later
// A table exactly as shown, as a book for reports/writeBook.
#pragma once

#include "reports/book/book.h"
#include "ui/query/lines.h"

#include <QStringList>

namespace grants::ui {

/// What all rows of a table belong to, which the screen says beside it: a column before the others.
struct Belonging {
    QString title;
    std::string value;  // an identifier; empty: there is no such column
};

/// All it takes to write what is shown, beside the window.
struct ShownTable {
    LinesPtr lines;
    std::vector<int> columns;  // in the order shown, hidden ones left out
    QString title;
    QStringList headLines;  // where it comes from, what was filtered for, how it is grouped
    Denomination denomination = Denomination::Yuan;
    Date date;  // the day it is written
    /// What it is other than the fund's own truth: beside the title and at the foot of every page.
    /// Empty: nothing.
    QString caution{};
    /// The head lines say no more than fund and day: a text file begins with the titles.
    bool plain = false;
    /// Fund and day, on every page.
    QString origin{};
    Belonging of{};
    /// How many columns of a book stand before those of the table.
    [[nodiscard]] std::size_t before() const { return of.value.empty() ? 0 : 1; }
};

/// Titles of amounts name the unit, and no amount is rounded, so that what is written can be read
/// back; the head lines stand above the titles in text files, too.
[[nodiscard]] Book bookOf(const ShownTable& table);

}  // namespace grants::ui
