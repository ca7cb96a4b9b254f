// SPDX-License-Identifier: GPL-3.0-or-later
// Opens what holds tables, whatever kind of file it is.
#pragma once

#include "exchange/tables/table_source.h"

namespace grants {

/// Opens `.xlsx`, one `.csv`, or a folder of `.csv` files, recognised by content. Throws
/// Error(Input) with a sentence for what is not one: encrypted, `.xls`, truncated, too large,
/// absent.
[[nodiscard]] std::unique_ptr<TableSource> openTables(const std::filesystem::path& path);

}  // namespace grants
