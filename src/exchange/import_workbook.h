// SPDX-License-Identifier: GPL-3.0-or-later
// Brings import workbooks into a fund file: all checks first, then one transaction (interchange
// §1).
#pragma once

#include "base/finding.h"
#include "base/translator.h"
#include "exchange/sheet_mapping.h"
#include "exchange/table_source.h"
#include "workspace/workspace.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace grants {

struct ImportOptions {
    bool dryRun = false;                      // check and count, write nothing
    bool strict = false;                      // any rejection: write nothing
    bool update = false;                      // rows that differ from the stored ones replace them
    std::vector<SheetMapping> mappings = {};  // for tables that are not to be read by themselves
};

struct SheetCount {
    std::string name;
    std::int64_t read = 0, added = 0, same = 0, updated = 0, rejected = 0;
};

struct RejectedRow {
    std::string file, sheet;
    int row = 0;
    std::string column, code;
    Message message;
    /// (place in the header, text as read) of the cells that hold something.
    std::vector<std::pair<std::size_t, std::string>> cells{};
    std::vector<std::pair<std::string, Fault>> further{};  // (column, fault) beyond the first
    bool wholeSheet = false;                               // the table itself was refused
};

struct ImportReport {
    std::vector<SheetCount> sheets;  // in the order of interchange §1
    std::vector<RejectedRow> rejected;
    std::vector<Finding> notes;  // unknown columns, warnings on identifiers
    /// Sheet → header row as read; columns that only later files have follow at its end.
    std::vector<std::pair<std::string, std::vector<std::string>>> headers;
    bool written = false;  // false on dry run, strict with rejections, or nothing new
    bool cancelled = false;
};

/// Throws Error(Input) when a file cannot be read at all; the fund file is then untouched.
[[nodiscard]] ImportReport importWorkbooks(Workspace& workspace, const Actor& actor,
                                           const std::vector<std::filesystem::path>& inputs,
                                           const ImportOptions& options,
                                           const Progress& progress = {});

/// The rejected rows as a workbook: their cells and a reason column, ready to be mended and
/// imported again.
void writeRejects(const ImportReport& report, const std::filesystem::path& out,
                  const Translator& translator);

}  // namespace grants
