// SPDX-License-Identifier: GPL-3.0-or-later
// CSV files as sheets: one file is one sheet, named after the file.
#pragma once

#include "exchange/tables/table_source.h"

#include <string_view>

namespace grants {

/// One CSV file. Throws Error(Input) when it is no text.
[[nodiscard]] std::unique_ptr<TableSource> openCsv(const std::filesystem::path& path);
/// A folder of CSV files. Throws Error(Input) when it holds none.
[[nodiscard]] std::unique_ptr<TableSource> openCsvFolder(const std::filesystem::path& folder);

/// Splits CSV text into rows: RFC 4180 quotes, line breaks within quotes, any line ends; `="0012"`,
/// which keeps a text from becoming a number, is 0012. Throws
/// Error(Input) naming `file` for a quote that never closes.
void readCsv(const std::string& file, std::string_view text,
             const std::function<bool(SheetRow&)>& sink);
/// The separator (`,` `;` or tab) that parts the first line of titles; what `sep=;` on the first
/// line says goes before.
[[nodiscard]] char separatorOf(std::string_view text);

}  // namespace grants
