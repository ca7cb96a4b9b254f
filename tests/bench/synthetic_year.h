// SPDX-License-Identifier: GPL-3.0-or-later
// An invented year of any size, the same for the same size: units, licences, pledges, filings,
// claims.
#pragma once

#include "domain/year/fund_year.h"

#include <cstddef>

namespace grants::bench {

/// `rows` evidence rows (a licence counts one row a patent) over min(60 000, rows / 10 + 20) units.
[[nodiscard]] FundYear syntheticYear(std::size_t rows);

}  // namespace grants::bench
