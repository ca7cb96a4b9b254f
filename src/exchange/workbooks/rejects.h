// SPDX-License-Identifier: GPL-3.0-or-later
// What was not imported, to be mended and tried again.
#pragma once

#include "base/translator.h"
#include "exchange/import/import_report.h"

#include <filesystem>
#include <vector>

namespace grants {

/// Returns when the rejected rows of these inputs can be written to `out`. Throws Error(Input) when
/// it is one of the inputs, or something that is no workbook.
void requireRejectsTarget(const std::filesystem::path& out,
                          const std::vector<std::filesystem::path>& inputs);

/// The rejected rows as a workbook: their cells and a reason column, ready to be mended and
/// imported again. Of several files, the reason tells which a row is from. Throws as
/// requireRejectsTarget and writeXlsxFile do.
void writeRejects(const ImportReport& report, const std::filesystem::path& out,
                  const Translator& translator);

}  // namespace grants
