// SPDX-License-Identifier: GPL-3.0-or-later
// What a pasted block types into a table. Pure, so it can run beside the window.
#pragma once

#include "ui/drafts/draft_sheet.h"
#include "ui/entry/entry_columns.h"
#include "ui/entry/pasted_block.h"

namespace grants::ui {

/// Where a block lands.
struct PasteGround {
    std::string sheet;
    std::shared_ptr<const FundYear> year;
    std::shared_ptr<const Plan> plan;
    EntryColumns columns;
    Denomination denomination = Denomination::Yuan;  // in which the table shows amounts
    std::vector<TypedCell> lines;  // from the cursor's line on; text and column do not count
    std::vector<int> shown;        // the table's columns from the cursor's on
};

struct Pasted {
    std::vector<TypedCell> cells;  // of lines that are there
    std::vector<Texts> rows;       // new ones
    std::size_t lines = 0;
};

/// Under headings (of the import sheet or of the table) every line is a new row; else cells go from
/// the cursor on, those beyond the last line into new rows. Units may stand by name.
[[nodiscard]] Pasted readPasted(const Block& block, const PasteGround& ground);

}  // namespace grants::ui
