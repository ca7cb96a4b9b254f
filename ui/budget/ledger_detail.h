// SPDX-License-Identifier: GPL-3.0-or-later
// A row of the ledger as the text in the panel: how each figure comes about, and from what.
#pragma once

#include "ui/budget/entry_rows.h"
#include "ui/words/detail_text.h"

namespace grants::ui {

struct LedgerWording {
    Translator translator;
    Denomination denomination = Denomination::Yuan;
};

/// `figure` is the one that was chosen; the entries are listed that changed it. Safe from any
/// thread.
[[nodiscard]] DetailText describeLedgerRow(const BudgetFigures& figures, const LedgerRow& row,
                                           std::optional<Figure> figure,
                                           const LedgerWording& wording);

}  // namespace grants::ui
