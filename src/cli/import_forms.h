// SPDX-License-Identifier: GPL-3.0-or-later
// The import of 申报书 that applicants filled in.
#pragma once

#include "cli/import_arguments.h"

namespace grants::cli {

/// Whether the inputs are forms. Throws Error(Usage) when some are and some are not.
[[nodiscard]] bool areForms(const ImportArguments& arguments);
[[nodiscard]] ExitCode importForms(const ImportArguments& arguments, const Console& console);

}  // namespace grants::cli
