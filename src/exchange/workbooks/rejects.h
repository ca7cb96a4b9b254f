// SPDX-License-Identifier: GPL-3.0-or-later
// What was not imported, to be mended and tried again.
#pragma once

#include "base/translator.h"
#include "exchange/import/import_report.h"

#include <filesystem>

namespace grants {

/// The rejected rows as a workbook: their cells and a reason column, ready to be mended and
/// imported again.
void writeRejects(const ImportReport& report, const std::filesystem::path& out,
                  const Translator& translator);

}  // namespace grants
