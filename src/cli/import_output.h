// SPDX-License-Identifier: GPL-3.0-or-later
// What an import did, as tables and as JSON (interchange §4).
#pragma once

#include "cli/console.h"
#include "exchange/import/import_workbook.h"

namespace grants::cli {

void printTables(const ImportReport& report, const Console& console);
void printJson(const ImportReport& report, const Console& console);

}  // namespace grants::cli
