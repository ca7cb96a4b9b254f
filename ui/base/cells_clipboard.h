// SPDX-License-Identifier: GPL-3.0-or-later
// Cells on the clipboard: a text for whoever takes it, and beside it, for this program, in which
// denomination each column counts its amounts.
#pragma once

#include "ui/base/cell.h"

#include <QString>
#include <optional>
#include <vector>

namespace grants::ui {

/// By column of the text; nothing for columns without amounts. Columns beyond the last have none.
using ColumnDenominations = std::vector<std::optional<Denomination>>;

struct CopiedCells {
    QString text;
    ColumnDenominations denominations{};
};

void copyToClipboard(const CopiedCells& cells);
/// Denominations only where this program put the text there, on whatever desk, and it is the same
/// since.
[[nodiscard]] CopiedCells cellsOnClipboard();

}  // namespace grants::ui
