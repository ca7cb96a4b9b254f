// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of an import as read, before anything is said of them. Once read they never change and
// may be looked at from any thread.
#pragma once

#include "exchange/import/import_workbook.h"
#include "exchange/import/sheet_feed.h"
#include "exchange/tables/packed_rows.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace grants {

/// One table of a file: its rows stand together, from `firstRow` of the sheet on.
struct ReadTable {
    InputTable table;
    HeaderRow header;
    std::size_t firstRow = 0;

    /// What is typed into a column that the table has, as the cell it makes: an amount without a
    /// unit of its own counts in the header's.
    [[nodiscard]] Cell typed(std::size_t column, std::string text) const;
};

/// All rows of one import sheet, whichever file they come from.
struct ReadSheet {
    SheetDescriptor descriptor;
    std::vector<ReadTable> tables;
    PackedRows rows;
    std::vector<RejectedRow> refused;  // tables that could not be read
    std::vector<Finding> notes;

    [[nodiscard]] const ReadTable& tableOf(std::size_t row) const;
    /// The row of a table by its number in the file.
    [[nodiscard]] std::size_t rowNumbered(std::size_t tableIndex, int number) const;
};

struct ImportRows {
    std::vector<ReadSheet> sheets;  // in the order of interchange §1
    std::string files;              // their names, as the audit trail tells them
    std::vector<Finding> notes;     // about tables left out
    std::size_t total = 0;
    std::vector<std::filesystem::path> inputs;
};

/// Null when `progress` says no. Throws Error(Input) when a file cannot be read at all.
[[nodiscard]] std::shared_ptr<const ImportRows> readRows(
    const std::vector<std::filesystem::path>& inputs, const std::vector<SheetMapping>& mappings,
    const Progress& progress);

}  // namespace grants
