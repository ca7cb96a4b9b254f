// SPDX-License-Identifier: GPL-3.0-or-later
// How batches are numbered: S1-2024-01, gap-free by scheme and year (projects §8).
#pragma once

#include "domain/year/fund_year.h"

#include <string>
#include <string_view>

namespace grants {

/// Of the next batch of the scheme that is frozen on this day. Numbers by which batches of before
/// the program was taken up were paid are taken.
[[nodiscard]] std::string nextBatchNumber(const FundYear& year, std::string_view scheme, Date on);

}  // namespace grants
