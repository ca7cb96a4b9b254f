// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of an .xlsx workbook, streamed.
#pragma once

#include "exchange/tables/table_source.h"

namespace grants {

/// Throws Error(Input) when the file is no sound, unencrypted .xlsx.
[[nodiscard]] std::unique_ptr<TableSource> openXlsx(const std::filesystem::path& path);

}  // namespace grants
