// SPDX-License-Identifier: GPL-3.0-or-later
// An invented year of any size, the same for the same size: units, licences, pledges, filings,
// claims.
#pragma once

#include "domain/plan/plan.h"
#include "domain/year/fund_year.h"

#include <cstddef>

namespace grants::bench {

/// `rows` evidence rows (a licence counts one row a patent) over min(60 000, rows / 10 + 20) units.
[[nodiscard]] FundYear syntheticYear(std::size_t rows);

/// So many reviewed applications SQ1 … for one project, each by a unit of its own and with what the
/// plan wants promised; the same experts have scored all of them, on sheets that are submitted.
[[nodiscard]] FundYear reviewYear(const Plan& plan, const SupportProject& project,
                                  std::size_t applications, int reviewers);

}  // namespace grants::bench
