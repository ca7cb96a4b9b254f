// SPDX-License-Identifier: GPL-3.0-or-later
// Brings import workbooks into a fund file: all checks first, then one transaction (interchange
// §1).
#pragma once

#include "exchange/import/import_options.h"
#include "exchange/import/import_report.h"
#include "exchange/tables/table_source.h"
#include "workspace/workspace.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace grants {

/// Throws Error(Input) when a file cannot be read at all, Error(NotPermitted) when whoever works on
/// the fund file may import nothing, whether he would write or not; it is then untouched.
[[nodiscard]] ImportReport importWorkbooks(Workspace& workspace,
                                           const std::vector<std::filesystem::path>& inputs,
                                           const ImportOptions& options,
                                           const Progress& progress = {});

}  // namespace grants
