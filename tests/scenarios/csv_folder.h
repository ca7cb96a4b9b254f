// SPDX-License-Identifier: GPL-3.0-or-later
// The same workbook as a folder of CSV files in an encoding that offices use.
#pragma once

#include <filesystem>

namespace grants::test {

enum class Encoding { Utf8, Utf8WithMark, Gb18030 };

/// Reads the workbook with the project's own reader and writes one file a sheet.
void writeCsvFolder(const std::filesystem::path& workbook, const std::filesystem::path& folder,
                    Encoding encoding);

}  // namespace grants::test
