// SPDX-License-Identifier: GPL-3.0-or-later
// The lower bounds: a plain sqlite3 loop over the columns, expat alone, libxlsxwriter alone.
#pragma once

#include "domain/year/fund_year.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>

namespace grants::bench {

/// Steps through every column that the subsidies and targets read; returns a checksum.
[[nodiscard]] std::int64_t scanFundFile(const std::filesystem::path& file);

/// Writes the year's licences as the sheet 转让许可 (and the units as 单位), with libxlsxwriter
/// alone.
void writeWorkbook(const FundYear& year, const std::filesystem::path& out);

/// Unzips every sheet and runs expat over it with handlers that only count; returns the cells seen.
[[nodiscard]] std::size_t parseWorkbook(const std::filesystem::path& workbook);

}  // namespace grants::bench
