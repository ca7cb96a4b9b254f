// SPDX-License-Identifier: GPL-3.0-or-later
// A look into a file before it is imported: its tables, what they seem to be, and a mapping to
// start from that a person may change.
#pragma once

#include "exchange/mapping/column_match.h"
#include "exchange/mapping/sheet_mapping.h"

#include <filesystem>
#include <string>
#include <vector>

namespace grants {

using TextTable = std::vector<std::vector<std::string>>;

/// The first rows of a table as people see them: row n stands at n - 1.
struct InspectedTable {
    std::string name;
    bool hidden = false;
    TextTable rows;  // at most kInspectedRows
};
inline constexpr int kInspectedRows = 50;

/// Throws Error(Input) when the file cannot be read.
[[nodiscard]] std::vector<InspectedTable> inspectTables(const std::filesystem::path& file);

/// How a table is read if nobody objects.
struct ProposedTable {
    std::string sheet;  // empty: it looks like none
    MatchedBy by = MatchedBy::Nothing;
    int headerRow = 0;                 // the last one of the header; 0: none found
    std::vector<std::string> headers;  // by cell
    std::vector<ColumnMatch> matches;  // by cell
    std::string unit;                  // that a line above the header gives to all amounts
};

/// Which sheet a table is, where its header stands, which columns are ours.
[[nodiscard]] ProposedTable proposeTable(const InspectedTable& table,
                                         const std::vector<SheetDescriptor>& sheets,
                                         const ImportMemory& memory);
/// The same for a sheet that a person named.
[[nodiscard]] ProposedTable proposeFor(const SheetDescriptor& sheet, const InspectedTable& table,
                                       const ImportMemory& memory);
/// The same for a header row that a person chose.
[[nodiscard]] ProposedTable proposeFor(const SheetDescriptor& sheet, const InspectedTable& table,
                                       int headerRow, const ImportMemory& memory);
/// Header texts by cell; a blank cell takes the title above it when its row holds several.
[[nodiscard]] std::vector<std::string> headerTexts(const TextTable& rows, int headerRow);

}  // namespace grants
