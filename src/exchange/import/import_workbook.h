// SPDX-License-Identifier: GPL-3.0-or-later
// Brings import workbooks into a fund file: all checks first, then one transaction (interchange
// §1).
#pragma once

#include "exchange/import/import_report.h"
#include "exchange/mapping/sheet_mapping.h"
#include "exchange/tables/table_source.h"
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
    bool emptyBlanks = false;                 // with update: blank cells empty what is stored
    std::vector<SheetMapping> mappings = {};  // for tables that are not to be read by themselves
};

/// Throws Error(Input) when a file cannot be read at all; the fund file is then untouched.
[[nodiscard]] ImportReport importWorkbooks(Workspace& workspace, const Actor& actor,
                                           const std::vector<std::filesystem::path>& inputs,
                                           const ImportOptions& options,
                                           const Progress& progress = {});

}  // namespace grants
