// SPDX-License-Identifier: GPL-3.0-or-later
// Days as settings write them: 2024-10-01..2024-10-07;2024-12-31.
#pragma once

#include "base/date.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace grants {

/// `first..last`, in this order; nothing when it is anything else.
[[nodiscard]] std::optional<DateRange> parseRange(std::string_view text);
/// Days and ranges between semicolons, as ranges in ascending order, those next to each other made
/// one. Faults: SET_FORMAT for what is no day or is there twice.
[[nodiscard]] Parsed<std::vector<DateRange>> parseDays(std::string_view text);
/// The shortest writing that parseDays reads.
[[nodiscard]] std::string inText(const std::vector<DateRange>& days);

}  // namespace grants
