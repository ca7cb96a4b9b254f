// SPDX-License-Identifier: GPL-3.0-or-later
// What an import did, as tables and as JSON (interchange §4).
#pragma once

#include "cli/import_arguments.h"
#include "exchange/forms/form_import.h"
#include "exchange/import/import_report.h"

#include <functional>

namespace grants::cli {

void printTables(const ImportReport& report, const Console& console);
void printJson(const ImportReport& report, const Console& console);
/// Of forms, a line a form, then what is to be mended.
void printTables(const FormsReport& report, const Console& console);
void printJson(const FormsReport& report, const Console& console);

/// Nothing was taken, and each row was refused for the rights of whoever imports.
[[nodiscard]] bool isBarred(const ImportReport& report);
/// Whether the fund file changed, and why not.
void sayOutcome(const ImportReport& report, const ImportArguments& arguments,
                const Console& console);
/// Lets `write` save what was not taken; what is imported stays so, whatever becomes of it: false,
/// and said why, when it fails.
[[nodiscard]] bool saveRejects(const ImportReport& report, const Console& console,
                               const std::function<void()>& write);

}  // namespace grants::cli
