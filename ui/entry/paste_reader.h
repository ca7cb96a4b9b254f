// SPDX-License-Identifier: GPL-3.0-or-later
// What a pasted block types into a table. Pure, so it can run beside the window.
#pragma once

#include "ui/base/cells_clipboard.h"
#include "ui/drafts/draft_sheet.h"
#include "ui/entry/entry_columns.h"
#include "ui/entry/fixed_rows.h"
#include "ui/entry/pasted_block.h"

namespace grants::ui {

/// Where a block lands.
struct PasteGround {
    std::string sheet;
    std::shared_ptr<const FundYear> year;
    std::shared_ptr<const Plan> plan;
    EntryColumns columns;
    Denomination denomination = Denomination::Yuan;  // in which the table shows amounts
    ColumnDenominations copied{};                    // in which the block's columns do, if known
    std::vector<TypedCell> lines;       // from the cursor's line on; text and column do not count
    std::vector<int> shown;             // the table's columns from the cursor's on
    std::size_t height = 1, width = 1;  // of what is selected, in lines and columns
    std::vector<FixedRow> rows{};       // all of a table beneath which none is begun
};

struct Pasted {
    std::vector<TypedCell> cells;  // of lines that are there
    std::vector<Texts> rows;       // new ones
    std::size_t lines = 0;
    QStringList untaken{};   // titles that name no column, with something beneath
    std::size_t beyond = 0;  // texts right of the last column, which have no place
    QStringList untyped{};   // titles of columns met that cannot be typed into
    QStringList unknown{};   // what lines that find no row are about
    QStringList repeated{};  // what lines are about whose row an earlier one found already
};

/// What a first line that names columns is taken for, with all above it.
enum class FirstLine {
    Cells,   // as the others
    Titles,  // every further line is a new row, by the names of the columns
    Keys,    // every further line goes into the row it names, by the names of the columns
    Skipped  // the others go in from the cursor on
};

/// What the first line of a block names, when it looks like titles.
struct NamedColumns {
    std::size_t line = 0;  // in which they stand
    QStringList titles{};
    bool allRequired = false;  // a line under them can be a whole record
    QString missingKey{};      // the first column lacking by which a line would name its row
    bool alone = false;        // there is a single cell and nothing else
};
/// The beginning of the block is enough.
[[nodiscard]] std::optional<NamedColumns> namedIn(const Block& block, const PasteGround& ground);

/// Cells go in from the cursor on, those beyond the last line into new rows; a new row that would
/// be blank is none. Units may stand by name, bare amounts count as they were copied, else as the
/// table shows them; what is under a title that names their unit keeps it, also where it is still
/// to be mended. A block that what is selected holds several times fills it.
[[nodiscard]] Pasted readPasted(Block block, const PasteGround& ground, FirstLine first);

}  // namespace grants::ui
