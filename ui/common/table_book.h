// SPDX-License-Identifier: GPL-3.0-or-later
// A table exactly as shown, as a book for reports/writeBook.
#pragma once

#include "reports/book.h"
#include "ui/common/arrangement.h"

#include <memory>

namespace grants::ui {

/// All it takes to write what is shown, beside the window.
struct ShownTable {
    std::shared_ptr<const Rows> rows;
    RowOrder order;
    std::vector<int> columns;  // in the order shown, hidden ones left out
    QString title;
    QString filterLine;  // what was filtered for; empty when nothing was
    AmountUnit unit = AmountUnit::Yuan;
    Date date;  // the day it is written
};

[[nodiscard]] Book bookOf(const ShownTable& table);

}  // namespace grants::ui
